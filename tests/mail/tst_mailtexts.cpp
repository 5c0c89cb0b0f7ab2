// The invitation mail's texts: placeholders, what settings are refused, how they are kept.
#include "models/domain/invitationsettings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TenantLink;

class tst_MailTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPlaceholder();
    void refusedTexts_data();
    void refusedTexts();
    void valuesAreNotRead();
    void htmlValues_data();
    void htmlValues();
    void usualTexts_data();
    void usualTexts();
    void fields_data();
    void fields();
    void kept();
    void keptWrongly_data();
    void keptWrongly();
};

static MailValues values()
{
    return {u"id-1"_s,  u"Contoso"_s,          u"Fabrikam"_s, u"1 May 2030"_s, u"https://fabrikam.example/t/"_s,
            u"inv-1"_s, u"tenantlink:AbC-_9"_s};
}

void tst_MailTexts::everyPlaceholder()
{
    QCOMPARE(placeholders(),
             (QStringList{u"{{CustomerId}}"_s, u"{{CustomerName}}"_s, u"{{ProviderName}}"_s, u"{{ExpiresAt}}"_s,
                          u"{{CustomerAuthenticationPortalUrl}}"_s, u"{{InvitationId}}"_s, u"{{InvitationLink}}"_s}));
    const auto result = filledPlain(placeholders().join(u'|'), values());
    QVERIFY(result);
    QCOMPARE(*result, u"id-1|Contoso|Fabrikam|1 May 2030|https://fabrikam.example/t/|inv-1|tenantlink:AbC-_9"_s);
    QCOMPARE(*filledPlain(u"a } }} { b"_s, values()), u"a } }} { b"_s);
    QCOMPARE(*filledPlain({}, values()), QString());
}

void tst_MailTexts::refusedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::newRow("unknown") << u"Dear {{Customer}}!"_s << u"{{Customer}}"_s;
    QTest::newRow("case") << u"{{customername}}"_s << u"{{customername}}"_s;
    QTest::newRow("blank") << u"{{ CustomerName }}"_s << u"{{ CustomerName }}"_s;
    QTest::newRow("unclosed") << u"Dear {{CustomerName"_s << u"{{CustomerName"_s;
    QTest::newRow("unclosed after a good one") << u"{{CustomerName}} {{"_s << u"{{"_s;
    QTest::newRow("empty") << u"{{}}"_s << u"{{}}"_s;
    QTest::newRow("secret") << u"{{InvitationCode}}"_s << u"{{InvitationCode}}"_s;
    QTest::newRow("line ends") << u"{{a\r\nb}}"_s << u"{{a  b}}"_s;
}

void tst_MailTexts::refusedTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    for (const auto &result : {filledPlain(text, values()), filledHtml(text, values())}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, FailureCode::MailTextInvalid);
        QCOMPARE(result.error().subject, subject);
    }
}

void tst_MailTexts::valuesAreNotRead()
{
    MailValues sly = values();
    sly.customerName = u"{{InvitationLink}}{{x"_s;
    QCOMPARE(*filledPlain(u"{{CustomerName}}"_s, sly), u"{{InvitationLink}}{{x"_s);
}

