// Watching over secrets: what is counted, that every end is told of once, and the daily check's manners.
#include "models/flows/checkall.h"
#include "models/flows/services.h"
#include "models/flows/watch.h"
#include "tests/flows/office.h"
#include "tests/wizards/fakedesktop.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto Day = 24h;

class ToldDesktop : public NotingDesktop
{
public:
    QStringList told;
    void notify(const QString &id, const QString &title, const QString &text) override
    {
        told += QStringList{id, title, text}.join(u'\n');
    }
};
} // namespace

class WatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsOnceAndAfterChanges();
    void everyLevelIsToldOnce();
    void anotherProcessTellsNothingAgain();
    void changedSecretIsToldAgain();
    void foreignTextIsHarmless();
    void sentences();
    void watchEnds();
    void dailyCheckIsSpread();
    void dailyCheckComesAgainNextDay();
    void dailyCheckWaitsForTheNetwork();
    void oneThatIsNeverReachedHoldsUpNobody();
    void fewAtATime();
    void dailyCheckEnds();

private:
    ServiceId add(const QString &shortName, std::optional<std::chrono::hours> ends = {})
    {
        OnboardingDraft draft;
        draft.customer = m_office->customer.id;
        draft.shortName = shortName;
        draft.cloudId = u"global"_s;
        draft.tenant = FakeTenant::Id;
        draft.clientId = FakeTenant::Client;
        draft.secret = Secret(FakeTenant::SecretText);
        const Result<Service> made = await(createService(m_office->ports, draft, {}));
        if (!made)
            qFatal("not made: %d", int(made.error().code));
        if (ends)
            setEnd(made->id, *ends);
        return made->id;
    }
    /// From now on.
    void setEnd(ServiceId id, std::chrono::hours ends)
    {
        Report report;
        report.secretEnds = m_office->clock->now().addSecs(std::chrono::seconds(ends).count() + 60);
        const Service service = *await(m_office->ports.store->service(id));
        const auto checked = CheckedRegistration::of(service.registration);
        if (!await(m_office->ports.store->saveReport(id, RegistrationKind::DirectRouting, report, checked)))
            qFatal("not saved");
    }
    /// Time goes on, and what slept does one more round.
    void pass(std::chrono::milliseconds time)
    {
        const qsizetype before = m_office->clock->slept().size();
        m_office->clock->advance(time);
        awaitUntil([&] { return m_office->clock->slept().size() > before; });
    }
    void startWatch()
    {
        m_work = watchSecrets(
            m_office->ports, [this](const SecretEndCounts &counts) { m_counts += counts; }, m_cancel);
        awaitUntil([this] { return m_office->clock->sleepers() == 1; });
    }
    void startDaily()
    {
        m_work = runDailyCheck(m_office->ports, m_cancel);
        awaitUntil([this] { return m_office->clock->sleepers() == 1; });
    }
    void stop()
    {
        m_cancel.request();
        await(std::move(m_work));
    }
    [[nodiscard]] AuthStatus kept(ServiceId id)
    {
        return await(m_office->ports.store->service(id))->registration.status;
    }
    [[nodiscard]] int valid(const QList<ServiceId> &ids)
    {
        int count = 0;
        for (const ServiceId &id : ids)
            count += kept(id) == AuthStatus::Valid ? 1 : 0;
        return count;
    }

    std::unique_ptr<Office> m_office;
    std::shared_ptr<ToldDesktop> m_desktop;
    QList<SecretEndCounts> m_counts;
    Cancel m_cancel;
    Task<> m_work;
};

void WatchTest::init()
{
    m_office = std::make_unique<Office>();
    m_desktop = std::make_shared<ToldDesktop>();
    m_office->ports.desktop = m_desktop;
    m_counts.clear();
    m_cancel = Cancel();
}

void WatchTest::countsOnceAndAfterChanges()
{
    const ServiceId fine = add(u"FINE1"_s, 31 * Day);
    add(u"WARN1"_s, 30 * Day);
    add(u"WARN2"_s, 15 * Day);
    add(u"CRIT1"_s, 14 * Day);
    add(u"ENDED1"_s, -2 * Day);
    startWatch();
    QCOMPARE(m_counts.size(), 1);
    QVERIFY((m_counts.last() == SecretEndCounts{1, 1, 2}));
    for (int i = 0; i < 5; ++i)
        pass(10s);
    QCOMPARE(m_counts.size(), 1); // nothing changed
    setEnd(fine, 2 * Day);
    pass(10s);
    QCOMPARE(m_counts.size(), 2);
    QVERIFY((m_counts.last() == SecretEndCounts{1, 2, 2}));
    pass(Day); // days pass without anybody's doing
    QCOMPARE(m_counts.size(), 3);
    QVERIFY((m_counts.last() == SecretEndCounts{1, 3, 1}));
    stop();
}

