// Check all: four at a time, in order, stopped at any moment; its report harmless; the background check's manners.
#include "models/flows/checkall.h"
#include "models/flows/services.h"
#include "tests/flows/office.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int Many = 9;
}

class CheckAllTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fourAtATimeInOrder();
    void problemsAreSentences();
    void oneWithoutSecretIsSaid();
    void stoppedInTheMiddle();
    void manyPages();
    void htmlLoadsAndRunsNothing();
    void csvIsHarmless();
    void nextDueTakesEachOnceADay();
    void withoutNetworkNothingIsKept();
    void pauseSpreadsOverADay_data();
    void pauseSpreadsOverADay();

private:
    ServiceId add(const QString &shortName, bool secret = true)
    {
        OnboardingDraft draft;
        draft.customer = m_office->customer.id;
        draft.shortName = shortName;
        draft.cloudId = u"global"_s;
        draft.tenant = FakeTenant::Id;
        draft.clientId = FakeTenant::Client;
        if (secret)
            draft.secret = Secret(FakeTenant::SecretText);
        const Result<Service> made = await(createService(m_office->ports, draft, {}));
        if (!made)
            qFatal("not made: %d", int(made.error().code));
        return made->id;
    }
    void addMany()
    {
        for (int i = 0; i < Many; ++i)
            add(u"SVC%1"_s.arg((i * 7) % Many));
    }
    [[nodiscard]] CheckAllResult all() { return *await(checkAll(m_office->ports, {}, Cancel())); }
    /// False: none is due.
    [[nodiscard]] Result<bool> checkNext()
    {
        const QDateTime now = m_office->clock->now();
        const Result<std::optional<ServiceId>> due = await(m_office->ports.store->claimCheck(now.addDays(-1), now));
        if (!due || !*due)
            return false;
        const Outcome checked = await(checkDue(m_office->ports, **due, Cancel()));
        if (!checked)
            return fail(checked.error());
        return true;
    }
    [[nodiscard]] AuthStatus kept(ServiceId id)
    {
        return await(m_office->ports.store->service(id))->registration.status;
    }

    std::unique_ptr<Office> m_office;
};

void CheckAllTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->clock->setAutomatic(true);
}

void CheckAllTest::fourAtATimeInOrder()
{
    addMany();
    QList<qint64> done;
    int most = 0;
    m_office->microsoft->holding = true;
    Task<Result<CheckAllResult>> task = checkAll(
        m_office->ports,
        [&](const CheckAllProgress &progress) {
            done += progress.done;
            QCOMPARE(progress.total, qint64(Many));
            QVERIFY(!progress.last.shortName.isEmpty());
        },
        Cancel());
    awaitUntil([&] { return m_office->microsoft->held() == 4; }); // each waits for its first answer
    most = m_office->microsoft->held();
    m_office->microsoft->release();
    const Result<CheckAllResult> result = await(std::move(task));
    QVERIFY(result);
    QCOMPARE(most, 4);
    QVERIFY(result->complete);
    QVERIFY(result->startedAt.isValid() && result->endedAt.isValid());
    QCOMPARE(result->services.size(), Many);
    for (int i = 0; i < Many; ++i) {
        const CheckedService &service = result->services.at(i);
        QCOMPARE(service.shortName, u"SVC%1"_s.arg(i));
        QCOMPARE(service.customerName, u"Contoso Ltd"_s);
        QCOMPARE(service.status(), AuthStatus::Valid);
        QVERIFY(service.report->items.isEmpty() && service.report->grants.isEmpty());
        QCOMPARE(kept(service.id), AuthStatus::Valid);
    }
    QCOMPARE(done.size(), Many);
    QCOMPARE(done.last(), qint64(Many));
}

void CheckAllTest::problemsAreSentences()
{
    add(u"SVC1"_s);
    m_office->microsoft->missingPermissions = {u"User.Read.All"_s, u"User.ReadWrite.All"_s};
    const CheckAllResult result = all();
    QCOMPARE(result.services.first().status(), AuthStatus::Problems);
    const QString problems = result.services.first().problems.join(u'\n');
    QVERIFY2(problems.contains("User.Read.All is not granted"_L1), qPrintable(problems));
}

void CheckAllTest::oneWithoutSecretIsSaid()
{
    add(u"SVC1"_s, false);
    add(u"SVC2"_s);
    const CheckAllResult result = all();
    QVERIFY(result.complete);
    QCOMPARE(result.services.size(), 2);
    QCOMPARE(result.services.at(0).failure->code, FailureCode::SecretNotHere);
    QCOMPARE(result.services.at(0).status(), AuthStatus::CouldNotCheck);
    QCOMPARE(result.services.at(0).problems.size(), 1);
    QCOMPARE(result.services.at(1).status(), AuthStatus::Valid);
}

