// The words: rules of names, secrets, texts, reports.
#include "models/domain/catalogue.h"
#include "models/domain/cloud.h"
#include "models/domain/customer.h"
#include "models/domain/failuretext.h"
#include "models/domain/isolated.h"
#include "models/domain/onboardingdraft.h"
#include "models/domain/reportjson.h"
#include "models/domain/reporttext.h"
#include "models/domain/shortname.h"
#include "models/domain/signinadvice.h"
#include "models/domain/text.h"

#include <QJsonArray>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class DomainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreReadAsPeoplePasteThem();
    void shortNames_data();
    void shortNames();
    void secretsKeepTheirValueAndHint();
    void storedDraftHoldsNoSecret();
    void foreignTextIsMadeHarmless();
    void csvCellsAreHarmless();
    void customerFields_data();
    void customerFields();
    void cloudsAcceptOnlyTheirHosts();
    void everyFailureHasTwoSentences();
    void everyFindingHasSentences();
    void everyKnownSignInCodeHasAdvice();
    void placeholdersInArgumentsStay();
    void verdicts();
    void reportsSurviveStoring();
    void damagedReportsAreNotRead();
    void machineFormNamesEverything();
};

void DomainTest::idsAreReadAsPeoplePasteThem()
{
    const QString id = u"e43b5b99-8dfb-405f-9987-dc307f34bcbd"_s;
    for (const QString &text : QStringList{id, u"  "_s + id + u"\r\n"_s, u"{"_s + id + u"}"_s, id.toUpper()})
        QCOMPARE(TenantId::parse(text).value().toString(), id);
    for (const QString &text :
         QStringList{QString(), u"e43b5b99"_s, id + u"0"_s, u"00000000-0000-0000-0000-000000000000"_s,
                     u"e43b5b99-8dfb-405f-9987-dc307f34bcbz"_s, QString(1'000'000, u'a')})
        QVERIFY2(!TenantId::parse(text), qPrintable(text.left(50)));
}

void DomainTest::shortNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<NameRule>>("broken");
    using Rules = QList<NameRule>;
    QTest::newRow("shortest") << u"abc"_s << Rules{};
    QTest::newRow("longest") << u"abcdefghijklmno"_s << Rules{};
    QTest::newRow("signs") << u"a_b-c!"_s << Rules{};
    QTest::newRow("empty") << QString() << Rules{NameRule::TooShort};
    QTest::newRow("two") << u"ab"_s << Rules{NameRule::TooShort};
    QTest::newRow("sixteen") << u"abcdefghijklmnop"_s << Rules{NameRule::TooLong};
    for (const QChar c : u"\\/:*?\"<>|"_s)
        QTest::addRow("forbidden %c", c.toLatin1())
            << QString(u"ab"_s + c + u"cd"_s) << Rules{NameRule::ForbiddenCharacter};
    QTest::newRow("dot") << u"ab.cd"_s << Rules{NameRule::Dot};
    QTest::newRow("blank") << u"ab cd"_s << Rules{NameRule::Blank};
    QTest::newRow("no-break space") << QString(u"ab"_s + QChar(0x00A0) + u"cd"_s) << Rules{NameRule::Blank};
    QTest::newRow("em space") << QString(u"ab"_s + QChar(0x2003) + u"cd"_s) << Rules{NameRule::Blank};
    QTest::newRow("tab") << u"ab\tcd"_s << Rules{NameRule::ControlCharacter};
    QTest::newRow("line end") << u"ab\ncd"_s << Rules{NameRule::ControlCharacter};
    QTest::newRow("C1 control") << QString(u"ab"_s + QChar(0x85) + u"cd"_s) << Rules{NameRule::ControlCharacter};
    QTest::newRow("umlaut") << u"müller"_s << Rules{NameRule::NotAscii};
    QTest::newRow("emoji") << u"ab😀cd"_s << Rules{NameRule::NotAscii};
    QTest::newRow("right to left override") << QString(u"ab"_s + QChar(0x202E) + u"cd"_s) << Rules{NameRule::NotAscii};
    QTest::newRow("audit") << u"myAuDiT1"_s << Rules{NameRule::ReservedWord};
    QTest::newRow("device") << u"CoM7"_s << Rules{NameRule::DeviceName};
    QTest::newRow("device with more") << u"com7x"_s << Rules{};
    QTest::newRow("several") << u"."_s << Rules{NameRule::TooShort, NameRule::Dot};
    QTest::newRow("a million") << QString(1'000'000, u'a') << Rules{NameRule::TooLong};
}

