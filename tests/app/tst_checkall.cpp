// Check all, as a person uses it: progress, stop, what is not OK, the report; one window at a time.
#include "app/window/checkalldialog.h"
#include "models/flows/services.h"
#include "tests/app/desk.h"
#include "tests/support/await.h"
#include "tests/wizards/texts.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
class FailingStore : public MemoryStore
{
public:
    bool failing = true;
    Task<Result<QList<ServiceRow>>> services(ListQuery<ServiceColumn>, Cancel) override
    {
        if (failing)
            co_return fail(FailureCode::StoreBroken);
        co_return QList<ServiceRow>{};
    }
};
} // namespace

class TstCheckAll : public QObject
{
    Q_OBJECT

    /// Without a secret nothing is asked of Microsoft, and it could not be checked.
    static ServiceId add(Desk &desk, const QString &shortName, const Customer &customer, bool secret)
    {
        OnboardingDraft draft;
        draft.customer = customer.id;
        draft.shortName = shortName;
        draft.cloudId = u"sandbox"_s;
        draft.tenant = FakeTenant::Id;
        draft.clientId = FakeTenant::Client;
        if (secret)
            draft.secret = Secret(FakeTenant::SecretText);
        const Result<Service> made = await(createService(desk.ports, draft, std::nullopt));
        if (!made)
            qFatal("the service was not made: %d", int(made.error().code));
        return made->id;
    }
    static QString text(const QWidget *dialog, const QString &label)
    {
        return dialog->findChild<QLabel *>(label)->text();
    }
    static QString list(const QWidget *dialog)
    {
        return dialog->findChild<QPlainTextEdit *>(u"notOk"_s)->toPlainText();
    }
    static CheckAllDialog *start(Desk &desk)
    {
        if (!WizardDriver(&desk.open()).click(u"Check all"_s))
            return nullptr;
        return qobject_cast<CheckAllDialog *>(windowNamed(u"checkAllDialog"_s));
    }
    static bool ended(const QWidget *dialog)
    {
        return QTest::qWaitFor([&] { return dialog->findChild<QPushButton *>(u"saveReport"_s)->isVisible(); }, 20'000);
    }
    static QByteArray content(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void saysWhatIsNotOk()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        const ServiceId good = add(desk, u"good1"_s, contoso, true);
        add(desk, u"bad1"_s, contoso, false);
        CheckAllDialog *dialog = start(desk);
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        QVERIFY(ended(dialog));
        QCOMPARE(text(dialog, u"summary"_s), u"2 service(s) checked."_s);
        QCOMPARE(text(dialog, u"counts"_s), u"Valid: 1. With problems: 0. Could not be checked: 1."_s);
        QCOMPARE(dialog->findChild<QProgressBar *>()->text(), u"2 of 2"_s);
        QVERIFY2(list(dialog).startsWith(u"bad1 (Contoso): "_s), qPrintable(list(dialog)));
        QVERIFY(list(dialog).contains(u"\n    - "_s));
        QVERIFY(!list(dialog).contains(u"good1"_s));
        QCOMPARE(await(desk.ports.store->service(good))->registration.status, AuthStatus::Valid);
        QTRY_COMPARE(desk.cells(desk.table(u"Services"_s, 2), 6).count(u"Valid"_s), 1); // the page shows it, too

        // One window at a time.
        QVERIFY(activate(desk.window.get()));
        QVERIFY(WizardDriver(desk.window.get()).click(u"Check all"_s));
        QCOMPARE(desk.window->findChildren<CheckAllDialog *>().size(), 1);
        QVERIFY(desk.window->close());
        QTRY_VERIFY(desk.window->findChildren<CheckAllDialog *>().isEmpty());
    }

    void allIsWell()
    {
        Desk desk;
        CheckAllDialog *dialog = start(desk);
        QVERIFY(dialog && ended(dialog));
        QCOMPARE(text(dialog, u"summary"_s), u"There is no service to check."_s);
        QVERIFY(!WizardDriver(dialog).find(u"Save report ..."_s)->isEnabled());
        QVERIFY(WizardDriver(dialog).click(u"Close"_s));
        add(desk, u"good1"_s, desk.customer(u"Contoso"_s), true);
        QVERIFY(activate(desk.window.get()));
        QVERIFY(WizardDriver(desk.window.get()).click(u"Check all"_s)); // it begins again
        dialog = qobject_cast<CheckAllDialog *>(windowNamed(u"checkAllDialog"_s));
        QVERIFY(dialog && ended(dialog));
        QCOMPARE(list(dialog), u"Every service that was checked is OK."_s);
    }

    void hundredsAndTheirReport()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        constexpr int Many = CheckAllDialog::ShownServices + 30;
        for (int i = 0; i < Many; ++i)
            add(desk, u"svc%1"_s.arg(i, 4, 10, QChar(u'0')), contoso, false);
        CheckAllDialog *dialog = start(desk);
        QVERIFY(dialog && ended(dialog));
        QCOMPARE(dialog->findChild<QProgressBar *>()->text(), u"230 of 230"_s);
        QCOMPARE(list(dialog).count(u"(Contoso)"_s), CheckAllDialog::ShownServices);
        QVERIFY(list(dialog).contains(u"... and 30 more service(s)"_s));

        const QString html = desk.folder.filePath(u"report.html"_s);
        dialog->saveTo(html);
        QVERIFY(!WizardDriver(dialog).find(u"Save report ..."_s)->isEnabled()); // one at a time
        QTRY_VERIFY(text(dialog, u"saved"_s).contains(u"report.html"_s));
        QVERIFY(content(html).startsWith("<!DOCTYPE html>"));
        QCOMPARE(content(html).count("<td>svc"), Many);
        const QString csv = desk.folder.filePath(u"report.CSV"_s);
        dialog->saveTo(csv);
        QTRY_VERIFY(text(dialog, u"saved"_s).contains(u"report.CSV"_s));
        QCOMPARE(content(csv).count("\r\n"), Many + 1);

        dialog->saveTo(desk.folder.filePath(u"no/such/folder/report.html"_s));
        QTRY_VERIFY(visibleTexts(dialog).join(u' ').contains(u"report.html"_s) &&
                    !dialog->findChild<QLabel *>(u"saved"_s)->isVisible());
        QCOMPARE(text(dialog, u"summary"_s), u"230 service(s) checked."_s); // that stands
        QVERIFY(WizardDriver(dialog).find(u"Save report ..."_s)->isEnabled());
    }