void CheckAllTest::stoppedInTheMiddle()
{
    addMany();
    const Cancel cancel;
    int told = 0;
    const Result<CheckAllResult> result = await(checkAll(
        m_office->ports,
        [&](const CheckAllProgress &progress) {
            ++told;
            if (progress.done == 2)
                cancel.request();
        },
        cancel));
    QVERIFY(result);
    QVERIFY(!result->complete);
    QVERIFY(result->services.size() >= 2 && result->services.size() < Many);
    QCOMPARE(told, 2);
    QVERIFY(checkAllHtml(*result).contains("stopped"));
    const Cancel before;
    before.request();
    const Result<CheckAllResult> none = await(checkAll(m_office->ports, {}, before));
    QVERIFY(none);
    QVERIFY(!none->complete);
    QVERIFY(none->services.isEmpty());
}

void CheckAllTest::manyPages()
{
    // Without a secret nothing is asked of Microsoft: more than one page of them, quickly.
    for (int i = 0; i < 205; ++i)
        add(u"SVC%1"_s.arg(i, 4, 10, QChar(u'0')), false);
    const CheckAllResult result = all();
    QCOMPARE(result.services.size(), 205);
    QCOMPARE(result.services.last().shortName, u"SVC0204"_s);
    QVERIFY(result.complete);
}

void CheckAllTest::htmlLoadsAndRunsNothing()
{
    CheckAllResult result;
    CheckedService bad{ServiceId::create(), u"<script>x</script>"_s, u"\"A & B\""_s};
    bad.problems = {u"<img src=x onerror=y>"_s};
    bad.failure = Failure{FailureCode::SecretNotHere};
    result.services += bad;
    const QByteArray html = checkAllHtml(result);
    for (const char *never : {"<script", "<img", "http://", "https://", "<link", "@import", "url("})
        QVERIFY2(!html.contains(never), never);
    QVERIFY(html.contains("&lt;script&gt;") && html.contains("A &amp; B"));
    QVERIFY(html.contains("default-src 'none'"));
}

void CheckAllTest::csvIsHarmless()
{
    CheckAllResult result;
    CheckedService bad{ServiceId::create(), u"=cmd|'x'"_s, u"+Contoso, \"Ltd\"\n@next"_s};
    bad.problems = {u"-first"_s, u"second"_s};
    result.services += bad;
    const QByteArray csv = checkAllCsv(result);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY(csv.contains("'=cmd|'x',"));
    QVERIFY(csv.contains("\"'+Contoso, \"\"Ltd\"\" @next\""));
    QVERIFY(csv.contains("'-first | second"));
}

void CheckAllTest::nextDueTakesEachOnceADay()
{
    const ServiceId id = add(u"SVC1"_s);
    add(u"SVC2"_s);
    QCOMPARE(*checkNext(), true);
    QCOMPARE(*checkNext(), true);
    QCOMPARE(*checkNext(), false);
    QCOMPARE(kept(id), AuthStatus::Valid);
    m_office->clock->advance(25h);
    QCOMPARE(*checkNext(), true);
}

void CheckAllTest::withoutNetworkNothingIsKept()
{
    const ServiceId id = add(u"SVC1"_s);
    QCOMPARE(*checkNext(), true);
    m_office->clock->advance(25h);
    m_office->microsoft->network = FailureCode::HostNotFound;
    const Result<bool> lost = checkNext();
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, FailureCode::HostNotFound);
    QCOMPARE(kept(id), AuthStatus::Valid);
}

void CheckAllTest::pauseSpreadsOverADay_data()
{
    QTest::addColumn<qint64>("services");
    QTest::addColumn<std::chrono::milliseconds>("pause");
    QTest::newRow("none") << qint64(0) << std::chrono::milliseconds(15min);
    QTest::newRow("few") << qint64(10) << std::chrono::milliseconds(15min);
    QTest::newRow("some") << qint64(1000) << std::chrono::milliseconds(18s);
    QTest::newRow("tens of thousands") << qint64(50'000) << 360ms;
    QTest::newRow("too many") << qint64(1'000'000) << 200ms;
}

void CheckAllTest::pauseSpreadsOverADay()
{
    QFETCH(const qint64, services);
    QFETCH(const std::chrono::milliseconds, pause);
    QCOMPARE(checkPause(services).count(), pause.count());
}

QTEST_GUILESS_MAIN(CheckAllTest)
#include "tst_checkall.moc"
