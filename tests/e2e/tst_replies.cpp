// `tenantlink import-reply` and `tenantlink invitations` as a person or a script runs them: a real keyring, the store
// of a provider, the sandbox as Microsoft. Runs in surroundings of its own making (tests/adapters/with_keyring.sh).
#include "app/world.h"
#include "models/flows/invite.h"
#include "models/flows/openinvitation.h"
#include "models/flows/provider.h"
#include "models/handoff/ticketcodec.h"
#include "models/ports/clock.h"
#include "tests/e2e/sandboxed.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class RepliesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void listsInvitations();
    void tenantIsConfirmed();
    void replayed();
    void armouredByStandardInput();
    void problemsAreImported();
    void lateReply();
    void replacedLink();
    void conflict();
    void cancelled();
    void refused_data();
    void refused();
    void microsoftIsAway();
    void keychainIsAway();

private:
    [[nodiscard]] Invited invited(const QString &shortName, Ports ports);
    [[nodiscard]] Invited invited(const QString &shortName) { return invited(shortName, m_world.ports); }
    [[nodiscard]] SealedReply replyTo(const QByteArray &ticket, const QString &tenantKey) const;
    /// Writes it into a file and imports that.
    [[nodiscard]] Ran import(const QByteArray &reply, const QStringList &more = {}) const;
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The invitation as the list shows it.
    [[nodiscard]] QJsonObject listed(const QString &shortName) const;
    /// Has nothing been brought in?
    [[nodiscard]] bool untouched(const QString &shortName) const
    {
        const QJsonObject row = listed(shortName);
        return row["status"_L1].toString() == keyOf(InvitationStatus::Pending) &&
               row["deviceAuthenticated"_L1] == QJsonValue(false);
    }
    [[nodiscard]] QStringList confirmed(const QString &key, const QStringList &more = {}) const
    {
        return QStringList{u"--confirm-tenant"_s, m_sandbox.tenant(key).tenant} + more;
    }

    mutable Sandboxed m_sandbox;
    QTemporaryDir m_folder;
    World m_world;
    CustomerId m_customer = CustomerId::create();
    mutable QByteArray m_said; // by all runs
};

void RepliesTest::initTestCase()
{
    QVERIFY(m_sandbox.start());
    Options options;
    options.mode = Options::Mode::Invitations;
    options.dataDir = m_folder.filePath(u"data"_s);
    options.cloudFile = m_sandbox.cloudFile();
    m_world = makeWorld(options).value();
    QVERIFY(await(openData(m_world)));
    Provider provider = await(loadProvider(m_world.ports)).value();
    provider.name = u"Example Voice"_s;
    provider.contactName = u"Ada"_s;
    provider.contactMail = u"ada@provider.example"_s;
    QVERIFY(await(saveProvider(m_world.ports, provider)));
    Customer customer;
    customer.name = u"Contoso \"Ltd\"\tBerlin"_s;
    m_customer = await(m_world.ports.store->addCustomer(customer)).value().id;
}

