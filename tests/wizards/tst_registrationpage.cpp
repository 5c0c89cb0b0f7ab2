// Known registration: rules beside the fields, the Secret ID called out, clouds, warm connections, the guide.
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"
#include "wizards/common/registrationguide.h"

#include <QClipboard>
#include <QComboBox>
#include <QTextBrowser>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString Tenant = u"Customer Microsoft Tenant ID"_s;
const QString Client = u"Application (Client) ID"_s;
const QString ClientSecret = u"Client Secret"_s;
const QString Admin = u"M365 admin"_s;
} // namespace

class RegistrationPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyFieldsAreSaidOnNext()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Registration));
        WizardDriver driver(wizard);
        QCOMPARE(driver.focused(), Tenant);
        QVERIFY(driver.saidAbout(Tenant).isEmpty());
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Registration));
        for (const QString &field : {Tenant, Client, ClientSecret})
            QVERIFY2(!driver.saidAbout(field).isEmpty(), qPrintable(field));
        QCOMPARE(driver.focused(), Tenant);
        QCOMPARE(world.microsoft->sent, 0);
    }

    void wrongInputs_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("tenant: a word") << Tenant << u"contoso"_s;
        QTest::newRow("client: a domain") << Client << u"contoso.com"_s;
        QTest::newRow("client: cut") << Client << FakeTenant::Client.chopped(1);
        QTest::newRow("secret: the Secret ID") << ClientSecret << FakeTenant::Client;
        QTest::newRow("secret: in braces") << ClientSecret << QString(u'{' + FakeTenant::Client + u'}');
        QTest::newRow("secret: blank inside") << ClientSecret << u"abc def"_s;
        QTest::newRow("admin: a word") << Admin << u"admin"_s;
        for (const QString &field : {Tenant, Client, ClientSecret, Admin}) {
            for (const OddText &odd : oddTexts()) {
                // An empty admin is fine, and a secret may hold any visible character.
                const bool fine =
                    (field == Admin && odd.text.trimmed().isEmpty()) ||
                    (field == ClientSecret && (odd.text.startsWith(u'<') || odd.text.startsWith(u'%') ||
                                               odd.text.startsWith(u'A') || odd.text.at(0).isHighSurrogate() ||
                                               odd.text.back().isSurrogate() || odd.text.at(1).isHighSurrogate()));
                if (!fine)
                    QTest::addRow("%s: %s", qPrintable(field), odd.name) << field << odd.text;
            }
        }
    }
    void wrongInputs()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Registration));
        WizardDriver driver(wizard);
        const QList<std::pair<QString, QString>> right{{Tenant, FakeTenant::Id},
                                                       {Client, FakeTenant::Client},
                                                       {ClientSecret, FakeTenant::SecretText},
                                                       {Admin, QString()}};
        for (const auto &[name, value] : right)
            QVERIFY(driver.paste(name, name == field ? text : value));
        driver.find(Tenant)->setFocus();
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Registration));
        QVERIFY(!driver.saidAbout(field).isEmpty());
        QCOMPARE(driver.focused(), field);
        QCOMPARE(world.microsoft->sent, 0);
    }

    void secretIdIsCalledOutAtOnce()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Registration));
        WizardDriver driver(wizard);
        QVERIFY(driver.paste(ClientSecret, FakeTenant::Client));
        QVERIFY(driver.saidAbout(ClientSecret).contains(u"Secret ID"_s));
        QVERIFY(driver.paste(ClientSecret, FakeTenant::SecretText));
        QVERIFY(driver.saidAbout(ClientSecret).isEmpty());
    }

    void blanksAndLineEndsAroundAreTrimmed()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Registration));
        WizardDriver driver(wizard);
        QVERIFY(driver.paste(Tenant, u"  "_s + FakeTenant::Id + u" \r\n"_s));
        QVERIFY(driver.paste(Client, u"\t"_s + FakeTenant::Client + u"\n"_s));
        QVERIFY(driver.paste(ClientSecret, u"\n "_s + FakeTenant::SecretText + u" \n"_s));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QCOMPARE(wizard->draft().tenant, FakeTenant::Id);
        QCOMPARE(wizard->draft().clientId, FakeTenant::Client);
        QVERIFY(wizard->draft().secret.sameAs(Secret(FakeTenant::SecretText)));
    }

    void cloudAndBanner()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Registration));
        WizardDriver driver(wizard);
        auto *cloud = driver.find<QComboBox>(u"Microsoft cloud"_s);
        QVERIFY(cloud);
        QCOMPARE(wizard->draft().cloudId, u"global"_s);
        QVERIFY(!driver.shows(u"Not Microsoft - secrets go to 127.0.0.1:8080"_s));
        QVERIFY(world.microsoft->warmed.contains(QUrl(u"https://login.example"_s)));
        cloud->setFocus(Qt::TabFocusReason);
        QTest::keyClick(cloud, Qt::Key_Down);
        QCOMPARE(wizard->draft().cloudId, u"sandbox"_s);
        QVERIFY(driver.shows(u"Not Microsoft - secrets go to 127.0.0.1:8080"_s));
        QVERIFY(world.microsoft->warmed.contains(QUrl(u"http://127.0.0.1:8080"_s)));
    }

    void oneCloudNeedsNoChoice()
    {
        World world;
        world.ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{world.ports.clouds->last()});
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Registration));
        WizardDriver driver(wizard);
        QVERIFY(!driver.shows(u"Microsoft cloud"_s));
        QVERIFY(driver.shows(u"Not Microsoft - secrets go to 127.0.0.1:8080"_s));
    }

    void guide()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Registration));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"How do I create one?"_s));
        QPointer<RegistrationGuide> guide = wizard->findChild<RegistrationGuide *>();
        QVERIFY(guide && guide->isVisible());
        const QString text = guide->findChild<QTextBrowser *>()->toPlainText();
        for (const PermissionEntry &entry : world.ports.catalogue->profile(u"direct-routing")->permissions)
            QVERIFY2(text.contains(entry.name), qPrintable(entry.name));
        WizardDriver inGuide(guide);
        QVERIFY(inGuide.click(u"Copy text"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(inGuide.click(u"Close"_s));
        QVERIFY(WizardDriver::wait([&] { return guide.isNull(); }));
        QVERIFY(isAt(wizard, OnboardingPages::Registration));
    }

    void guideEscapesTheCatalogue()
    {
        Profile profile;
        PermissionEntry entry;
        entry.name = u"<img src='http://evil'>"_s;
        entry.reasonKey = u"<script>"_s;
        profile.permissions += entry;
        const QString html = registrationGuideHtml(profile);
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(u"<script"_s));
    }
};

QTEST_MAIN(RegistrationPageTest)
#include "tst_registrationpage.moc"