void WatchTest::everyLevelIsToldOnce()
{
    add(u"SVC1"_s, 35 * Day);
    startWatch();
    QVERIFY(m_counts.size() == 1 && m_counts.first().none());
    QVERIFY(m_desktop->told.isEmpty());
    const QList<std::pair<int, QString>> levels{{6, u"within 30 days"_s}, {16, u"within 14 days"_s}, {14, u"ended"_s}};
    qsizetype told = 0;
    for (const auto &[days, words] : levels) {
        pass(days * Day);
        QCOMPARE(m_desktop->told.size(), ++told);
        QVERIFY2(m_desktop->told.last().contains(words), qPrintable(m_desktop->told.last()));
        QVERIFY(m_desktop->told.last().contains(u"SVC1"_s));
        pass(1h);
        QCOMPARE(m_desktop->told.size(), told);
    }
    pass(100 * Day);
    QCOMPARE(m_desktop->told.size(), told);
    stop();
}

void WatchTest::anotherProcessTellsNothingAgain()
{
    const ServiceId id = add(u"SVC1"_s, 10 * Day);
    startWatch();
    QCOMPARE(m_desktop->told.size(), 1);
    Ports other = m_office->secondInstance();
    const auto desktop = std::make_shared<ToldDesktop>();
    other.desktop = desktop;
    QList<SecretEndCounts> counts;
    Task<> watching = watchSecrets(
        other, [&counts](const SecretEndCounts &now) { counts += now; }, m_cancel);
    awaitUntil([this] { return m_office->clock->sleepers() == 2; });
    QCOMPARE(counts.size(), 1); // its own window says it all the same
    QVERIFY((counts.first() == SecretEndCounts{0, 1, 0}));
    QVERIFY(desktop->told.isEmpty());
    setEnd(id, -1 * Day);
    m_office->clock->advance(10s); // both look at the same moment
    awaitUntil([&] { return m_counts.size() == 2 && counts.size() == 2 && m_office->clock->sleepers() == 2; });
    QCOMPARE(m_desktop->told.size() + desktop->told.size(), 2);
    stop();
    await(std::move(watching));
}

void WatchTest::changedSecretIsToldAgain()
{
    const ServiceId id = add(u"SVC1"_s, -1 * Day);
    startWatch();
    QCOMPARE(m_desktop->told.size(), 1);
    setEnd(id, 100 * Day);
    pass(10s);
    QCOMPARE(m_desktop->told.size(), 1);
    QVERIFY(m_counts.last().none());
    setEnd(id, 14 * Day);
    pass(10s);
    QCOMPARE(m_desktop->told.size(), 2);
    QVERIFY(m_desktop->told.last().contains(u"14 days"_s));
    stop();
}

void WatchTest::foreignTextIsHarmless()
{
    for (int i = 0; i < 8; ++i)
        add(u"SVC%1"_s.arg(i), (i - 4) * Day);
    startWatch();
    QCOMPARE(m_desktop->told.size(), 1); // one for all of them
    QVERIFY(m_desktop->told.first().startsWith(u"secrets\n"_s));
    QCOMPARE(m_desktop->told.first().count(u"SVC"_s), 5); // the most urgent ones
    QVERIFY(m_desktop->told.first().contains(u"SVC0, SVC1"_s));
    stop();
}

void WatchTest::sentences()
{
    QCOMPARE(describe(SecretEndCounts{}), QString());
    const QString all = describe(SecretEndCounts{2, 1, 3});
    QVERIFY2(all.contains(u"2 client secret"_s) && all.contains(u"14 days"_s) && all.contains(u"30 days"_s),
             qPrintable(all));
    QVERIFY(!describe(SecretEndCounts{0, 0, 3}).contains(u"ended"_s));
}