void DomainTest::shortNames()
{
    QFETCH(QString, text);
    QFETCH(QList<NameRule>, broken);
    QCOMPARE(ShortName::brokenRules(text), broken);
    for (const NameRule rule : broken)
        QVERIFY(!describe(rule).isEmpty());
}

void DomainTest::secretsKeepTheirValueAndHint()
{
    QByteArray source = "a~b.c+d/e=&f%";
    const Secret secret = Secret::take(std::move(source));
    QVERIFY(source.isEmpty());
    QCOMPARE(secret.revealUtf8(), "a~b.c+d/e=&f%");
    QCOMPARE(secret.hint(), u"a~b"_s);
    QVERIFY(secret.sameAs(Secret(u"a~b.c+d/e=&f%"_s)));
    QVERIFY(!secret.sameAs(Secret(u"other"_s)));
    QVERIFY(!secret.sameAs({}));
    QVERIFY(Secret().isEmpty());
    QCOMPARE(Secret(u"äö"_s).sizeInBytes(), 4);

    QByteArray wiped = "secret";
    const char *memory = wiped.constData();
    char copy[6];
    memcpy(copy, memory, 6);
    wipe(wiped);
    QVERIFY(wiped.isEmpty());
}

void DomainTest::storedDraftHoldsNoSecret()
{
    OnboardingDraft draft;
    QVERIFY(!draft.worthKeeping());
    draft.customer = CustomerId::create();
    draft.shortName = u"contoso"_s;
    draft.licence = LicenceType::HostedPro;
    draft.licensedUsers = 25;
    draft.tenant = u"contoso.example"_s;
    draft.secret = Secret(u"never-on-disk"_s);
    draft.page = u"registration"_s;
    QVERIFY(draft.worthKeeping());
    const QByteArray stored = storedForm(draft);
    QVERIFY(!stored.contains("never-on-disk"));
    const auto read = draftFromStoredForm(stored);
    QVERIFY(read);
    QVERIFY(read->id == draft.id);
    QVERIFY(read->customer == draft.customer);
    QCOMPARE(read->shortName, draft.shortName);
    QCOMPARE(read->licence, draft.licence);
    QCOMPARE(read->licensedUsers, 25);
    QCOMPARE(read->page, draft.page);
    QVERIFY(read->secret.isEmpty());
    QVERIFY(!draftFromStoredForm("{}"));
    QVERIFY(!draftFromStoredForm("not json"));
}

void DomainTest::foreignTextIsMadeHarmless()
{
    QCOMPARE(cleaned(u"  a\r\nb\tc  "_s), u"a  b c"_s);
    QCOMPARE(cleaned(QString(u"a"_s + QChar(0x202E) + u"b"_s + QChar(0x2066) + u"c"_s)), u"abc"_s);
    QCOMPARE(cleaned(QString(1'000'000, u'x'), 10), QString(QString(9, u'x') + QChar(0x2026)));
    QCOMPARE(cleaned(u"<b>x</b>"_s), u"<b>x</b>"_s); // labels are plain text; nothing is lost
    const QString emoji = cleaned(u"😀😀😀😀"_s, 4);
    QVERIFY(!emoji.at(emoji.size() - 2).isHighSurrogate());
    QCOMPARE(foldedKey(u"STRASSE Müller"_s), foldedKey(u"straße MÜLLER"_s));
}

void DomainTest::csvCellsAreHarmless()
{
    QCOMPARE(csvCell(u"plain"_s), u"plain"_s);
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s})
        QVERIFY(csvCell(start + u"1"_s).startsWith(u'\''));
    QCOMPARE(csvCell(u"a,b"_s), u"\"a,b\""_s);
    QCOMPARE(csvCell(u"a\"b"_s), u"\"a\"\"b\""_s);
    QCOMPARE(csvCell(u"a\nb"_s), u"\"a\nb\""_s);
    QCOMPARE(csvCell(u"=1,2"_s), u"\"'=1,2\""_s);
    // What the program puts into sentences that are written from the right stays on the screen.
    QCOMPARE(csvCell(u"\u200f\u2068=1\u2069"_s), u"'=1"_s);
    QCOMPARE(withoutMarks(u"\u200fa \u2068b\u2069 ד"_s), u"a b ד"_s);
}

