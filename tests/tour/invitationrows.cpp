#include "tests/tour/invitationrows.h"

#include "tests/tour/program.h"

#include "models/flows/invite.h"
#include "models/ports/clock.h"
#include "models/ports/store.h"
#include "tests/support/await.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

struct Row {
    QString customer;
    QString shortName;
    QString fullName;
    QString mail;
    MailState sent;
    std::optional<FailureCode> failure{};
    InvitationStatus status = InvitationStatus::Pending;
};

const QList<Row> Rows{
    {u"VanArsdel"_s, u"vanarsdel"_s, u"VanArsdel Voice"_s, u"it@vanarsdelltd.com"_s, MailState::Sent},
    {u"Litware"_s,
     u"litware"_s,
     u"Litware Calling"_s,
     u"admin@litware.com"_s,
     MailState::Sent,
     {},
     InvitationStatus::Failed},
    {u"Northwind Traders"_s,
     u"northwind"_s,
     u"Northwind Traders Voice"_s,
     u"it@northwindtraders.com"_s,
     MailState::Sent,
     {},
     InvitationStatus::InProgress},
    {u"Woodgrove Bank"_s, u"woodgrove"_s, u"Woodgrove Branches"_s, u"m365@woodgrovebank.com"_s, MailState::MaybeSent,
     FailureCode::MailMaybeSent},
    {u"Fabrikam"_s, u"fabrikam"_s, u"Fabrikam Voice"_s, u"it@fabrikam.com"_s, MailState::Failed,
     FailureCode::MailRecipientRefused},
    {u"Relecloud"_s,
     u"relecloud"_s,
     u"Relecloud Voice"_s,
     u"voice@relecloud.com"_s,
     MailState::Sent,
     {},
     InvitationStatus::Cancelled},
};

template <class T>
T the(Play &play, const Result<T> &result, const QString &what)
{
    play.stage.must(bool(result), what);
    return *result;
}

/// The last try of its mail, as the post office settles it.
void settle(Play &play, const Ports &ports, const Row &row)
{
    const QDateTime now = ports.clock->now();
    const auto claimed = the(play, await(ports.store->claimMail(now, now.addSecs(60))), u"a mail is due"_s);
    play.stage.must(claimed && claimed->shortName == row.shortName, u"it is the mail of "_s + row.shortName);
    InvitationMail mail = claimed->mail;
    mail.state = row.sent;
    if (row.sent == MailState::Sent)
        mail.sentAt = now;
    if (row.failure)
        mail.failure = Failure{*row.failure, row.mail};
    play.stage.must(bool(await(ports.store->settleMail(claimed->id, mail))), u"its mail is settled"_s);
}

} // namespace

void seedInvitations(Play &play, const QString &dataFolder)
{
    const World world = worldOf(play, dataFolder);
    const Ports &ports = world.ports;
    play.stage.must(bool(await(openData(world))), u"the data folder can be opened"_s);
    for (const Row &row : Rows) {
        ListQuery<CustomerColumn> query;
        query.filter = row.customer;
        const QList<Customer> customers = the(play, await(ports.store->customers(query, Cancel())), u"customers"_s);
        play.stage.must(customers.size() == 1, u"there is the customer "_s + row.customer);
        InviteRequest request;
        request.customer = customers.first().id;
        request.shortName = row.shortName;
        request.fullName = row.fullName;
        request.licensedUsers = 20;
        request.cloudId = world.cloudId;
        request.invitationEmail = row.mail;
        const Invited invited = the(play, await(invite(ports, request)), u"an invitation for "_s + row.customer);
        settle(play, ports, row);
        if (row.status == InvitationStatus::Pending)
            continue;
        const InvitationId id = invited.invitation.id;
        const Outcome moved = row.status == InvitationStatus::Cancelled
                                  ? await(ports.store->cancelInvitation(id))
                                  : await(ports.store->setInvitationStatus(id, row.status));
        play.stage.must(bool(moved), u"the status of "_s + row.shortName);
    }
}

} // namespace TenantLink