/// No client secret and no token was ever said.
void RepliesTest::cleanupTestCase()
{
    QVERIFY(m_said.size() > 10'000);
    for (const QString &key : m_sandbox.keys()) {
        const QByteArray secret = m_sandbox.tenant(key).secret.toUtf8();
        QVERIFY(secret.isEmpty() || !m_said.contains(secret));
    }
    QVERIFY(!m_said.contains("eyJ")); // how a JWT begins
}

Invited RepliesTest::invited(const QString &shortName, Ports ports)
{
    InviteRequest request;
    request.customer = m_customer;
    request.shortName = shortName;
    request.fullName = u"Voice of "_s + shortName;
    request.cloudId = m_world.cloudId;
    request.invitationEmail = u"it@contoso.example"_s;
    request.adminEmail = u"admin@contoso.example"_s;
    request.byMail = false;
    const Result<Invited> made = await(invite(ports, request));
    if (!made)
        qFatal("not invited: %d", int(made.error().code));
    return *made;
}

SealedReply RepliesTest::replyTo(const QByteArray &ticket, const QString &tenantKey) const
{
    const SandboxTenant tenant = m_sandbox.tenant(tenantKey);
    const SignedTicket read = readTicket(ticket).value();
    const CheckRequest request{read.ticket.cloudId,   tenant.tenant,         tenant.client,
                               Secret(tenant.secret), read.ticket.profileId, {}};
    const Reply reply = replyFor(read, request, {}, u"admin@contoso.example"_s, m_world.ports.clock->now());
    return sealedReply(read, reply);
}

Ran RepliesTest::run(const QStringList &arguments, const QByteArray &input) const
{
    Ran ran = m_sandbox.run(QStringList{u"--data-dir"_s, m_world.dataFolder} + arguments, input);
    m_said += ran.out + ran.error;
    return ran;
}

Ran RepliesTest::import(const QByteArray &reply, const QStringList &more) const
{
    QFile file(m_folder.filePath(u"a reply.tenantlink-reply"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(reply) != reply.size())
        qFatal("no reply");
    file.close();
    return run(QStringList{u"import-reply"_s, file.fileName()} + more);
}

QJsonObject RepliesTest::listed(const QString &shortName) const
{
    const Ran ran = run({u"invitations"_s, u"--json"_s, u"--all"_s});
    for (const QJsonValue &row : ran.json()["invitations"_L1].toArray()) {
        if (row["id"_L1].toString() == shortName)
            return row.toObject();
    }
    return {};
}

void RepliesTest::listsInvitations()
{
    const Ran none = run({u"invitations"_s, u"--json"_s});
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.json()["invitations"_L1].isArray() && none.json()["complete"_L1].toBool());

    const Invited made = invited(u"LISTED"_s);
    const Invited gone = invited(u"GONE"_s);
    QVERIFY(await(cancelInvitation(m_world.ports, gone.invitation.id)));
    const QJsonArray rows = run({u"invitations"_s, u"--json"_s}).json()["invitations"_L1].toArray();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    const QJsonObject expected{
        {u"id"_s, u"LISTED"_s},
        {u"invitation"_s, made.invitation.id.toString()},
        {u"customer"_s, u"Contoso \"Ltd\"\tBerlin"_s},
        {u"fullName"_s, u"Voice of LISTED"_s},
        {u"invitationEmail"_s, u"it@contoso.example"_s},
        {u"adminEmail"_s, u"admin@contoso.example"_s},
        {u"emailState"_s, keyOf(MailState::ByHand)},
        {u"emailSent"_s, QJsonValue()},
        {u"emailSentCount"_s, 0},
        {u"createdAt"_s, made.invitation.createdAt.toUTC().toString(Qt::ISODate)},
        {u"expiresAt"_s, made.invitation.link.expiresAt.toUTC().toString(Qt::ISODate)},
        {u"deviceAuthenticated"_s, false},
        {u"status"_s, keyOf(InvitationStatus::Pending)},
        {u"authUrl"_s, made.authUrl},
    };
    QCOMPARE(row, expected);
    QVERIFY(row["createdAt"_L1].toString().endsWith(u'Z'));
    QCOMPARE(listed(u"GONE"_s)["status"_L1].toString(), keyOf(InvitationStatus::Cancelled)); // with --all

    const QList<QByteArray> lines = run({u"invitations"_s}).out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).count('\t'), 10);
    QCOMPARE(lines.at(1).count('\t'), 10);
    QVERIFY(lines.at(1).endsWith(made.authUrl.toUtf8()));
}

void RepliesTest::tenantIsConfirmed()
{
    const Invited made = invited(u"CONFIRM"_s);
    const SandboxTenant tenant = m_sandbox.tenant(u"healthy"_s);
    const QByteArray reply = replyTo(made.invitation.link.ticket, u"healthy"_s).file;

    // Asked first: says what would answer, and changes nothing.
    const Ran asked = import(reply, {u"--json"_s});
    QCOMPARE(asked.exitCode, 1);
    QCOMPARE(asked.json()["outcome"_L1].toString(), u"not-confirmed"_s);
    const QJsonArray questions = asked.json()["questions"_L1].toArray();
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions[0]["id"_L1].toString(), u"confirm-tenant"_s);
    QCOMPARE(questions[0]["option"_L1].toString(), QString(u"--confirm-tenant "_s + tenant.tenant));
    QCOMPARE(questions[0]["answered"_L1].toBool(true), false);
    QCOMPARE(asked.json()["tenant"_L1]["id"_L1].toString(), tenant.tenant);
    QVERIFY(untouched(u"CONFIRM"_s));
    const Ran words = import(reply);
    QCOMPARE(words.exitCode, 1);
    QVERIFY2(words.out.contains(QByteArray("--confirm-tenant " + tenant.tenant.toUtf8())), words.out.constData());
    QVERIFY(words.out.contains("Nothing was changed."));

    const Ran wrong = import(reply, {u"--json"_s, u"--confirm-tenant"_s, TenantId::create().toString()});
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.json()["outcome"_L1].toString(), u"wrong-tenant"_s);
    QVERIFY(untouched(u"CONFIRM"_s));

    const Ran done = import(reply, confirmed(u"healthy"_s, {u"--json"_s}));
    QVERIFY2(done.exitCode == 0, done.out.constData());
    QCOMPARE(done.json()["outcome"_L1].toString(), u"imported"_s);
    QCOMPARE(done.json()["verdict"_L1].toString(), u"valid"_s);
    QCOMPARE(done.json()["invitation"_L1]["status"_L1].toString(), keyOf(InvitationStatus::Complete));
    QCOMPARE(listed(u"CONFIRM"_s)["deviceAuthenticated"_L1].toBool(), true);
}

