#include "models/flows/services.h"

#include "models/domain/text.h"
#include "models/flows/keepsecret.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

Secret trimmedSecret(const Secret &secret)
{
    QString text = secret.revealText();
    QString inner = text.trimmed();
    const Secret result(inner);
    wipe(inner);
    wipe(text);
    return result;
}

/// What a report tells about the registration it was made for.
void adopt(Registration &registration, const Report &report)
{
    registration.status = authStatus(report.verdict());
    registration.validatedAt = report.checkedAt;
    registration.secretEnds = report.secretEnds;
    registration.tenantId = report.tenantId;
    registration.tenantName = report.tenantName;
    registration.lastReport = report;
}

} // namespace

Task<Result<Service>> createService(Ports ports, OnboardingDraft draft, std::optional<Report> report)
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
    if (report)
        adopt(registration, *report);

    std::optional<IntentId> written;
    std::optional<Intent> intent;
    const Secret secret = trimmedSecret(draft.secret);
    if (!draft.invitation && !secret.isEmpty()) {
        registration.secretHint = cleaned(secret.hint());
        const Result<Intent> kept = co_await writeSecret(ports, secret);
        if (!kept)
            co_return fail(kept.error());
        intent = *kept;
        written = kept->id;
        registration.secret = kept->secret;
    }
    const QString detail = draft.continuedAnyway ? u"continued although the check was not valid"_s : QString();
    const std::optional<DraftId> draftId = draft.id;
    Result<Service> created = co_await ports.store->createService(service, draftId, written, detail, draft.invitation);
    if (!created && intent) {
        const Outcome forgotten = co_await forgetSecret(ports, *intent);
        (void)forgotten;
    }
    co_return created;
}

Task<Result<Report>> validateService(Ports ports, ServiceId id, RegistrationKind kind, CheckProgress progress,
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
    const Outcome saved = co_await ports.store->saveReport(id, kind, report);
    if (!saved)
        co_return fail(saved.error());
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
