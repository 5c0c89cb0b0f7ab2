#include "app/commands/importcommand.h"

#include "models/domain/failuretext.h"
#include "models/domain/reportjson.h"
#include "models/domain/text.h"
#include "models/flows/importreply.h"

#include <QJsonArray>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// Why a reply is refused, for machines; empty: it is not the reply's fault.
QString refusal(FailureCode code)
{
    switch (code) {
    case FailureCode::ReplyNotRecognised:
        return u"not-recognised"_s;
    case FailureCode::ReplyDamaged:
        return u"damaged"_s;
    case FailureCode::ReplyTooLarge:
        return u"too-large"_s;
    case FailureCode::ReplyVersionUnknown:
        return u"version-unknown"_s;
    case FailureCode::ReplyForNobody:
        return u"for-nobody"_s;
    case FailureCode::ReplyKeyLost:
        return u"key-lost"_s;
    case FailureCode::ReplyMisdirected:
        return u"misdirected"_s;
    case FailureCode::ReplyForAnotherLink:
        return u"for-another-link"_s;
    case FailureCode::ReplyReplayed:
        return u"replayed"_s;
    case FailureCode::ReplyForCancelled:
        return u"cancelled"_s;
    case FailureCode::ReplyOtherTenant:
        return u"other-tenant"_s;
    case FailureCode::ReplyNotConfirmed:
        return u"not-confirmed"_s;
    case FailureCode::InvitationOnboarded:
        return u"onboarded"_s;
    case FailureCode::ChangedMeanwhile:
        return u"changed-meanwhile"_s;
    case FailureCode::NoLongerThere:
        return u"no-longer-there"_s;
    default:
        return {};
    }
}

QString optionFor(ImportQuestion question, const OpenedReply &opened)
{
    switch (question) {
    case ImportQuestion::ConfirmTenant:
        return u"--confirm-tenant "_s + opened.reply.tenant.toString();
    case ImportQuestion::Late:
        return u"--accept-late"_s;
    case ImportQuestion::ReplacedLink:
        return u"--accept-replaced"_s;
    case ImportQuestion::Conflict:
        return u"--accept-conflict"_s;
    }
    Q_UNREACHABLE();
}

bool answered(ImportQuestion question, const OpenedReply &opened, const ImportOptions &options)
{
    switch (question) {
    case ImportQuestion::ConfirmTenant:
        return options.confirmTenant == opened.reply.tenant;
    case ImportQuestion::Late:
        return options.acceptLate;
    case ImportQuestion::ReplacedLink:
        return options.acceptReplaced;
    case ImportQuestion::Conflict:
        return options.acceptConflict;
    }
    Q_UNREACHABLE();
}

ExitCode sayFailure(const Failure &failure, bool json)
{
    const QString reason = refusal(failure.code);
    if (json) {
        QJsonObject form = machineForm(u"reply"_s, CommandLine::tr("Reply"), failure);
        form.insert(u"outcome"_s, reason.isEmpty() ? u"could-not-check"_s : u"refused"_s);
        form.insert(u"reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason));
        printJson(form);
    } else {
        printFailure(CommandLine::tr("Reply"), failure);
        printOut(CommandLine::tr("Nothing was changed."));
    }
    return reason.isEmpty() ? ExitCode::CouldNotCheck : ExitCode::Problems;
}

/// What was found, with the outcome: "imported", "not-confirmed" or "wrong-tenant".
QJsonObject formOf(const OpenedReply &opened, const ImportOptions &options, const Invitation &invitation,
                   const QString &outcome)
{
    QJsonArray questions;
    for (const ImportQuestion question : opened.questions) {
        questions += QJsonObject{{u"id"_s, keyOf(question)},
                                 {u"text"_s, describe(question, opened)},
                                 {u"option"_s, optionFor(question, opened)},
                                 {u"answered"_s, answered(question, opened, options)}};
    }
    QJsonObject form = machineForm(opened.report);
    form.insert(u"outcome"_s, outcome);
    form.insert(u"invitation"_s, QJsonObject{{u"id"_s, invitation.shortName},
                                             {u"invitation"_s, invitation.id.toString()},
                                             {u"customer"_s, invitation.customerName},
                                             {u"status"_s, keyOf(invitation.status)}});
    form.insert(u"questions"_s, questions);
    form.insert(u"consentPending"_s, opened.reply.consentPending);
    return form;
}

void sayFound(const OpenedReply &opened)
{
    const Invitation &invitation = opened.invitation;
    printOut(CommandLine::tr("Reply for %1 (%2)").arg(invitation.shortName, cleaned(invitation.customerName)));
    printOut(CommandLine::tr("Tenant: %1 %2 %3")
                 .arg(opened.reply.tenant.toString(), cleaned(opened.report.tenantName),
                      cleaned(opened.report.initialDomain))
                 .trimmed());
    printOut(CommandLine::tr("Application (client) ID: %1").arg(opened.reply.client.toString()));
    printReport(opened.report);
}

} // namespace

Task<ExitCode> runImport(Ports ports, ImportCommand command, Cancel cancel)
{
    const ImportOptions options = command.options;
    const CheckProgress silent;
    const Result<OpenedReply> opened = co_await openReplyFor(ports, command.reply, silent, cancel);
    if (!opened)
        co_return sayFailure(opened.error(), options.json);
    if (!options.json)
        sayFound(*opened);

    // A tenant that was named is the one, also where nobody asks.
    const bool wrongTenant = options.confirmTenant && *options.confirmTenant != opened->reply.tenant;
    QList<ImportQuestion> open;
    for (const ImportQuestion question : opened->questions) {
        if (!answered(question, *opened, options))
            open += question;
    }
    if (wrongTenant || !open.isEmpty()) {
        if (options.json) {
            const QString outcome = wrongTenant ? u"wrong-tenant"_s : u"not-confirmed"_s;
            printJson(formOf(*opened, options, opened->invitation, outcome));
            co_return ExitCode::Problems;
        }
        if (wrongTenant)
            printOut(CommandLine::tr("The reply is about the tenant %1, not about %2.")
                         .arg(opened->reply.tenant.toString(), options.confirmTenant->toString()));
        for (const ImportQuestion question : std::as_const(open)) {
            if (wrongTenant && question == ImportQuestion::ConfirmTenant)
                continue;
            printOut(describe(question, *opened));
            printOut(u"    "_s + CommandLine::tr("Yes: %1").arg(optionFor(question, *opened)));
        }
        printOut(CommandLine::tr("Nothing was changed."));
        co_return ExitCode::Problems;
    }

    const Result<Invitation> imported = co_await importOpened(ports, *opened, opened->questions);
    if (!imported)
        co_return sayFailure(imported.error(), options.json);
    if (options.json)
        printJson(formOf(*opened, options, *imported, u"imported"_s));
    else
        printOut(CommandLine::tr("Imported. %1: %2").arg(imported->shortName, describe(imported->status)));
    co_return imported->status == InvitationStatus::Complete ? ExitCode::Valid : ExitCode::Problems;
}

} // namespace TenantLink