void RepliesTest::replayed()
{
    const Invited made = invited(u"REPLAY"_s);
    const QByteArray reply = replyTo(made.invitation.link.ticket, u"healthy"_s).file;
    QCOMPARE(import(reply, confirmed(u"healthy"_s)).exitCode, 0);
    const Ran again = import(reply, confirmed(u"healthy"_s, {u"--json"_s, u"--accept-conflict"_s}));
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.json()["outcome"_L1].toString(), u"refused"_s);
    QCOMPARE(again.json()["reason"_L1].toString(), u"replayed"_s);
}

void RepliesTest::armouredByStandardInput()
{
    const Invited made = invited(u"ARMOUR"_s);
    QString mail = u"Hello,\n\n> "_s + replyTo(made.invitation.link.ticket, u"healthy"_s).armoured;
    const Ran done =
        run(QStringList{u"import-reply"_s, u"-"_s} + confirmed(u"healthy"_s), mail.replace(u'\n', u"\n> "_s).toUtf8());
    QVERIFY2(done.exitCode == 0, done.out.constData());
    QVERIFY(done.out.contains("Imported. ARMOUR"));
}

void RepliesTest::problemsAreImported()
{
    const Invited made = invited(u"PROBLEM"_s);
    const Ran done = import(replyTo(made.invitation.link.ticket, u"secret-expired"_s).file,
                            confirmed(u"secret-expired"_s, {u"--json"_s}));
    QCOMPARE(done.exitCode, 1);
    QCOMPARE(done.json()["outcome"_L1].toString(), u"imported"_s);
    QCOMPARE(done.json()["verdict"_L1].toString(), u"problems"_s);
    QCOMPARE(listed(u"PROBLEM"_s)["status"_L1].toString(), keyOf(InvitationStatus::Failed));
}

void RepliesTest::lateReply()
{
    Ports longAgo = m_world.ports;
    const auto clock = std::make_shared<FakeClock>();
    clock->setNow(QDateTime::currentDateTimeUtc().addDays(-20));
    longAgo.clock = clock;
    const Invited made = invited(u"LATE"_s, longAgo);
    const QByteArray reply = replyTo(made.invitation.link.ticket, u"healthy"_s).file;
    const Ran asked = import(reply, confirmed(u"healthy"_s));
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.out.contains("--accept-late"), asked.out.constData());
    QVERIFY(!asked.out.contains("--confirm-tenant")); // that one is answered
    QCOMPARE(import(reply, confirmed(u"healthy"_s, {u"--accept-replaced"_s, u"--accept-conflict"_s})).exitCode, 1);
    QCOMPARE(listed(u"LATE"_s)["deviceAuthenticated"_L1].toBool(true), false);
    QCOMPARE(import(reply, confirmed(u"healthy"_s, {u"--accept-late"_s})).exitCode, 0);
    QCOMPARE(listed(u"LATE"_s)["deviceAuthenticated"_L1].toBool(), true);
}

void RepliesTest::replacedLink()
{
    const Invited made = invited(u"REPLACED"_s);
    QVERIFY(await(replaceLink(m_world.ports, made.invitation.id, false)));
    const QByteArray reply = replyTo(made.invitation.link.ticket, u"healthy"_s).file;
    const Ran asked = import(reply, confirmed(u"healthy"_s, {u"--json"_s}));
    QCOMPARE(asked.exitCode, 1);
    QCOMPARE(asked.json()["outcome"_L1].toString(), u"not-confirmed"_s);
    QVERIFY(untouched(u"REPLACED"_s));
    QCOMPARE(import(reply, confirmed(u"healthy"_s, {u"--accept-replaced"_s})).exitCode, 0);
}