void tst_MailTexts::htmlValues_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << u"<p>{{InvitationLink}}</p>"_s << u"<b>&\"'"_s << u"<p>&lt;b&gt;&amp;&quot;'</p>"_s;
    QTest::newRow("link") << u"<a href=\"{{InvitationLink}}\">"_s << u"tenantlink:Ab_-"_s
                          << u"<a href=\"tenantlink:Ab_-\">"_s;
    QTest::newRow("landing page") << u"<a href='{{InvitationLink}}'>"_s << u"https://a.example/p?q=1&r=2#Ab"_s
                                  << u"<a href='https://a.example/p?q=1&amp;r=2#Ab'>"_s;
    QTest::newRow("loopback") << u"<a href='{{InvitationLink}}'>"_s << u"http://127.0.0.1:80/#A"_s
                              << u"<a href='http://127.0.0.1:80/#A'>"_s;
    QTest::newRow("http") << u"<a href='{{InvitationLink}}'>"_s << u"http://a.example/#A"_s << u"<a href=''>"_s;
    QTest::newRow("script") << u"<a href=\"{{InvitationLink}}\">"_s << u"javascript:alert(1)"_s << u"<a href=\"\">"_s;
    QTest::newRow("data") << u"<a href=\"{{InvitationLink}}\">"_s << u"data:text/html,x"_s << u"<a href=\"\">"_s;
    QTest::newRow("breaks out") << u"<a href=\"{{InvitationLink}}\">"_s << u"https://a.example/\" onclick=\"x"_s
                                << u"<a href=\"\">"_s;
    QTest::newRow("single quote") << u"<a href='{{InvitationLink}}'>"_s << u"https://a.example/' onclick='x"_s
                                  << u"<a href=''>"_s;
    QTest::newRow("unquoted") << u"<a href={{InvitationLink}}>"_s << u"x onclick=y"_s << u"<a href=>"_s;
    QTest::newRow("upper case, blanks") << u"<A CLASS=x HREF = \"{{InvitationLink}}\">"_s << u"vbscript:x"_s
                                        << u"<A CLASS=x HREF = \"\">"_s;
    QTest::newRow("equals in text") << u"<p>a = {{InvitationLink}}</p>"_s << u"b"_s << u"<p>a = b</p>"_s;
}

void tst_MailTexts::htmlValues()
{
    QFETCH(QString, html);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    MailValues given = values();
    given.invitationLink = value;
    QCOMPARE(*filledHtml(html, given), expected);
}

void tst_MailTexts::usualTexts_data()
{
    QTest::addColumn<bool>("landingPage");
    QTest::newRow("without a landing page") << false;
    QTest::newRow("with a landing page") << true;
}

void tst_MailTexts::usualTexts()
{
    QFETCH(bool, landingPage);
    const InvitationSettings usual = InvitationSettings::usual(landingPage);
    QCOMPARE(invitationFieldProblem(InvitationField::Subject, usual.subject), QString());
    QCOMPARE(invitationFieldProblem(InvitationField::Plain, usual.plain), QString());
    QCOMPARE(invitationFieldProblem(InvitationField::Html, usual.html), QString());
    QCOMPARE(usual.days, 7);
    const QString plain = *filledPlain(usual.plain, values());
    const QString html = *filledHtml(usual.html, values());
    for (const QString &text : {plain, html}) {
        for (const QString &part : {u"Contoso"_s, u"Fabrikam"_s, u"1 May 2030"_s, u"tenantlink:AbC-_9"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"{{"_s));
        const qsizetype install = text.indexOf(u"nstall TenantLink, then open the attachment"_s);
        QVERIFY(install > 0);
        QCOMPARE(install < text.indexOf(u"tenantlink:AbC-_9"_s), !landingPage); // what leads
    }
    QVERIFY(html.contains(u">Click here to activate your tenant</a>"_s));
    QVERIFY(html.contains(u"href=\"tenantlink:AbC-_9\""_s));
    QVERIFY(!html.contains(u"src="_s)); // nothing remote
}

