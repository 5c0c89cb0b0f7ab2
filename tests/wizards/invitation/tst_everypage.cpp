// What holds on every page of the Invitation wizard: names, mnemonics, Tab, languages, plain text, small screens.
#include "tests/wizards/invitation/creation.h"
#include "tests/wizards/everylanguage.h"
#include "tests/wizards/texts.h"

#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QSet>
#include <QTranslator>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
enum Where {
    AtOpenPage,
    AtUnconfirmed,
    AtChangedKey,
    AtRefused,
    AtRegistration,
    AtValidation,
    AtSealed,
    AtOwn,
    AtRights,
    AtProvisioned,
    AtMade,
    AtUnfinished
};

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
    static const QStringList data{u"Northwind Voice"_s,
                                  u"Ada North"_s,
                                  u"Contoso"_s,
                                  u"Microsoft (Global)"_s,
                                  u"-"_s,
                                  u"Abc"_s,
                                  FakeTenant::Id,
                                  FakeTenant::Client,
                                  u"Sandbox"_s,
                                  u"admin@contoso.com"_s,
                                  u"TenantLink-cont"_s,
                                  u"http://127.0.0.1"_s,
                                  u"Lamna Healthcare"_s,
                                  u"app@lamnahealthcare"_s,
                                  u"#"_s};
    if (text.startsWith(u"QCheckBox permission."_s) || text.contains(u" role"_s)) // names of Microsoft's
        return !text.startsWith(u"QGroupBox"_s);
    const QString value = text.mid(text.indexOf(u": "_s) + 2);
    if (value == "1"_L1 || value.contains("202"_L1)) // a number; a date, which QLocale writes
        return true;
    return std::any_of(data.begin(), data.end(), [&value](const QString &one) { return value.startsWith(one); });
}