void DomainTest::customerFields_data()
{
    QTest::addColumn<CustomerField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *name, CustomerField field, const QString &text, bool fine) {
        QTest::newRow(name) << field << text << fine;
    };
    row("name", CustomerField::Name, u"Contoso Ltd"_s, true);
    row("name in Hebrew", CustomerField::Name, u"חברה בע״מ"_s, true);
    row("no name", CustomerField::Name, u"   "_s, false);
    row("name with line end", CustomerField::Name, u"a\nb"_s, false);
    row("long name", CustomerField::Name, QString(101, u'x'), false);
    row("million", CustomerField::Description, QString(1'000'000, u'x'), false);
    row("tenant id", CustomerField::Tenant, u"e43b5b99-8dfb-405f-9987-dc307f34bcbd"_s, true);
    row("tenant domain", CustomerField::Tenant, u"contoso.onmicrosoft.com"_s, true);
    row("no tenant", CustomerField::Tenant, QString(), true);
    row("tenant word", CustomerField::Tenant, u"contoso"_s, false);
    row("mail", CustomerField::Email, u"a.b+c@example.com"_s, true);
    row("international mail", CustomerField::Email, u"jürgen@müller.example"_s, true);
    row("mail without at", CustomerField::Email, u"a.example.com"_s, false);
    row("two ats", CustomerField::Email, u"a@b@example.com"_s, false);
    row("mail with header", CustomerField::Email, u"a@example.com\r\nBcc: x@y.example"_s, false);
    row("mail with name", CustomerField::Email, u"A <a@example.com>"_s, false);
    row("phone", CustomerField::Phone, u"+49 (30) 123-456"_s, true);
    row("phone word", CustomerField::Phone, u"call me"_s, false);
}

void DomainTest::customerFields()
{
    QFETCH(CustomerField, field);
    QFETCH(QString, text);
    QFETCH(bool, fine);
    QCOMPARE(customerFieldProblem(field, text).isEmpty(), fine);
}

void DomainTest::cloudsAcceptOnlyTheirHosts()
{
    Cloud cloud;
    cloud.hosts = {u"login.example"_s, u"127.0.0.1"_s};
    QVERIFY(cloud.accepts(QUrl(u"https://login.example/x"_s)));
    QVERIFY(cloud.accepts(QUrl(u"https://LOGIN.example/x"_s)));
    QVERIFY(cloud.accepts(QUrl(u"http://127.0.0.1:8080/x"_s)));
    for (const QString &bad :
         {u"http://login.example/x"_s, u"https://login.example.evil.example/"_s, u"https://evil.example/"_s,
          u"http://localhost/"_s, u"https://a:b@login.example/"_s, u"ftp://login.example/"_s, u""_s})
        QVERIFY2(!cloud.accepts(QUrl(bad)), qPrintable(bad));
    QVERIFY(isLoopback(QUrl(u"http://127.9.8.7"_s)));
    QVERIFY(isLoopback(QUrl(u"http://[::1]:80"_s)));
    QVERIFY(!isLoopback(QUrl(u"http://127.0.0.1.example"_s)));
}

void DomainTest::everyFailureHasTwoSentences()
{
    for (int code = 0; code <= int(LastFailureCode); ++code) {
        const Sentences sentences = describe(Failure{FailureCode(code), u"subject"_s});
        QVERIFY(!sentences.what.isEmpty() && !sentences.remedy.isEmpty());
        QVERIFY2(!sentences.what.contains(u'%'), qPrintable(sentences.what));
        QVERIFY2(sentences.what.endsWith(u'.') || sentences.what.endsWith("subject"_L1), qPrintable(sentences.what));
    }
}

void DomainTest::everyFindingHasSentences()
{
    for (int finding = 0; finding <= int(Finding::Unavailable); ++finding) {
        CheckItem item{
            CheckId::Permission, CheckState::Problem, Finding(finding), {u"one"_s, u"two"_s, u"three"_s}, u"Part"_s};
        const CheckText text = describe(item);
        QVERIFY(!text.title.isEmpty() && !text.detail.isEmpty());
        QVERIFY2(!text.detail.contains(u'%') && !text.remedy.contains(u'%'), qPrintable(text.detail));
    }
}

