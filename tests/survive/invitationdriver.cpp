// A provider's program without windows that invites, sends, imports the reply and adds the service, and kills itself
// where it is told to. Told again in the same folder it goes on from what is there.
//   invitationdriver --data-dir DIR --keychain FILE --cloud-file FILE --tenants FILE [--kill-at POINT]
// Beside DIR: outbox/ with the mails that were accepted, and the reply as it came back.
// stdout: POINT name#occurrence, SHOWN ..., STUCK ...
#include "app/world.h"
#include "models/domain/failuretext.h"
#include "models/flows/importreply.h"
#include "models/flows/invite.h"
#include "models/flows/mailsetup.h"
#include "models/flows/openinvitation.h"
#include "models/flows/provider.h"
#include "models/flows/services.h"
#include "models/handoff/ticketcodec.h"
#include "models/ports/clock.h"
#include "models/ports/mailer.h"
#include "models/store/sqlitestore.h"
#include "tests/support/await.h"
#include "tests/support/filesecrets.h"
#include "tests/survive/points.h"
#include "tests/survive/watched.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

const QString ShortName = QStringLiteral("SURVIVOR");

/// A server that takes everything: what lies in the outbox was accepted, whatever the program knows of it.
class Outbox : public Mailer
{
public:
    Outbox(QString folder, std::shared_ptr<Points> points) : m_folder(std::move(folder)), m_points(std::move(points)) {}
    Task<Outcome> send(MailServer, Secret, Envelope, QByteArray message, Cancel) override
    {
        m_points->reach(u"mail: hand over"_s);
        QFile file(m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".eml"_s);
        if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
            co_return fail(FailureCode::MailRefused);
        file.write(message);
        file.close();
        m_points->reach(u"mail: accepted"_s);
        co_return Outcome{};
    }

private:
    QString m_folder;
    std::shared_ptr<Points> m_points;
};

struct Registered {
    QString tenant;
    QString client;
    QString secret;
};

/// Secrets come from the sandbox's own file, never by the command line.
Registered registered(const QString &tenants)
{
    QFile file(tenants);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tenants");
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object()["tenants"_L1].toArray();
    for (const QJsonValue &tenant : all) {
        const QJsonValue registration = tenant["registrations"_L1][0];
        if (tenant["key"_L1].toString() == "healthy"_L1)
            return {tenant["id"_L1].toString(), registration["clientId"_L1].toString(),
                    registration["secrets"_L1][0]["value"_L1].toString()};
    }
    qFatal("no such tenant");
}

template <class T>
bool stuck(const QString &where, const Result<T> &result)
{
    say(u"STUCK %1: %2"_s.arg(where, describe(result.error()).what));
    return false;
}

class InvitingStory
{
public:
    InvitingStory(Ports ports, QString folder, Registered registration)
        : m_ports(std::move(ports)), m_folder(std::move(folder)), m_registration(std::move(registration))
    {
    }

    bool tell()
    {
        if (await(m_ports.store->serviceByShortName(ShortName)))
            return settle();
        return setUp() && inviteThem() && send() && answer() && import() && add() && settle();
    }

private:
    bool setUp()
    {
        Result<Provider> provider = await(loadProvider(m_ports));
        if (!provider)
            return stuck(u"provider"_s, provider);
        if (!provider->complete()) {
            provider->name = u"Survivor Voice"_s;
            provider->contactName = u"Ada"_s;
            provider->contactMail = u"ada@survivor.example"_s;
            provider = await(saveProvider(m_ports, *provider));
            if (!provider)
                return stuck(u"saving the provider"_s, provider);
        }
        Result<MailServer> server = await(loadMailServer(m_ports));
        if (server && !server->usable()) {
            server->fromAddress = u"voice@survivor.example"_s;
            server->host = u"mail.survivor.example"_s;
            server->username = u"voice"_s;
            server = await(saveMailServer(m_ports, *server, Secret(u"the-mail-password"_s)));
        }
        if (!server)
            return stuck(u"mail server"_s, server);
        const Result<QList<Customer>> customers = await(m_ports.store->customers({}, Cancel()));
        if (customers && !customers->isEmpty()) {
            m_customer = customers->first();
            return true;
        }
        m_customer.name = u"Survivor Ltd"_s;
        const Result<Customer> added = await(m_ports.store->addCustomer(m_customer));
        if (!added)
            return stuck(u"customer"_s, added);
        m_customer = *added;
        return true;
    }