/// The pages of Create New App Registration, with an administrator whose rights do not suffice: they say the most.
QPointer<InvitationWizard> created(Creation &creation, int where)
{
    QPointer<InvitationWizard> wizard = creation.invitee.open();
    if (!creation.toSignedIn(wizard, u"app@lamnahealthcare.onmicrosoft.com"_s) ||
        !Creation::goOn(wizard, InvitationPages::Rights))
        return nullptr;
    if (where == AtRights)
        return wizard;
    if (!Creation::goOn(wizard, InvitationPages::Provisioning) ||
        !QTest::qWaitFor([&] { return nextEnabled(wizard); }, 20'000))
        return nullptr;
    if (where == AtProvisioned)
        return wizard;
    std::unique_ptr<InvitationWizard>(wizard.data()).reset();
    wizard = creation.invitee.open();
    if (!goTo(wizard, creation.invitee, Step::Welcome) || !Creation::goOn(wizard, InvitationPages::Unfinished))
        return nullptr;
    return wizard;
}

struct Place {
    Invitee invitee;
    std::unique_ptr<Creation> creation{};
};

QPointer<InvitationWizard> reached(Place &place, int where)
{
    if (where >= AtRights) {
        place.creation = std::make_unique<Creation>();
        return created(*place.creation, where);
    }
    Invitee &invitee = place.invitee;
    invitee.ticket.providerDomain = u"northwind.example"_s;
    if (where == AtOpenPage)
        return invitee.open(QByteArray());
    if (where == AtOwn)
        invitee.makeOwn();
    if (where == AtRefused)
        invitee.ticket.expiresAt = invitee.ticket.expiresAt.addDays(-9);
    if (where == AtChangedKey) {
        const NewSigningKey own = invitee.providerKey;
        invitee.providerKey = newSigningKey();
        invitee.ticket.providerKey = invitee.providerKey.publicKey;
        Opened before(invitee.open());
        if (!goTo(before, invitee, Step::Registration))
            return nullptr;
        invitee.providerKey = own;
        invitee.ticket.providerKey = own.publicKey;
    }
    const QPointer<InvitationWizard> wizard = invitee.open();
    const Step step = where >= AtSealed         ? Step::Done
                      : where == AtValidation   ? Step::Validation
                      : where == AtRegistration ? Step::Registration
                                                : Step::Welcome;
    if (!goTo(wizard, invitee, step))
        return nullptr;
    const WizardDriver driver(wizard);
    if (where == AtValidation && !driver.waitFor(u"The App registration is valid"_s))
        return nullptr;
    if (where == AtSealed && !driver.waitFor(u"One step left: send the reply to Northwind Voice"_s))
        return nullptr;
    if (where == AtOwn && !driver.waitFor(u"The result is saved"_s))
        return nullptr;
    return wizard;
}
} // namespace

class InvitationPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A page is reached once, and everything that holds on it is looked at there.
    void everyPage_data() { pages(); }
    void everyPage()
    {
        QFETCH(int, where);
        Place place;
        Opened wizard(reached(place, where));
        QVERIFY(!wizard.gone());
        for (const auto holds : {&names, &everythingTabReachable, &languageAtRunTime, &inEveryLanguage, &fitsASmallScreen}) {
            holds(wizard);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void foreignTextIsPlain_data() { pages(); }
    void foreignTextIsPlain()
    {
        QFETCH(int, where);
        if (where >= AtSealed) // waits for the usual name
            return;
        Place place;
        const QString evil = u"<h1>Evil</h1>%1\u202ecod.exe"_s;
        for (QString *text :
             {&place.invitee.ticket.providerName, &place.invitee.ticket.contactName, &place.invitee.ticket.customerName,
              &place.invitee.ticket.fullName, &place.invitee.ticket.contactPhone})
            *text = evil;
        Opened wizard(reached(place, where == AtOpenPage ? int(AtUnconfirmed) : where));
        QVERIFY(!wizard.gone());
        for (const QLabel *label : wizard->currentPage()->findChildren<QLabel *>()) {
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(!label->text().contains(u'\u202e'), qPrintable(label->text()));
        }
    }

private:
    static void names(InvitationWizard *wizard)
    {
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

    static void everythingTabReachable(InvitationWizard *wizard)
    {
        WizardDriver driver(wizard);
        QSet<QWidget *> seen;
        for (int i = 0; i < 80; ++i) {
            seen += wizard->focusWidget();
            driver.key(Qt::Key_Tab);
        }
        for (QWidget *widget : interactiveWidgets(wizard)) {
            const bool wanted = widget->isEnabled() && !qobject_cast<QProgressBar *>(widget);
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool radio = button && button->autoExclusive() && !button->isChecked();
            QVERIFY2(!wanted || radio || seen.contains(widget), qPrintable(widget->accessibleName()));
        }
    }

    static void languageAtRunTime(InvitationWizard *wizard)
    {
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

    static void inEveryLanguage(InvitationWizard *wizard)
    {
        const QStringList flaws = flawsInEveryLanguage(wizard, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
    }

    /// 640 x 450 is what a screen of 1280 x 900 leaves at 200 %.
    static void fitsASmallScreen(InvitationWizard *wizard)
    {
        wizard->resize(620, 430);
        const auto *scroll = wizard->currentPage()->findChild<QScrollArea *>();
        QVERIFY(WizardDriver::wait([&] { return scroll->widget()->width() <= scroll->viewport()->width() + 1; }));
        QVERIFY2(wizard->width() <= 640 && wizard->height() <= 450,
                 qPrintable(u"%1 x %2"_s.arg(wizard->width()).arg(wizard->height())));
    }

    static void pages()
    {
        QTest::addColumn<int>("where");
        QTest::newRow("open invitation") << int(AtOpenPage);
        QTest::newRow("welcome, not confirmed") << int(AtUnconfirmed);
        QTest::newRow("welcome, another key") << int(AtChangedKey);
        QTest::newRow("welcome, refused") << int(AtRefused);
        QTest::newRow("registration") << int(AtRegistration);
        QTest::newRow("validation") << int(AtValidation);
        QTest::newRow("done, sealed") << int(AtSealed);
        QTest::newRow("done, same computer") << int(AtOwn);
        QTest::newRow("name and rights") << int(AtRights);
        QTest::newRow("provisioning, consent pending") << int(AtProvisioned);
        QTest::newRow("begun before") << int(AtUnfinished);
    }
};

QTEST_MAIN(InvitationPagesTest)
#include "tst_everypage.moc"