void DomainTest::everyKnownSignInCodeHasAdvice()
{
    const QString generic = signInAdvice(0).what;
    QSet<int> seen;
    for (const int code : knownSignInCodes()) {
        QVERIFY2(!seen.contains(code), qPrintable(QString::number(code)));
        seen += code;
        const SignInAdvice advice = signInAdvice(code);
        QVERIFY(advice.known && advice.what != generic && !advice.remedy.isEmpty());
    }
    QVERIFY(!signInAdvice(123456789).known);
    // The codes of microsoft365.md 2.2 that its table names.
    for (const int code :
         {90002,   900021,  900023,  50059, 50194,   9001023, 90038,   900382, 500021, 500212, 700016,  70001, 7000112,
          7000229, 7000215, 7000222, 70002, 7000216, 1002012, 7000218, 700025, 700027, 700024, 7000214, 50012, 500011,
          650052,  650051,  650056,  70011, 9002313, 1002016, 65001,   65004,  65002,  90094,  90099,   50034, 50020,
          50053,   50055,   50056,   50057, 50058,   50105,   50173,   50076,  50072,  50158,  53000,   53002, 53003,
          530032,  530035,  530034,  53011, 700003,  70016,   70018,   70019,  90119,  90033,  90055,   50196, 50000})
        QVERIFY2(seen.contains(code), qPrintable(QString::number(code)));
}

void DomainTest::placeholdersInArgumentsStay()
{
    const CheckItem item{CheckId::RightTenant, CheckState::Ok, Finding::TenantConfirmed, {u"%2 %1"_s, u"id"_s}};
    QVERIFY(describe(item).detail.contains(u"%2 %1 (id)"_s));
}

void DomainTest::verdicts()
{
    Report report;
    QCOMPARE(report.verdict(), Verdict::CouldNotCheck); // nothing checked is not "valid"
    CheckItem ok{CheckId::Input, CheckState::Ok, Finding::InputComplete};
    report.items = {ok};
    QCOMPARE(report.verdict(), Verdict::Valid);
    CheckItem unknown{CheckId::SecretEnd, CheckState::CouldNotCheck, Finding::SecretNotFound};
    report.items += unknown;
    QCOMPARE(report.verdict(), Verdict::Valid);
    unknown.required = true;
    report.items += unknown;
    QCOMPARE(report.verdict(), Verdict::CouldNotCheck);
    CheckItem problem{CheckId::Roles, CheckState::Problem, Finding::RolesMissing};
    report.items += problem;
    QCOMPARE(report.verdict(), Verdict::Problems);
    QVERIFY(!report.stopsEverything());
    problem.id = CheckId::RightTenant;
    report.items += problem;
    QVERIFY(report.stopsEverything());
}

void DomainTest::reportsSurviveStoring()
{
    Report report;
    CheckItem item{
        CheckId::Permission, CheckState::Problem, Finding::PermissionMissing, {u"a"_s, u"b"_s}, u"User.Read.All"_s};
    item.required = true;
    item.aadsts = 42;
    item.failure = FailureCode::TimedOut;
    item.failureSubject = u"host"_s;
    item.technical = {{u"request-id"_s, u"1"_s}, {u"request-id"_s, u"2"_s}};
    report.items = {item};
    report.tenantId = u"t"_s;
    report.tenantName = u"n"_s;
    report.secretEnds = QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);
    report.daysLeft = -3;
    report.roles = {u"r"_s};
    report.grants = {{u"g"_s, u"role"_s, u"optional"_s, true, GrantRow::State::RequestedOnly, u"by"_s, u"f"_s, u"w"_s}};
    const auto read = fromStoredForm(storedForm(report));
    QVERIFY(read);
    QCOMPARE(storedForm(*read), storedForm(report));
    QCOMPARE(read->items.first().technical.size(), 2);
    QCOMPARE(read->daysLeft, std::optional(-3));
}

void DomainTest::damagedReportsAreNotRead()
{
    for (const char *bad : {"", "{}", "[]", "{\"form\":2}", "{\"form\":1,\"items\":[{}]}",
                            "{\"form\":1,\"items\":[{\"id\":99,\"state\":0,\"finding\":0}]}"})
        QVERIFY2(!fromStoredForm(bad), bad);
}

void DomainTest::machineFormNamesEverything()
{
    Report report;
    report.items = {{CheckId::Input, CheckState::Problem, Finding::SecretIsAGuid}};
    const QJsonObject json = machineForm(report);
    QCOMPARE(json[u"verdict"].toString(), u"problems"_s);
    for (const QString &key : {u"tenant"_s, u"client"_s, u"secret"_s, u"items"_s})
        QVERIFY(json.contains(key));
    const QJsonObject item = json[u"items"][0].toObject();
    QCOMPARE(item[u"id"].toString(), u"input"_s);
    QCOMPARE(item[u"state"].toString(), u"problem"_s);
    QVERIFY(item[u"detail"].toString().contains("Secret ID"_L1));
    QVERIFY(json[u"secret"][u"daysLeft"].isNull());
}

QTEST_GUILESS_MAIN(DomainTest)
#include "tst_domain.moc"
