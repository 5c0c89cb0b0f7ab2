#include "tests/flows/office.h"

#include "models/flows/openinvitation.h"
#include "models/handoff/ticketcodec.h"
#include "models/microsoft365/catalogue.h"
#include "models/store/sqlitestore.h"

#include <QFile>

namespace TenantLink
{

using namespace Qt::StringLiterals;

Catalogue officeCatalogue()
{
    QFile file(QStringLiteral(TENANTLINK_SOURCE "/resources/catalogue.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    return *readCatalogue(file.readAll(), file.fileName());
}

Computer::Computer() : microsoft(std::make_shared<FakeMicrosoft>(officeCatalogue()))
{
    const Cloud cloud{u"global"_s,
                      u"Microsoft (Global)"_s,
                      QUrl(u"https://login.example"_s),
                      QUrl(u"https://graph.example"_s),
                      {},
                      {u"login.example"_s},
                      {},
                      {},
                      {},
                      false};
    clock->setNow(QDateTime::currentDateTimeUtc()); // the store has the computer's own
    ports.http = microsoft;
    ports.clock = clock;
    ports.secrets = secrets;
    ports.mailer = mailer;
    ports.store = makeSqliteStore(folder.filePath(u"data"_s), u"tester"_s);
    ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{cloud});
    ports.catalogue = std::make_shared<const Catalogue>(officeCatalogue());
}

Ports Computer::secondInstance(const QString &person) const
{
    Ports other = ports;
    other.store = makeSqliteStore(folder.filePath(u"data"_s), person);
    if (!await(other.store->open()))
        qFatal("the second instance does not open");
    return other;
}

Office::Office()
{
    if (!await(ports.store->open()))
        qFatal("the store does not open");
    Provider provider{u"Fourth Coffee Voice"_s, u"Ada Admin"_s, u"ada@fourthcoffee.example"_s, u"+49 30 1234567"_s,
                      u"fourthcoffee.example"_s};
    if (!await(saveProvider(ports, provider)))
        qFatal("no provider");
    MailServer server;
    server.fromAddress = u"invitations@fourthcoffee.example"_s;
    server.host = u"mail.fourthcoffee.example"_s;
    server.username = u"invitations"_s;
    if (!await(saveMailServer(ports, server, Secret(u"mail-pass-word"_s))))
        qFatal("no mail server");
    customer.name = u"Contoso Ltd"_s;
    customer.email = u"admin@contoso.example"_s;
    customer = *await(ports.store->addCustomer(customer));
}

InviteRequest Office::request(const QString &shortName) const
{
    InviteRequest request;
    request.customer = customer.id;
    request.shortName = shortName;
    request.fullName = u"Contoso voice"_s;
    request.licensedUsers = 5;
    request.cloudId = u"global"_s;
    request.invitationEmail = u"admin@contoso.example"_s;
    return request;
}

Invited Office::invited(const QString &shortName)
{
    const Result<Invited> made = await(invite(ports, request(shortName)));
    if (!made)
        qFatal("not invited: %d", int(made.error().code));
    return *made;
}

Invitation Office::kept(InvitationId id) const { return *await(ports.store->invitation(id)); }

QByteArray answerTo(const QByteArray &link, const QString &tenant, const QString &secret, const QString &admin)
{
    const Result<SignedTicket> ticket = readTicket(*ticketBytes(link));
    const CheckRequest request{ticket->ticket.cloudId,   tenant, FakeTenant::Client, Secret(secret),
                               ticket->ticket.profileId, {}};
    Report report;
    report.tenantId = tenant;
    report.clientId = FakeTenant::Client;
    const Reply reply = replyFor(*ticket, request, report, admin, QDateTime::currentDateTimeUtc());
    return sealedReply(*ticket, reply).file;
}

} // namespace TenantLink