    bool read()
    {
        const Result<QList<InvitationRow>> rows = await(m_ports.store->invitations({}, Cancel()));
        if (!rows)
            return stuck(u"invitations"_s, rows);
        m_invitation.reset();
        if (!rows->isEmpty())
            m_invitation = *await(m_ports.store->invitation(rows->first().id));
        return true;
    }

    bool inviteThem()
    {
        if (!read())
            return false;
        if (m_invitation)
            return true;
        InviteRequest request;
        request.customer = m_customer.id;
        request.shortName = ShortName;
        request.cloudId = m_ports.clouds->first().id;
        request.invitationEmail = u"admin@customer.example"_s;
        const Result<Invited> made = await(invite(m_ports, request));
        if (!made)
            return stuck(u"inviting"_s, made);
        say(u"SHOWN invited"_s);
        return read();
    }

    bool send()
    {
        (void)await(postOfficeRound(m_ports, Cancel()));
        if (!read())
            return false;
        if (m_invitation->mail.state == MailState::Sent)
            say(u"SHOWN sent"_s);
        return true;
    }

    /// The customer's computer: it is not the one that is killed.
    bool answer()
    {
        const QString path = m_folder + u"/reply"_s;
        if (QFile::exists(path))
            return true;
        const Result<SignedTicket> ticket = readTicket(m_invitation->link.ticket);
        if (!ticket)
            return stuck(u"ticket"_s, ticket);
        const CheckRequest request{ticket->ticket.cloudId,        m_registration.tenant,    m_registration.client,
                                   Secret(m_registration.secret), ticket->ticket.profileId, {}};
        const Reply reply = replyFor(*ticket, request, {}, u"admin@customer.example"_s, m_ports.clock->now());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(sealedReply(*ticket, reply).file) > 0;
    }

    bool import()
    {
        if (m_invitation->authenticated())
            return true;
        QFile file(m_folder + u"/reply"_s);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const Result<OpenedReply> opened = await(openReplyFor(
            m_ports, file.readAll(), [](const Report &) {}, Cancel()));
        if (!opened)
            return stuck(u"opening the reply"_s, opened);
        const Result<Invitation> imported = await(importOpened(m_ports, *opened, opened->questions));
        if (!imported)
            return stuck(u"importing"_s, imported);
        say(u"SHOWN imported"_s);
        return read();
    }

    bool add()
    {
        OnboardingDraft draft;
        draft.customer = m_customer.id;
        draft.shortName = m_invitation->shortName;
        draft.cloudId = m_invitation->cloudId;
        draft.invitation = m_invitation->id;
        const Result<Service> service = await(createService(m_ports, draft, {}));
        if (!service)
            return stuck(u"adding"_s, service);
        say(u"SHOWN service"_s);
        return true;
    }

    /// Reply keys that are not needed any more.
    bool settle()
    {
        (void)await(postOfficeRound(m_ports, Cancel()));
        say(u"SHOWN end"_s);
        return true;
    }

    Ports m_ports;
    QString m_folder;
    Registered m_registration;
    Customer m_customer;
    std::optional<Invitation> m_invitation;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"TenantLink"_s);
    QCommandLineParser parser;
    for (const QString &name : {u"data-dir"_s, u"keychain"_s, u"cloud-file"_s, u"tenants"_s, u"kill-at"_s})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    parser.process(app);
    Options options;
    options.dataDir = parser.value(u"data-dir"_s);
    options.cloudFile = parser.value(u"cloud-file"_s);
    const QString folder = QFileInfo(options.dataDir).absolutePath();
    const auto points = std::make_shared<Points>(parser.value(u"kill-at"_s));
    Result<World> world = makeWorld(options);
    if (!world)
        qFatal("%s", qPrintable(describe(world.error()).what));
    Ports &ports = world->ports;
    ports.http = watched(ports.http, points);
    ports.secrets = watched(std::make_shared<FileSecrets>(parser.value(u"keychain"_s)), points);
    ports.mailer = std::make_shared<Outbox>(folder + u"/outbox"_s, points);
    ports.store =
        makeSqliteStore(world->dataFolder, u"driver"_s, [points](QStringView step) { points->reach(step.toString()); });
    if (const Outcome opened = await(openData(*world)); !opened) {
        stuck(u"opening"_s, opened);
        return 3;
    }
    return InvitingStory(ports, folder, registered(parser.value(u"tenants"_s))).tell() ? 0 : 4;
}
