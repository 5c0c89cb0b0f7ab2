// The fields by themselves: bounded, trimmed, honest; secrets masked, never copied, never undone.
#include "tests/wizards/texts.h"
#include "tests/wizards/wizarddriver.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/secretfield.h"
#include "wizards/common/steplist.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class Fields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("mnemonic and colon") << u"Client &Secret:"_s << u"Client Secret"_s;
        QTest::newRow("real ampersand") << u"Terms && Conditions"_s << u"Terms & Conditions"_s;
        QTest::newRow("appended mnemonic") << u"\u6b21\u3078(&N)"_s << u"\u6b21\u3078"_s;
        QTest::newRow("French colon") << u"&Nom\u00a0:"_s << u"Nom"_s;
        QTest::newRow("wide colon") << u"\u540d\u524d\uff1a"_s << u"\u540d\u524d"_s;
        QTest::newRow("colon inside") << u"Details: &x"_s << u"Details: x"_s;
    }
    void plainNames()
    {
        QFETCH(QString, text);
        QTEST(plain(text), "name");
    }

    void pastedLineEndsAreTrimmed()
    {
        LineEdit edit(100);
        edit.setAccessibleName(u"Field"_s);
        QString seen;
        connect(&edit, &QLineEdit::textEdited, &edit, [&] { seen = edit.text(); });
        show(edit);
        QGuiApplication::clipboard()->setText(u"\r\n\tvalue\r\n"_s);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.text(), u"value"_s);
        QCOMPARE(seen, u"value"_s);
        QTest::keyClicks(&edit, u"!"_s);
        QCOMPARE(edit.text(), u"value!"_s);
    }

    void overflowIsSaid()
    {
        QWidget window;
        auto *edit = new LineEdit(10, &window);
        auto *problem = new FieldProblem(edit, &window);
        show(window);
        QGuiApplication::clipboard()->setText(QString(1'000'000, u'x'));
        QElapsedTimer took;
        took.start();
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(took.elapsed() < 500);
        QCOMPARE(edit->text().size(), 10);
        QVERIFY(edit->overflowing());
        QVERIFY(problem->text().contains(u"10"_s));
        QCOMPARE(edit->accessibleDescription(), problem->text());
        QTest::qWait(1); // the rejected input is over
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(!edit->overflowing());
        QVERIFY(problem->isHidden());
    }

    void oddTextsDoNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        for (const OddText &odd : oddTexts())
            QTest::newRow(odd.name) << odd.text;
    }
    void oddTextsDoNoHarm()
    {
        QFETCH(QString, text);
        QWidget window;
        auto *secret = new SecretField(&window);
        show(window);
        QGuiApplication::clipboard()->setText(text);
        QElapsedTimer took;
        took.start();
        QTest::keyClick(secret->edit(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(took.elapsed() < 1000);
        const QString expected = text.left(SecretField::LongestEntry).trimmed();
        QCOMPARE(secret->value().revealText().size(), Secret(expected).revealText().size());
        window.grab();
    }

    void secretStaysHidden()
    {
        QWidget window;
        auto *secret = new SecretField(&window);
        auto *other = new QLineEdit(&window);
        (new QVBoxLayout(&window))->addWidget(secret);
        window.layout()->addWidget(other);
        show(window);
        secret->edit()->setFocus();
        QTest::keyClicks(secret->edit(), u"top.secret"_s);
        QCOMPARE(secret->edit()->echoMode(), QLineEdit::Password);

        auto *button = window.findChild<QToolButton *>();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::mousePress(button, Qt::LeftButton);
        QCOMPARE(secret->edit()->echoMode(), QLineEdit::Normal);
        QVERIFY(secret->edit()->hasFocus());
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_X, Qt::Key_Z})
            QTest::keyClick(secret->edit(), key, Qt::ControlModifier);
        QTest::mouseRelease(button, Qt::LeftButton);
        QCOMPARE(secret->edit()->echoMode(), QLineEdit::Password);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(secret->value().sameAs(Secret(u"top.secret"_s)));

        secret->edit()->selectAll();
        secret->edit()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        secret->wipe();
        QVERIFY(secret->isEmpty());
        QTest::keyClick(secret->edit(), Qt::Key_Z, Qt::ControlModifier);
        secret->edit()->undo();
        QVERIFY(secret->isEmpty());
    }

    void revealEndsWhenTheButtonLosesIt()
    {
        QWidget window;
        auto *secret = new SecretField(&window);
        show(window);
        secret->setValue(Secret(u"value"_s));
        auto *button = window.findChild<QToolButton *>();
        button->setFocus(Qt::TabFocusReason);
        QTest::keyPress(button, Qt::Key_Space);
        QCOMPARE(secret->edit()->echoMode(), QLineEdit::Normal);
        secret->edit()->setFocus(Qt::TabFocusReason);
        QCOMPARE(secret->edit()->echoMode(), QLineEdit::Password);
    }

    void copyFieldCopies()
    {
        CopyField field;
        field.setFieldName(u"Auth URL"_s);
        field.setText(u"tenantlink:x"_s);
        show(field);
        WizardDriver driver(&field);
        QVERIFY(driver.click(u"Copy Auth URL"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tenantlink:x"_s);
    }

    /// A title that is seen changes the picture.
    void theStepOfTheMomentIsInSight()
    {
        const QStringList titles(12, u"Step"_s);
        for (qsizetype current = 0; current < titles.size(); ++current) {
            QStringList other = titles;
            other[current] = u"More"_s;
            StepList steps;
            steps.setSteps(titles, current);
            steps.resize(steps.sizeHint().width(), steps.sizeHint().height() / 4);
            const QImage before = steps.grab().toImage();
            steps.setSteps(other, current);
            QVERIFY2(steps.grab().toImage() != before, qPrintable(QString::number(current)));
        }
        StepList roomy;
        roomy.setSteps(titles, 0);
        roomy.resize(roomy.sizeHint());
        const QImage before = roomy.grab().toImage();
        roomy.setSteps(titles.mid(0, 11) + QStringList{u"More"_s},
                       0); // with room for all of them the last is seen, too
        QVERIFY(roomy.grab().toImage() != before);
    }

private:
    static void show(QWidget &window)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

QTEST_MAIN(Fields)
#include "tst_fields.moc"