void RepliesTest::conflict()
{
    const Invited made = invited(u"CONFLICT"_s);
    const QByteArray first = replyTo(made.invitation.link.ticket, u"healthy"_s).file;
    const QByteArray second = replyTo(made.invitation.link.ticket, u"two-roles"_s).file;
    QCOMPARE(import(first, confirmed(u"healthy"_s)).exitCode, 0);
    const Ran asked = import(second, confirmed(u"two-roles"_s));
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.out.contains("--accept-conflict"), asked.out.constData());
    QCOMPARE(import(second, confirmed(u"two-roles"_s, {u"--accept-conflict"_s})).exitCode, 0);
}

void RepliesTest::cancelled()
{
    const Invited made = invited(u"CANCELLED"_s);
    QVERIFY(await(cancelInvitation(m_world.ports, made.invitation.id)));
    const SandboxTenant tenant = m_sandbox.tenant(u"healthy"_s);
    const Ran ran = import(replyTo(made.invitation.link.ticket, u"healthy"_s).file, {u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["reason"_L1].toString(), u"cancelled"_s);
    QVERIFY(ran.out.contains(tenant.client.toUtf8())); // the registration left behind
}

void RepliesTest::refused_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("reason");
    const Invited made = invited(u"REFUSED"_s);
    QByteArray reply = replyTo(made.invitation.link.ticket, u"healthy"_s).file;
    QTest::newRow("nothing") << QByteArray() << u"not-recognised"_s;
    QTest::newRow("words") << QByteArray("Dear provider, it is done.") << u"not-recognised"_s;
    QTest::newRow("an invitation") << ticketFile(made.invitation.link.ticket) << u"not-recognised"_s;
    QTest::newRow("enormous") << QByteArray(1024 * 1024 + 1, 'x') << u"too-large"_s;
    QTest::newRow("cut") << reply.chopped(1) << u"damaged"_s;
    reply.back() = char(reply.back() ^ 1);
    QTest::newRow("altered") << reply << u"damaged"_s;
}

void RepliesTest::refused()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, reason);
    const Ran ran = import(reply, {u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["reason"_L1].toString(), reason);
    QVERIFY(!ran.json()["items"_L1][0]["detail"_L1].toString().isEmpty());
    const Ran words = import(reply);
    QCOMPARE(words.exitCode, 1);
    QVERIFY(words.out.contains("Nothing was changed."));
    QVERIFY(untouched(u"REFUSED"_s));
}

void RepliesTest::microsoftIsAway()
{
    const Invited made = invited(u"AWAY"_s);
    const QByteArray reply = replyTo(made.invitation.link.ticket, u"healthy"_s).file;
    m_sandbox.control("POST", u"/sandbox/faults"_s, R"({"match":"/token","fault":"drop"})");
    const Ran ran = import(reply, confirmed(u"healthy"_s, {u"--json"_s}));
    m_sandbox.control("DELETE", u"/sandbox/faults"_s);
    QVERIFY2(ran.exitCode == 3, ran.out.constData());
    QCOMPARE(ran.json()["outcome"_L1].toString(), u"could-not-check"_s);
    QVERIFY(untouched(u"AWAY"_s));
    QCOMPARE(import(reply, confirmed(u"healthy"_s)).exitCode, 0); // nothing was used up
}

void RepliesTest::keychainIsAway()
{
    const Invited made = invited(u"NOKEYS"_s);
    const QByteArray reply = replyTo(made.invitation.link.ticket, u"healthy"_s).file;
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const Ran ran = import(reply, confirmed(u"healthy"_s, {u"--json"_s}));
    const Ran list = run({u"invitations"_s, u"--json"_s}); // needs no keychain
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    QVERIFY2(ran.exitCode == 3, ran.out.constData());
    QCOMPARE(ran.json()["outcome"_L1].toString(), u"could-not-check"_s);
    QCOMPARE(list.exitCode, 0);
    QVERIFY(untouched(u"NOKEYS"_s));
}

QTEST_GUILESS_MAIN(RepliesTest)
#include "tst_replies.moc"
