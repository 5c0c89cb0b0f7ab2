#include "models/flows/services.h"

#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "models/flows/deploying.h"
#include "models/flows/keepsecret.h"
#include "models/ports/clock.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

const std::pair<QString, QString> CommercialPart{u"part"_s, u"commercial information"_s};

Secret trimmedSecret(const Secret &secret)
{
    QString text = secret.revealText();
    QString inner = text.trimmed();
    const Secret result(inner);
    wipe(inner);
    wipe(text);
    return result;
}

/// What a report tells about the registration it was made for; what it could not read stays as it was known.
void adopt(Registration &registration, const Report &report)
{
    registration.status = authStatus(report.verdict());
    registration.validatedAt = report.checkedAt;
    if (report.secretEnds.isValid())
        registration.secretEnds = report.secretEnds;
    if (!report.tenantId.isEmpty())
        registration.tenantId = report.tenantId;
    if (!report.tenantName.isEmpty())
        registration.tenantName = report.tenantName;
    registration.lastReport = report;
}

/// Is all there that is asked for, and are the terms those that were approved? TermsChanged names the document.
Task<Outcome> approved(Ports ports, CommercialDetails details)
{
    const Result<CommercialSettings> settings = co_await readCommercial(ports);
    if (!settings)
        co_return fail(settings.error());
    if (needsApproval(details, *settings))
        co_return fail(FailureCode::TermsChanged, cleaned(settings->terms.fileName));
    if (!settings->enabled)
        co_return Outcome{};
    const QString missing = details.given
                                ? commercialProblem(CommercialField::PoNumber, details.poNumber)
                                : QCoreApplication::translate("Services", "the commercial information of the service");
    if (!missing.isEmpty())
        co_return fail(FailureCode::SetupIncomplete, missing, {CommercialPart});
    co_return Outcome{};
}

/// Where a kept secret stands in the service that is being made.
struct NewSecrets {
    QList<Secret> values;
    std::optional<qsizetype> client;
    std::optional<qsizetype> carrier;
};

NewSecrets secretsOf(const OnboardingDraft &draft)
{
    NewSecrets secrets;
    const Secret client = trimmedSecret(draft.secret);
    if (!draft.invitation && !client.isEmpty()) {
        secrets.client = secrets.values.size();
        secrets.values += client;
    }
    if (!draft.carrierPassword.isEmpty()) {
        secrets.carrier = secrets.values.size();
        secrets.values += draft.carrierPassword;
    }
    return secrets;
}

QString detailOf(const OnboardingDraft &draft, const QList<ServiceTask> &tasks)
{
    QStringList parts;
    if (draft.continuedAnyway)
        parts += u"continued although the check was not valid"_s;
    for (const ServiceTask &task : tasks) {
        if (task.ended())
            parts += trailDetail(task);
    }
    return parts.isEmpty() ? QString() : parts.join(u"; "_s);
}

} // namespace

bool commercialIsMissing(const Failure &failure)
{
    return failure.code == FailureCode::SetupIncomplete && failure.technical.contains(CommercialPart);
}

Task<Outcome> mayCreate(Ports ports, OnboardingDraft draft)
{
    if (!draft.invitation) { // an invitation holds its name itself
        const Result<bool> free = co_await ports.store->shortNameFree(draft.shortName);
        if (!free)
            co_return fail(free.error());
        if (!*free)
            co_return fail(FailureCode::NameTaken, draft.shortName);
    }
    if (!draft.customer)
        co_return fail(FailureCode::NoLongerThere);
    const Outcome terms = co_await approved(ports, draft.setup.commercial);
    co_return terms;
}

