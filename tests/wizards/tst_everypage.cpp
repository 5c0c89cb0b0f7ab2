// What holds on every page: names, mnemonics, languages, plain text, and room at double scale.
#include "tests/wizards/everylanguage.h"
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QSet>
#include <QTranslator>

using namespace TenantLink;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TenantLink::At)

namespace
{
/// Marks whatever goes through tr(): a text without the mark was set once and never again, or never translated.
class PseudoLanguage : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrncmp(context, "Q", 1) == 0 && qstrcmp(context, "QObject") != 0) // Qt's own
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        return u'\u27e6' + text + u'\u27e7';
    }
    bool isEmpty() const override { return false; }
};

/// Data of the test's world, not words of the program.
bool isData(const QString &text)
{
    static const QStringList data{u"Contoso"_s,
                                  u"Fabrikam"_s,
                                  u"contoso1"_s,
                                  u"Contoso Voice"_s,
                                  u"Microsoft (Global)"_s,
                                  u"Sandbox"_s,
                                  u"admin@contoso.com"_s,
                                  u"-"_s,
                                  u"Abc"_s,
                                  FakeTenant::Id,
                                  FakeTenant::Client,
                                  u"contoso.onmicrosoft.com"_s,
                                  u"sbc.northwind.example"_s,
                                  u"invited1"_s,
                                  u"590"_s, // free licences
                                  u"Ump-Activation-User"_s,
                                  u"Frankfurt"_s,
                                  u"sbc.northwind.example"_s};
    const QString value = text.mid(text.indexOf(u": "_s) + 2);
    if (value == "1"_L1 || value.contains("2027"_L1) ||
        value.contains(QString::number(QDateTime::currentDateTime().addDays(7).date().year()))) // a number; dates
        return true;
    return std::any_of(data.begin(), data.end(), [&value](const QString &one) { return value.startsWith(one); });
}
} // namespace

class EveryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data() { pages(); }
    void names()
    {
        QFETCH(At, at);
        World world;
        furnish(world, at);
        Guard wizard(world.open());
        QVERIFY(reach(wizard, at));
        QSet<QString> seen;
        for (const QWidget *widget : interactiveWidgets(wizard)) {
            const QString name = widget->accessibleName();
            const QString what = QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(!name.isEmpty(), qPrintable(what));
            QVERIFY2(!name.contains(u'&') && !name.endsWith(u':'), qPrintable(name));
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen += name;
        }
        const QStringList keys = mnemonics(wizard);
        QVERIFY2(QSet<QString>(keys.begin(), keys.end()).size() == keys.size(), qPrintable(keys.join(u' ')));
    }

    void everythingTabReachable_data() { pages(); }
    void everythingTabReachable()
    {
        QFETCH(At, at);
        World world;
        furnish(world, at);
        Guard wizard(world.open());
        QVERIFY(reach(wizard, at));
        WizardDriver driver(wizard);
        QSet<QWidget *> reached;
        for (int i = 0; i < 80; ++i) {
            reached += wizard->focusWidget();
            driver.key(Qt::Key_Tab);
        }
        for (QWidget *widget : interactiveWidgets(wizard)) {
            const bool wanted = widget->isEnabled() && !qobject_cast<QProgressBar *>(widget);
            // Of radio buttons Tab reaches the checked one, arrows the others.
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool radio = button && button->autoExclusive() && !button->isChecked();
            QVERIFY2(!wanted || radio || reached.contains(widget), qPrintable(widget->accessibleName()));
        }
    }

    void languageAtRunTime_data() { pages(); }
    void languageAtRunTime()
    {
        QFETCH(At, at);
        World world;
        furnish(world, at);
        Guard wizard(world.open());
        QVERIFY(reach(wizard, at));
        const QStringList english = visibleTexts(wizard);
        PseudoLanguage pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents();
        for (const QString &text : visibleTexts(wizard))
            QVERIFY2(text.contains(u'\u27e6') || isData(text), qPrintable(text));
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::processEvents();
        QCOMPARE(visibleTexts(wizard), english);
    }

    void inEveryLanguage_data() { pages(); }
    void inEveryLanguage()
    {
        QFETCH(At, at);
        World world;
        furnish(world, at);
        Guard wizard(world.open());
        QVERIFY(reach(wizard, at));
        const QStringList flaws = flawsInEveryLanguage(wizard, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
    }

    void foreignTextIsPlain_data() { pages(); }
    void foreignTextIsPlain()
    {
        QFETCH(At, at);
        World world;
        world.store->allCustomers.clear();
        world.contoso = world.store->addNamed(u"<h1>Evil</h1><img src='http://evil/x'>"_s);
        furnish(world, at);
        Guard wizard(world.open());
        QVERIFY(reach(wizard, at));
        for (const QLabel *label : wizard->currentPage()->findChildren<QLabel *>()) {
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    /// 640 x 450 is what a screen of 1280 x 900 leaves at 200 %.
    void fitsASmallScreen_data() { pages(); }
    void fitsASmallScreen()
    {
        QFETCH(At, at);
        World world;
        furnish(world, at);
        Guard wizard(world.open());
        QVERIFY(reach(wizard, at));
        wizard->resize(620, 430);
        QTest::qWait(20);
        QVERIFY2(wizard->width() <= 640 && wizard->height() <= 450,
                 qPrintable(u"%1 x %2"_s.arg(wizard->width()).arg(wizard->height())));
        const auto *scroll = wizard->currentPage()->findChild<QScrollArea *>();
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width() + 1,
                 qPrintable(u"contents %1, room %2"_s.arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
    }

private:
    static void pages()
    {
        QTest::addColumn<At>("at");
        QTest::newRow("customer") << At::Customer;
        QTest::newRow("commercial information") << At::Commercial;
        QTest::newRow("start") << At::Start;
        QTest::newRow("tenant") << At::Tenant;
        QTest::newRow("registration") << At::Registration;
        QTest::newRow("validation") << At::Validation;
        QTest::newRow("m365 settings") << At::M365Settings;
        QTest::newRow("routing") << At::Routing;
        QTest::newRow("sip") << At::Sip;
        QTest::newRow("summary") << At::Summary;
        QTest::newRow("create") << At::Create;
        QTest::newRow("send link") << At::SendLink;
        QTest::newRow("invited") << At::Invited;
        QTest::newRow("pending invitations") << At::Pending;
        QTest::newRow("registration details") << At::Details;
    }
    static void furnish(World &world, At at)
    {
        if (at == At::Commercial) {
            const CommercialSettings wanted{true, termsFromFile(u"terms.md"_s, "Contoso pays."_ba).value()};
            world.store->settings.insert(u"commercial"_s, Setting{storedForm(wanted), 1});
        }
        if (at == At::SendLink || at == At::Invited)
            world.canInvite(false); // by hand: more to see
        if (at == At::Pending || at == At::Details)
            (void)world.invitation(u"invited1"_s, InvitationStatus::Complete);
    }
    static bool reach(QWizard *wizard, At at)
    {
        if (!goTo(wizard, at))
            return false;
        WizardDriver driver(wizard);
        if (at == At::Validation)
            return driver.waitFor(u"The App registration is valid"_s);
        if (at == At::M365Settings)
            return driver.waitFor(u"Licences of the tenant"_s);
        if (at == At::Routing)
            return driver.waitFor(u"Add domain to tenant"_s);
        if (at == At::Sip)
            return WizardDriver::wait([&] { return driver.find(u"Preview script"_s)->isEnabled(); });
        if (at == At::Summary)
            return WizardDriver::wait([&] { return driver.saidAbout(u"SBC"_s).contains(u"Frankfurt"_s); });
        if (at == At::Create)
            return driver.waitFor(ServiceSaved);
        if (at == At::Tenant)
            return WizardDriver::wait([&] { return driver.shows(u"From another service of this customer"_s); });
        if (at == At::SendLink)
            return driver.waitFor(u"Set up the mail server"_s);
        if (at == At::Invited)
            return driver.waitFor(u"Invitation created"_s) &&
                   WizardDriver::wait([&] { return driver.find(u"Save mail as .eml"_s)->isEnabled(); });
        if (at == At::Details)
            return driver.waitFor(u"Tenant ID"_s);
        return true;
    }
};

QTEST_MAIN(EveryPage)
#include "tst_everypage.moc"