    void stopped()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        for (const QString &name : {u"a1"_s, u"a2"_s})
            add(desk, name, contoso, false);
        for (int i = 0; i < 10; ++i)
            add(desk, u"b%1"_s.arg(i), contoso, true);
        desk.world.microsoft->holding = true;
        CheckAllDialog *dialog = start(desk);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QProgressBar *>()->text(), u"2 of 12"_s);
        QTRY_COMPARE(desk.world.microsoft->held(), 4);
        QVERIFY(text(dialog, u"last"_s).contains(u"a2 (Contoso)"_s) || text(dialog, u"last"_s).contains(u"a1"_s));
        QVERIFY(WizardDriver(dialog).click(u"Stop"_s));
        QVERIFY(ended(dialog));
        QCOMPARE(text(dialog, u"summary"_s), u"Stopped: 2 service(s) checked."_s);
        QCOMPARE(list(dialog).count(u"(Contoso)"_s), 2);
        const QString html = desk.folder.filePath(u"report.html"_s);
        dialog->saveTo(html);
        QTRY_VERIFY(content(html).contains("stopped"));
    }

    void closedInTheMiddle()
    {
        Desk desk;
        const Customer contoso = desk.customer(u"Contoso"_s);
        const ServiceId id = add(desk, u"b1"_s, contoso, true);
        desk.world.microsoft->holding = true;
        QPointer<CheckAllDialog> dialog = start(desk);
        QVERIFY(dialog);
        QTRY_COMPARE(desk.world.microsoft->held(), 1);
        QVERIFY(dialog->close()); // asks nothing
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(desk.world.microsoft->held(), 0);
        QCOMPARE(await(desk.ports.store->service(id))->registration.status, AuthStatus::NotValidated);
    }

    void storeThatFails()
    {
        Desk desk;
        Ports broken = desk.ports;
        const auto store = std::make_shared<FailingStore>();
        broken.store = store;
        CheckAllDialog dialog(broken);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE(text(&dialog, u"summary"_s), u"The services could not be checked."_s);
        QVERIFY(!WizardDriver(&dialog).find(u"Save report ..."_s)->isEnabled());
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"notOk"_s)->isVisible());
        store->failing = false;
        QVERIFY(WizardDriver(&dialog).click(u"Try again"_s));
        QTRY_COMPARE(text(&dialog, u"summary"_s), u"There is no service to check."_s);
        QVERIFY(!WizardDriver(&dialog).shows(u"Try again"_s));
    }
};

QTEST_MAIN(TstCheckAll)
#include "tst_checkall.moc"