Task<Result<Service>> serviceOf(Ports ports, OnboardingDraft draft)
{
    if (!draft.customer)
        co_return fail(FailureCode::NoLongerThere);
    Service service{ServiceId::create(),
                    *draft.customer,
                    draft.shortName,
                    draft.fullName.trimmed(),
                    draft.licence,
                    draft.licensedUsers,
                    DeployStatus::Ready,
                    {},
                    {},
                    {},
                    0};
    service.setup = draft.setup;
    Registration &registration = service.registration;
    registration.cloudId = draft.cloudId;
    registration.tenant = draft.tenant.trimmed();
    registration.clientId = draft.clientId.trimmed();
    registration.adminUpn = draft.adminUpn.trimmed();
    if (draft.invitation) { // what came back, with its entry in the keychain, passes over to the service
        const Result<Invitation> invitation = co_await ports.store->invitation(*draft.invitation);
        if (!invitation)
            co_return fail(invitation.error());
        if (!invitation->result)
            co_return fail(FailureCode::InvitationNotComplete, invitation->shortName);
        registration = *invitation->result;
    }
    const Service answer = service;
    co_return answer;
}

Task<Result<Service>> createService(Ports ports, OnboardingDraft draft, std::optional<Report> report,
                                    QList<ServiceTask> tasks)
{
    const Outcome may = co_await mayCreate(ports, draft);
    if (!may)
        co_return fail(may.error());
    const Result<Service> planned = co_await serviceOf(ports, draft);
    if (!planned)
        co_return fail(planned.error());
    Service service = *planned;
    service.deploy = tasks.isEmpty() ? DeployStatus::Ready : DeployStatus::Unknown;
    if (report)
        adopt(service.registration, *report);

    const NewSecrets secrets = secretsOf(draft);
    const Result<QList<Intent>> kept = co_await writeSecrets(ports, secrets.values);
    if (!kept)
        co_return fail(kept.error());
    if (secrets.client) {
        service.registration.secret = kept->at(*secrets.client).secret;
        service.registration.secretHint = cleaned(secrets.values.at(*secrets.client).hint());
    }
    if (secrets.carrier)
        service.carrierPassword = kept->at(*secrets.carrier).secret;
    QList<IntentId> written;
    for (const Intent &intent : *kept)
        written += intent.id;

    const QString detail = detailOf(draft, tasks);
    const std::optional<DraftId> draftId = draft.id;
    const Result<Service> created =
        co_await ports.store->createService(service, draftId, written, detail, draft.invitation, tasks);
    if (!created)
        co_await forgetSecrets(ports, *kept);
    co_return created;
}