void tst_MailTexts::fields_data()
{
    using enum InvitationField;
    QTest::addColumn<InvitationField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part"); // of the problem; empty: fine
    const QString link = u"{{InvitationLink}}"_s;
    QTest::newRow("subject") << Subject << u"Hello {{CustomerName}}"_s << QString();
    QTest::newRow("no subject") << Subject << u"  "_s << u"subject"_s;
    QTest::newRow("long subject") << Subject << QString(201, u'a') << u"200"_s;
    QTest::newRow("subject, unknown") << Subject << u"{{X}}"_s << u"{{X}}"_s;
    QTest::newRow("plain") << Plain << link << QString();
    QTest::newRow("plain without link") << Plain << u"Hello"_s << link;
    QTest::newRow("plain, unclosed") << Plain << QString(link + u" {{"_s) << u"{{"_s;
    QTest::newRow("plain, 100 kB") << Plain << QString(link + QString(100'000 - link.size(), u'a')) << QString();
    QTest::newRow("plain, over 100 kB") << Plain << QString(link + QString(50'000, u'ä')) << u"100 kB"_s;
    QTest::newRow("html") << Html << QString(u"<a href=\""_s + link + u"\">"_s) << QString();
    QTest::newRow("html without link") << Html << u"<p>"_s << link;
    QTest::newRow("no html") << Html << QString() << QString();
    QTest::newRow("1 day") << Days << u"1"_s << QString();
    QTest::newRow("90 days") << Days << u" 90 "_s << QString();
    for (const QString &wrong : {u"0"_s, u"91"_s, u"-1"_s, u""_s, u"7.5"_s, u"a"_s})
        QTest::addRow("days '%s'", qPrintable(wrong)) << Days << wrong << u"between 1 and 90"_s;
    QTest::newRow("no page") << LandingPage << QString() << QString();
    QTest::newRow("page") << LandingPage << u"https://a.example/tenantlink/"_s << QString();
    QTest::newRow("page on loopback") << LandingPage << u"http://127.0.0.1:8080/"_s << QString();
    QTest::newRow("page with user") << LandingPage << u"https://u:p@a.example/"_s << u"user name"_s;
    QTest::newRow("page with fragment") << LandingPage << u"https://a.example/#x"_s << u"#"_s;
    QTest::newRow("page with empty fragment") << LandingPage << u"https://a.example/#"_s << u"#"_s;
    QTest::newRow("long page") << LandingPage << QString(u"https://a.example/"_s + QString(200, u'a')) << u"200"_s;
    for (const QString &wrong : {u"http://a.example/"_s, u"a.example"_s, u"javascript:x"_s, u"https:///x"_s,
                                 u"https://a b/"_s, u"ftp://a.example/"_s, u"file:///etc/passwd"_s})
        QTest::addRow("page %s", qPrintable(wrong)) << LandingPage << wrong << u"https://"_s;
}

void tst_MailTexts::fields()
{
    QFETCH(InvitationField, field);
    QFETCH(QString, value);
    QFETCH(QString, part);
    const QString problem = invitationFieldProblem(field, value);
    QCOMPARE(problem.isEmpty(), part.isEmpty());
    QVERIFY2(problem.contains(part), qPrintable(problem));
}

void tst_MailTexts::kept()
{
    InvitationSettings settings{u"S"_s, u"P\n"_s, u"<p>ä</p>"_s, 30, SignInMethod::Browser, u"https://a.example/"_s, 5};
    const auto read = invitationSettingsFromStoredForm(storedForm(settings));
    QVERIFY(read);
    QCOMPARE(read->subject, settings.subject);
    QCOMPARE(read->plain, settings.plain);
    QCOMPARE(read->html, settings.html);
    QCOMPARE(read->days, 30);
    QCOMPARE(read->signIn, SignInMethod::Browser);
    QCOMPARE(read->landingPage, settings.landingPage);
    QCOMPARE(read->revision, 0); // of the store, not of the form
    settings.signIn = SignInMethod::DeviceCode;
    QCOMPARE(invitationSettingsFromStoredForm(storedForm(settings))->signIn, SignInMethod::DeviceCode);
}

void tst_MailTexts::keptWrongly_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("newer form") << u"form"_s << QJsonValue(2);
    QTest::newRow("no days") << u"days"_s << QJsonValue(0);
    QTest::newRow("many days") << u"days"_s << QJsonValue(91);
    QTest::newRow("sign-in") << u"signIn"_s << QJsonValue(u"sms"_s);
}

void tst_MailTexts::keptWrongly()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = QJsonDocument::fromJson(storedForm(InvitationSettings::usual())).object();
    json.insert(key, value);
    QVERIFY(!invitationSettingsFromStoredForm(QJsonDocument(json).toJson()));
    QVERIFY(!invitationSettingsFromStoredForm("nonsense"_ba));
}

QTEST_GUILESS_MAIN(tst_MailTexts)
#include "tst_mailtexts.moc"
