// Killed at every step of inviting, sending, importing and adding: nothing lost, nothing doubled, no mail sent twice
// without a word.
#include "app/world.h"
#include "models/domain/failuretext.h"
#include "models/flows/mailsetup.h"
#include "models/flows/provider.h"
#include "models/ports/store.h"
#include "tests/e2e/sandboxed.h"
#include "tests/support/await.h"
#include "tests/support/filesecrets.h"
#include "tests/survive/runs.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class SurviveInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPoint();

private:
    [[nodiscard]] Run fresh(const QStringList &arguments = {});
    [[nodiscard]] QStringList complaintsAbout(const Run &run, bool finished) const;

    Sandboxed m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    Surroundings m_where;
    int m_runs = 0;
};

namespace
{

int mailsIn(const Run &run) { return int(QDir(run.folder + u"/outbox"_s).entryList(QDir::Files).size()); }

} // namespace

void SurviveInvitation::initTestCase()
{
    const QString memory = u"/dev/shm"_s;
    m_folder = std::make_unique<QTemporaryDir>((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
                                               u"/tenantlink-invite-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
    QVERIFY(m_sandbox.start());
    m_where = {m_sandbox.cloudFile(), QStringLiteral(SANDBOX_TENANTS)};
}

Run SurviveInvitation::fresh(const QStringList &arguments)
{
    Run run{m_folder->path() + u"/%1"_s.arg(++m_runs), arguments};
    run.program = QStringLiteral(INVITATIONDRIVER);
    return run;
}

QStringList SurviveInvitation::complaintsAbout(const Run &run, bool finished) const
{
    Options options;
    options.dataDir = run.data();
    options.cloudFile = m_where.cloudFile;
    Result<World> world = makeWorld(options);
    world->ports.secrets = std::make_shared<FileSecrets>(run.keychain());
    if (const Outcome opened = await(openData(*world)); !opened)
        return {describe(opened.error()).what};
    const Ports &ports = world->ports;
    QStringList complaints;
    InvitationQuery all;
    all.finishedToo = true;
    const Result<QList<InvitationRow>> rows = await(ports.store->invitations(all, Cancel()));
    const Result<QList<ServiceRow>> services = await(ports.store->services({}, Cancel()));
    if (!rows || !services)
        return {u"the lists cannot be read"_s};
    if (rows->size() > 1 || services->size() > 1 || await(ports.store->customers({}, Cancel()))->size() > 1)
        complaints += u"something is there twice"_s;
    if (!await(ports.store->openIntents())->isEmpty())
        complaints += u"intents are left after the sweep"_s;

    QSet<QString> wanted;
    if (const Result<Provider> provider = await(loadProvider(ports)); provider && provider->key)
        wanted += provider->key->secret.toString();
    if (const Result<MailServer> server = await(loadMailServer(ports)); server && server->password)
        wanted += server->password->toString();
    std::optional<Invitation> invitation;
    if (!rows->isEmpty()) {
        invitation = *await(ports.store->invitation(rows->first().id));
        if (!invitation->link.keyRemoved)
            wanted += invitation->link.replyKey.toString();
        if (invitation->result && invitation->result->secret)
            wanted += invitation->result->secret->toString();
    }
    if (!services->isEmpty())
        wanted += await(ports.store->service(services->first().id))->registration.secret->toString();
    const QStringList there = FileSecrets::entriesOf(run.keychain()).keys();
    if (QSet<QString>(there.begin(), there.end()) != wanted)
        complaints += u"keychain and rows differ: %1 there, %2 wanted"_s.arg(there.size()).arg(wanted.size());

    if (run.said(u"SHOWN invited"_s) && !invitation)
        complaints += u"the invitation is lost"_s;
    if (run.said(u"SHOWN imported"_s) && invitation && !invitation->authenticated())
        complaints += u"the answer is lost"_s;
    if (run.said(u"SHOWN service"_s) && services->isEmpty())
        complaints += u"the service is lost"_s;
    if (!services->isEmpty() && invitation && invitation->status != InvitationStatus::Onboarded)
        complaints += u"onboarded, but the invitation does not know"_s;
    if (mailsIn(run) > 1)
        complaints += u"sent twice"_s;
    if (mailsIn(run) == 1 && invitation && invitation->mail.state == MailState::Queued)
        complaints += u"sent, and about to be sent again without a word"_s;
    if (invitation && mailsIn(run) > invitation->mail.count)
        complaints += u"a try that was not counted"_s;
    if (finished && (services->isEmpty() || !invitation || !invitation->link.keyRemoved))
        complaints += u"not finished"_s;
    return complaints;
}

void SurviveInvitation::everyPoint()
{
    Run whole = fresh();
    runOne(whole, m_where);
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.lines.join(u'\n') + QString::fromUtf8(whole.errors)));
    QCOMPARE(complaintsAbout(whole, true), QStringList());
    QCOMPARE(mailsIn(whole), 1);
    for (const QString &step : {u"commit.invitation-created"_s, u"mail: accepted"_s, u"keychain: remove"_s})
        QVERIFY2(whole.reached(step), qPrintable(step));
    QVERIFY(whole.points().size() > 30);

    QList<Run> runs;
    for (const QString &point : whole.points())
        runs += fresh({u"--kill-at"_s, point});
    runAll(runs, m_where);
    QStringList complaints;
    QList<Run> finishing;
    for (const Run &run : std::as_const(runs)) {
        QVERIFY2(run.killed, qPrintable(run.arguments.last()));
        for (const QString &complaint : complaintsAbout(run, false))
            complaints += run.arguments.last() + u": "_s + complaint;
        finishing += Run{run.folder, {}, {}, {}, false, -1, run.program};
    }
    runAll(finishing, m_where);
    for (qsizetype i = 0; i < finishing.size(); ++i) {
        const QString name = runs.at(i).arguments.last();
        if (finishing.at(i).exitCode != 0)
            complaints += name + u": cannot be finished: "_s + finishing.at(i).lines.join(u' ');
        for (const QString &complaint : complaintsAbout(finishing.at(i), true))
            complaints += name + u": finished, but: "_s + complaint;
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    qInfo("%d points", int(whole.points().size()));
}

QTEST_MAIN(SurviveInvitation)
#include "tst_survive_invitation.moc"