Task<Result<LookedAt>> lookAtService(Ports ports, ServiceId id, RegistrationKind kind, CheckProgress progress,
                                     Cancel cancel)
{
    const Result<Service> service = co_await ports.store->service(id);
    if (!service)
        co_return fail(service.error());
    const bool isQoe = kind == RegistrationKind::Qoe;
    if (isQoe && !service->qoe)
        co_return fail(FailureCode::SecretNotHere);
    const Registration &registration = isQoe ? *service->qoe : service->registration;
    if (!registration.secret)
        co_return fail(FailureCode::SecretNotHere);
    const SecretId secretId = *registration.secret;
    const Result<Secret> secret = co_await ports.secrets->read(secretId);
    if (!secret)
        co_return fail(secret.error());
    CheckRequest request{registration.cloudId,
                         registration.tenant,
                         registration.clientId,
                         *secret,
                         isQoe ? u"qoe"_s : u"direct-routing"_s,
                         {}};
    if (!isQoe)
        request.licensedUsers = service->licensedUsers;
    const Report report = co_await checkRegistration(ports, request, progress, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    const LookedAt looked{report, CheckedRegistration::of(registration)};
    co_return looked;
}

Task<Result<Report>> validateService(Ports ports, ServiceId id, RegistrationKind kind, CheckProgress progress,
                                     Cancel cancel)
{
    const Result<LookedAt> looked = co_await lookAtService(ports, id, kind, progress, cancel);
    if (!looked)
        co_return fail(looked.error());
    const Outcome saved = co_await ports.store->saveReport(id, kind, looked->report, looked->registration);
    if (!saved)
        co_return fail(saved.error());
    const Report report = looked->report;
    co_return report;
}

Task<Result<Service>> changeRegistration(Ports ports, ServiceId id, RegistrationKind kind, RegistrationChange change)
{
    const Result<Service> service = co_await ports.store->service(id);
    if (!service)
        co_return fail(service.error());
    Registration registration = service->registration;
    if (kind == RegistrationKind::Qoe) {
        registration = service->qoe.value_or(Registration{});
        registration.cloudId = service->registration.cloudId;
    }
    const QString tenant = change.tenant.trimmed();
    const QString client = change.clientId.trimmed();
    const Secret secret = trimmedSecret(change.newSecret);
    if (tenant != registration.tenant || client != registration.clientId || !secret.isEmpty()) {
        registration.status = AuthStatus::NotValidated;
        registration.secretEnds = {};
        registration.lastReport.reset();
    }
    if (tenant != registration.tenant) {
        registration.tenantId.clear();
        registration.tenantName.clear();
    }
    registration.tenant = tenant;
    registration.clientId = client;
    registration.adminUpn = change.adminUpn.trimmed();

    std::optional<IntentId> written;
    std::optional<Intent> intent;
    if (!secret.isEmpty()) {
        const Result<Intent> kept = co_await writeSecret(ports, secret);
        if (!kept)
            co_return fail(kept.error());
        intent = *kept;
        written = kept->id;
        registration.secret = kept->secret;
        registration.secretHint = cleaned(secret.hint());
    }
    const Result<std::optional<Intent>> replaced =
        co_await ports.store->saveRegistration(id, kind, registration, written);
    if (!replaced) {
        if (intent) {
            const Outcome forgotten = co_await forgetSecret(ports, *intent);
            (void)forgotten;
        }
        co_return fail(replaced.error());
    }
    if (*replaced) {
        const QList<Intent> old{**replaced};
        co_await forgetSecrets(ports, old);
    }
    Result<Service> changed = co_await ports.store->service(id);
    co_return changed;
}

Task<Result<Service>> changeSip(Ports ports, Service service, SipDetails sip, std::optional<Secret> newPassword)
{
    Service changed = service;
    changed.setup.sip = sip;
    SetupChange change;
    change.now = ports.clock->now();
    if (toJson(changed.setup) != toJson(service.setup))
        change.queue = scriptTasks();
    std::optional<Intent> intent;
    if (newPassword) {
        change.otherPassword = true;
        changed.carrierPassword.reset();
    }
    if (newPassword && !newPassword->isEmpty()) { // first what may fail: the keychain
        const Secret secret = *newPassword;
        const Result<Intent> kept = co_await writeSecret(ports, secret);
        if (!kept)
            co_return fail(kept.error());
        intent = *kept;
        change.written = kept->id;
        changed.carrierPassword = kept->secret;
    }
    const Result<SavedSetup> saved = co_await ports.store->changeSetup(changed, change);
    if (!saved) {
        if (intent) {
            const Outcome forgotten = co_await forgetSecret(ports, *intent);
            (void)forgotten;
        }
        co_return fail(saved.error());
    }
    if (saved->removal) {
        const QList<Intent> old{*saved->removal};
        co_await forgetSecrets(ports, old);
    }
    const Service now = saved->service;
    co_return now;
}

Task<Outcome> deleteService(Ports ports, ServiceId id)
{
    const Result<QList<Intent>> removed = co_await ports.store->removeService(id);
    if (!removed)
        co_return fail(removed.error());
    co_await forgetSecrets(ports, *removed);
    co_return Outcome{};
}

Task<Result<QString>> serviceWithSameSecret(Ports ports, QString clientId, Secret secret,
                                            std::optional<ServiceId> except)
{
    const Secret wanted = trimmedSecret(secret);
    const Result<QList<Service>> candidates = co_await ports.store->servicesByClient(clientId.trimmed());
    if (!candidates)
        co_return fail(candidates.error());
    for (const Service &service : *candidates) {
        if (except && service.id == *except)
            continue;
        for (const Registration *registration : {&service.registration, service.qoe ? &*service.qoe : nullptr}) {
            if (!registration || !registration->secret)
                continue;
            const SecretId secretId = *registration->secret;
            const Result<Secret> other = co_await ports.secrets->read(secretId);
            if (other && other->sameAs(wanted))
                co_return service.shortName;
        }
    }
    co_return QString();
}

} // namespace TenantLink
