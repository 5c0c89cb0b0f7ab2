#include "app/commands/invitationscommand.h"

#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/domain/ticket.h"
#include "models/ports/store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int RowsAtOnce = 1000;
constexpr qsizetype LongestCell = 2000; // an Auth URL has up to 1,900 characters

QJsonValue machineTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject formOf(const InvitationRow &row)
{
    return {{u"id"_s, row.shortName},
            {u"invitation"_s, row.id.toString()},
            {u"customer"_s, row.customerName},
            {u"fullName"_s, row.fullName},
            {u"invitationEmail"_s, row.invitationEmail},
            {u"adminEmail"_s, row.adminEmail},
            {u"emailState"_s, keyOf(row.mail)},
            {u"emailSent"_s, machineTime(row.sentAt)},
            {u"emailSentCount"_s, row.sentCount},
            {u"createdAt"_s, machineTime(row.createdAt)},
            {u"expiresAt"_s, machineTime(row.expiresAt)},
            {u"deviceAuthenticated"_s, row.authenticated},
            {u"status"_s, keyOf(row.status)},
            {u"authUrl"_s, authUrl(row.ticket, row.landingPage)}};
}

/// In the order of the Pending Invitations page, between tabulators.
QString headline()
{
    return QStringList{CommandLine::tr("ID"),
                       CommandLine::tr("Full Name"),
                       CommandLine::tr("Invitation Email"),
                       CommandLine::tr("M365 Admin Email"),
                       CommandLine::tr("Email Sent"),
                       CommandLine::tr("Email Invitation Sent Count"),
                       CommandLine::tr("Created at"),
                       CommandLine::tr("Expires at"),
                       CommandLine::tr("Device Authenticated"),
                       CommandLine::tr("Status"),
                       CommandLine::tr("Auth URL")}
        .join(u'\t');
}

QString lineOf(const InvitationRow &row)
{
    QStringList cells{row.shortName,
                      row.fullName,
                      row.invitationEmail,
                      row.adminEmail,
                      machineTime(row.sentAt).toString(describe(row.mail)),
                      QString::number(row.sentCount),
                      machineTime(row.createdAt).toString(),
                      machineTime(row.expiresAt).toString(),
                      row.authenticated ? CommandLine::tr("yes") : CommandLine::tr("no"),
                      describe(row.status),
                      authUrl(row.ticket, row.landingPage)};
    for (QString &cell : cells)
        cell = cleaned(cell, LongestCell);
    return cells.join(u'\t');
}

QString lineOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Task<ExitCode> runInvitations(Ports ports, InvitationsOptions options, Cancel cancel)
{
    InvitationQuery query;
    query.column = InvitationColumn::CreatedAt;
    query.limit = RowsAtOnce;
    query.finishedToo = options.all;
    std::optional<Failure> failure;
    printOut(options.json ? u"{\"invitations\":["_s : headline());
    QString before; // what stands between two objects
    for (bool more = true; more;) {
        const Result<QList<InvitationRow>> rows = co_await ports.store->invitations(query, cancel);
        if (!rows) {
            failure = rows.error();
            break;
        }
        for (const InvitationRow &row : *rows) {
            if (options.json) {
                printOut(before + lineOf(formOf(row)));
                before = u","_s;
            } else {
                printOut(lineOf(row));
            }
        }
        more = rows->size() == query.limit;
        query.offset += rows->size();
    }
    if (options.json) {
        QJsonObject end{{u"complete"_s, !failure}};
        if (failure)
            end.insert(u"failure"_s, machineForm(u"store"_s, CommandLine::tr("Data"), *failure));
        printOut(u"],"_s + lineOf(end).mid(1));
    } else if (failure) {
        const Sentences sentences = describe(*failure);
        printError(sentences.what + u' ' + sentences.remedy);
    }
    co_return failure ? ExitCode::CouldNotCheck : ExitCode::Valid;
}

} // namespace TenantLink