void WatchTest::watchEnds()
{
    startWatch();
    stop();
    QCOMPARE(m_office->clock->sleepers(), 0);
    add(u"SVC1"_s, 1 * Day);
    m_cancel = Cancel();
    m_cancel.request();
    await(watchSecrets(
        m_office->ports, [this](const SecretEndCounts &counts) { m_counts += counts; }, m_cancel));
    QCOMPARE(m_counts.size(), 1);
    QVERIFY(m_desktop->told.isEmpty());
    // Cancelled while it is counting: what was not told of can be told of next time.
    m_cancel = Cancel();
    Task<> watching = watchSecrets(
        m_office->ports, [this](const SecretEndCounts &) { m_cancel.request(); }, m_cancel);
    await(std::move(watching));
    QVERIFY(m_desktop->told.isEmpty());
    m_cancel = Cancel();
    startWatch();
    QCOMPARE(m_desktop->told.size(), 1);
    stop();
}

void WatchTest::dailyCheckIsSpread()
{
    const QList<ServiceId> ids{add(u"SVC1"_s), add(u"SVC2"_s), add(u"SVC3"_s)};
    startDaily();
    QCOMPARE(m_office->clock->slept().last(), std::chrono::milliseconds(1min));
    m_office->clock->advance(59s);
    QCOMPARE(m_office->microsoft->sent, 0); // the start is the person's
    pass(1s);
    QTRY_COMPARE(valid(ids), 1);
    QCOMPARE(m_office->clock->slept().last(), checkPause(3));
    pass(checkPause(3));
    QTRY_COMPARE(valid(ids), 2);
    pass(checkPause(3));
    QTRY_COMPARE(valid(ids), 3);
    stop();
}

void WatchTest::dailyCheckComesAgainNextDay()
{
    const QList<ServiceId> ids{add(u"SVC1"_s)};
    startDaily();
    pass(1min);
    QTRY_COMPARE(valid(ids), 1);
    const int once = m_office->microsoft->sent;
    QVERIFY(once > 0);
    for (int i = 0; i < 8; ++i)
        pass(15min);
    QCOMPARE(m_office->microsoft->sent, once);
    pass(Day);
    QTRY_VERIFY(m_office->microsoft->sent > once);
    stop();
}

void WatchTest::dailyCheckWaitsForTheNetwork()
{
    const ServiceId id = add(u"SVC1"_s);
    m_office->microsoft->network = FailureCode::NoNetwork;
    startDaily();
    pass(1min);
    awaitUntil([this] { return m_office->clock->sleepers() == 2; }); // for the next turn, and for a network
    QVERIFY(m_office->microsoft->sent > 0);
    QCOMPARE(kept(id), AuthStatus::NotValidated);
    m_office->microsoft->network.reset();
    pass(15min);
    QTRY_COMPARE(kept(id), AuthStatus::Valid); // not only tomorrow
    stop();
}

void WatchTest::oneThatIsNeverReachedHoldsUpNobody()
{
    const QList<ServiceId> ids{add(u"SVC1"_s), add(u"SVC2"_s)};
    m_office->microsoft->network = FailureCode::NoNetwork;
    startDaily();
    const QList<std::pair<std::chrono::minutes, int>> rounds{{1min, 2}, {15min, 3}, {15min, 3}, {15min, 2}};
    for (const auto &[time, sleepers] : rounds) { // the first has its tries, and the other one its turn
        const int sent = m_office->microsoft->sent;
        pass(time);
        awaitUntil([&, wanted = sleepers] {
            return m_office->microsoft->sent > sent && m_office->clock->sleepers() == wanted;
        });
    }
    m_office->microsoft->network.reset();
    pass(15min);
    QTRY_COMPARE(valid(ids), 1);
    pass(15min);
    QCOMPARE(valid(ids), 1); // the first only tomorrow
    stop();
}

void WatchTest::fewAtATime()
{
    for (int i = 0; i < 4; ++i)
        add(u"SVC%1"_s.arg(i));
    m_office->microsoft->holding = true; // slow, so that each turn finds the others at work
    startDaily();
    pass(1min);
    for (int i = 0; i < 4; ++i)
        pass(checkPause(4));
    const QDateTime now = m_office->clock->now();
    QVERIFY(*await(m_office->ports.store->claimCheck(now.addDays(-1), now))); // its turn came, and nobody was free
    stop();
}

void WatchTest::dailyCheckEnds()
{
    const ServiceId id = add(u"SVC1"_s);
    startDaily();
    stop();
    QCOMPARE(m_office->clock->sleepers(), 0);
    m_cancel = Cancel();
    startDaily();
    m_office->microsoft->holding = true;
    m_office->clock->advance(1min);
    awaitUntil([this] { return m_office->microsoft->held() > 0; });
    stop(); // in the middle of a check
    QCOMPARE(kept(id), AuthStatus::NotValidated);
}

QTEST_GUILESS_MAIN(WatchTest)
#include "tst_watch.moc"
