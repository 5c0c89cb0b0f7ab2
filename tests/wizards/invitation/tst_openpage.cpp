// Open invitation: paste, choose, drop; errors beside the field; nothing typed is lost.
#include "models/domain/failuretext.h"
#include "models/handoff/ticketcodec.h"
#include "tests/wizards/invitation/invitee.h"
#include "tests/wizards/texts.h"

#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString Link = u"Invitation link"_s;

QString saved(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(u"contoso1.tenantlink"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("not written");
    return file.fileName();
}
} // namespace

class OpenPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pastedLinkGoesOn()
    {
        const Invitee invitee;
        Opened wizard(invitee.open(QByteArray()));
        WizardDriver driver(wizard);
        QVERIFY(isAt(wizard, InvitationPages::Open));
        QCOMPARE(driver.focused(), Link);
        QVERIFY(!nextEnabled(wizard));
        QVERIFY(
            driver.paste(Link, u"Dear customer,\nplease open <"_s + QString::fromUtf8(invitee.link()) + u">\nYours"_s));
        QVERIFY(next(wizard, InvitationPages::Welcome));
        QVERIFY(says(wizard, u"Northwind Voice"_s));
        QCOMPARE(invitee.world.microsoft->sent, 0);
        QVERIFY(!invitee.world.store->calls.contains(u"saveSetting"_s));
        wizard->back();
        QVERIFY(isAt(wizard, InvitationPages::Open));
        QVERIFY(driver.find<QPlainTextEdit>(Link)->toPlainText().startsWith(u"Dear"_s));
        QVERIFY(next(wizard, InvitationPages::Welcome));
    }

    void errorsStandBesideTheField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const Invitee invitee;
        const QString link = QString::fromUtf8(invitee.link());
        QTest::newRow("a word") << u"hello"_s << int(FailureCode::TicketNotRecognised);
        QTest::newRow("cut") << link.chopped(9) << int(FailureCode::TicketDamaged);
        for (const OddText &odd : oddTexts())
            QTest::newRow(odd.name) << odd.text << -1;
    }
    void errorsStandBesideTheField()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        const Invitee invitee;
        Opened wizard(invitee.open(QByteArray()));
        WizardDriver driver(wizard);
        auto *field = driver.find<QPlainTextEdit>(Link);
        QVERIFY(driver.paste(Link, text));
        if (text.size() > 100'000) { // not even put in
            QVERIFY(driver.saidAbout(Link).contains(describe(Failure{FailureCode::TicketTooLarge}).what));
            QVERIFY(field->toPlainText().isEmpty());
            return;
        }
        const QString there = field->toPlainText();
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        if (there.trimmed().isEmpty()) {
            QVERIFY(!nextEnabled(wizard));
            return;
        }
        QVERIFY(WizardDriver::wait([&] { return !driver.saidAbout(Link).isEmpty(); }));
        QVERIFY(isAt(wizard, InvitationPages::Open));
        if (code >= 0)
            QVERIFY(driver.saidAbout(Link).contains(describe(Failure{FailureCode(code)}).what));
        QCOMPARE(field->toPlainText(), there);
        field->setPlainText(QString::fromUtf8(invitee.link()));
        QVERIFY(driver.saidAbout(Link).isEmpty());
        QVERIFY(next(wizard, InvitationPages::Welcome));
    }

    void chosenFile()
    {
        const Invitee invitee;
        const QTemporaryDir folder;
        Opened wizard(invitee.open(QByteArray()));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Open invitation file"_s));
        auto *dialog = wizard->findChild<QFileDialog *>(u"openInvitationFile"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(saved(folder, "no invitation"));
        QVERIFY(WizardDriver::wait([&] { return !driver.saidAbout(Link).isEmpty(); }));
        Q_EMIT dialog->fileSelected(folder.filePath(u"nothing there"_s));
        QVERIFY(driver.saidAbout(Link).contains(u"nothing there"_s));
        Q_EMIT dialog->fileSelected(saved(folder, ticketFile(invitee.bytes())));
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, InvitationPages::Welcome); }));
        dialog->close();
        wizard->back();
        QVERIFY(next(wizard, InvitationPages::Welcome));
    }

    void dropped_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<bool>("ontoField");
        QTest::newRow("file onto the page") << true << false;
        QTest::newRow("file onto the field") << true << true;
        QTest::newRow("text onto the page") << false << false;
    }
    void dropped()
    {
        QFETCH(bool, file);
        QFETCH(bool, ontoField);
        const Invitee invitee;
        const QTemporaryDir folder;
        Opened wizard(invitee.open(QByteArray()));
        WizardDriver driver(wizard);
        QMimeData data;
        if (file)
            data.setUrls({QUrl::fromLocalFile(saved(folder, ticketFile(invitee.bytes())))});
        else
            data.setText(QString::fromUtf8(invitee.link()));
        auto *field = driver.find<QPlainTextEdit>(Link);
        QWidget *target = ontoField ? field->viewport() : static_cast<QWidget *>(wizard->currentPage());
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        if (file)
            QVERIFY(WizardDriver::wait([&] { return isAt(wizard, InvitationPages::Welcome); }));
        else
            QVERIFY(next(wizard, InvitationPages::Welcome));
    }

    void damagedLinkThatWasHandedOver()
    {
        const Invitee invitee;
        Opened wizard(invitee.open(invitee.link().chopped(7)));
        WizardDriver driver(wizard);
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, InvitationPages::Open); }));
        QVERIFY(driver.saidAbout(Link).contains(describe(Failure{FailureCode::TicketDamaged}).what));
        QCOMPARE(driver.find<QPlainTextEdit>(Link)->toPlainText(), QString::fromUtf8(invitee.link().chopped(7)));
        QVERIFY(driver.paste(Link, QString::fromUtf8(invitee.link())));
        QVERIFY(next(wizard, InvitationPages::Welcome));
    }
};

QTEST_MAIN(OpenPageTest)
#include "tst_openpage.moc"
