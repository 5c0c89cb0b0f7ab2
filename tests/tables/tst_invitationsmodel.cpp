// The table of Pending Invitations: what its columns say, what is hidden, and that another program's change shows.
#include "models/domain/text.h"
#include "models/domain/ticket.h"
#include "models/store/sqlitestore.h"
#include "models/tables/export.h"
#include "models/tables/invitationsmodel.h"
#include "tests/support/await.h"
#include "tests/tables/bigstore.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace TenantLink;
using Column = InvitationsModel::Column;
using Level = PagedTable::Level;

namespace
{
const QDateTime Noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Invitation sample(const QString &shortName)
{
    Invitation i{.customer = CustomerId::create(),
                 .shortName = shortName,
                 .fullName = u"Voice"_s,
                 .cloudId = u"sandbox"_s,
                 .invitationEmail = u"it@contoso.example"_s,
                 .adminEmail = u"admin@contoso.example"_s};
    i.link.ticket = "ticket";
    i.link.expiresAt = Noon.addDays(7);
    i.createdAt = Noon;
    return i;
}

struct Table {
    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();
    std::unique_ptr<InvitationsModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void show(const QList<Invitation> &invitations)
    {
        store->allInvitations = invitations;
        model = std::make_unique<InvitationsModel>(portsOn(store));
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        awaitUntil([this] { return ready(); });
    }
    [[nodiscard]] bool ready() const
    {
        return model->state() == PagedTable::State::Ready && model->countKnown() && !model->searching();
    }
    [[nodiscard]] QString text(int column, int role = Qt::DisplayRole) const
    {
        return model->index(0, column).data(role).toString();
    }
    [[nodiscard]] Level level(int column) const
    {
        return Level(model->index(0, column).data(PagedTable::LevelRole).toInt());
    }
};
} // namespace

class TstInvitationsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns()
    {
        Table table;
        Invitation invitation = sample(u"inv1"_s);
        invitation.mail.state = MailState::Sent;
        invitation.mail.sentAt = Noon;
        invitation.mail.count = 3;
        invitation.status = InvitationStatus::Complete;
        invitation.result.emplace();
        table.show({invitation});
        QStringList titles;
        for (int column = 0; column < table.model->columnCount(); ++column)
            titles += table.model->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles, (QStringList{u"ID"_s, u"Full Name"_s, u"Invitation Email"_s, u"M365 Admin Email"_s,
                                      u"Email Sent"_s, u"Email Invitation Sent Count"_s, u"Created at"_s,
                                      u"Expires at"_s, u"Device Authenticated"_s, u"Status"_s, u"Auth URL"_s}));
        QCOMPARE(table.text(Column::ShortName), u"inv1"_s);
        QCOMPARE(table.text(Column::FullName), u"Voice"_s);
        QCOMPARE(table.text(Column::InvitationEmail), u"it@contoso.example"_s);
        QCOMPARE(table.text(Column::AdminEmail), u"admin@contoso.example"_s);
        QCOMPARE(table.model->index(0, Column::EmailSent).data(PagedTable::RawRole).toDateTime(), Noon);
        QCOMPARE(table.text(Column::EmailSent), QLocale().toString(Noon.toLocalTime(), QLocale::ShortFormat));
        QVERIFY(table.text(Column::EmailSent, Qt::ToolTipRole).contains(shownTime(Noon)));
        QCOMPARE(table.model->index(0, Column::SentCount).data(PagedTable::RawRole).toInt(), 3);
        QCOMPARE(table.text(Column::Created, Qt::ToolTipRole), shownTime(Noon));
        QCOMPARE(table.text(Column::Expires, Qt::ToolTipRole), shownTime(Noon.addDays(7)));
        QCOMPARE(table.text(Column::Authenticated), u"true"_s);
        QCOMPARE(table.text(Column::Status), u"Authentication Complete"_s);
        QCOMPARE(table.text(Column::Status, PagedTable::RawRole), u"authentication-complete"_s);
        QCOMPARE(table.level(Column::Status), Level::Good);
        QCOMPARE(table.text(Column::AuthUrl), authUrl("ticket", {}));
        QVERIFY(table.model->invitationAt(0)->id == invitation.id);
        QVERIFY(!table.model->invitationAt(1));
    }

    void mailStates_data()
    {
        QTest::addColumn<MailState>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Level>("level");
        QTest::newRow("queued") << MailState::Queued << u"Waiting to be sent"_s << Level::None;
        QTest::newRow("maybe") << MailState::MaybeSent << u"May have been sent"_s << Level::Warning;
        QTest::newRow("failed") << MailState::Failed << u"Not sent"_s << Level::Bad;
        QTest::newRow("by hand") << MailState::ByHand << u"Not sent by TenantLink"_s << Level::None;
    }
    void mailStates()
    {
        QFETCH(MailState, state);
        QFETCH(QString, text);
        QFETCH(Level, level);
        Table table;
        Invitation invitation = sample(u"inv1"_s);
        invitation.mail.state = state;
        if (state == MailState::Failed) {
            invitation.mail.failure = Failure{FailureCode::MailRecipientRefused};
            invitation.status = InvitationStatus::EmailFailed;
        }
        table.show({invitation});
        QCOMPARE(table.text(Column::EmailSent), text);
        QCOMPARE(table.level(Column::EmailSent), level);
        QCOMPARE(table.text(Column::Authenticated), u"false"_s);
        if (state == MailState::Failed) { // the row says why
            QVERIFY(table.text(Column::EmailSent, Qt::ToolTipRole) != text);
            QCOMPARE(table.text(Column::Status, Qt::ToolTipRole), table.text(Column::EmailSent, Qt::ToolTipRole));
            QCOMPARE(table.level(Column::Status), Level::Bad);
        }
    }

    void longUrlIsWhole()
    {
        Table table;
        Invitation invitation = sample(u"inv1"_s);
        invitation.link.ticket = QByteArray(1400, 'x');
        invitation.link.landingPage = u"https://provider.example/activate"_s;
        table.show({invitation});
        QCOMPARE(table.text(Column::AuthUrl), authUrl(invitation.link.ticket, invitation.link.landingPage));
    }

    void foreignTextIsHarmless()
    {
        Table table;
        Invitation invitation = sample(u"inv1"_s);
        invitation.fullName = u"<b>Voi\u202ece</b>\nLtd"_s;
        table.show({invitation});
        QVERIFY(!table.text(Column::FullName).contains(u'\n') && !table.text(Column::FullName).contains(u'\u202e'));
        QVERIFY(!table.text(Column::FullName, Qt::ToolTipRole).contains(u"<b>"_s));
    }

    void finishedAreHidden()
    {
        Table table;
        Invitation over = sample(u"over"_s);
        over.status = InvitationStatus::Cancelled;
        table.show({sample(u"open"_s), over});
        QCOMPARE(table.model->rowCount(), 1);
        table.model->setFinishedToo(true);
        QTRY_COMPARE(table.model->rowCount(), 2);
        table.model->setFilter(u"OVER"_s);
        QTRY_COMPARE(table.model->rowCount(), 1);
        QTRY_COMPARE(table.text(Column::ShortName), u"over"_s);
        table.model->setFinishedToo(false);
        QTRY_COMPARE(table.model->rowCount(), 0);
    }

    void everyColumnSorts()
    {
        Table table;
        table.show({sample(u"a"_s), sample(u"b"_s)});
        for (int column = 0; column < Column::ColumnCount; ++column) {
            table.model->sort(column, Qt::AscendingOrder);
            awaitUntil([&] { return table.ready(); });
            QCOMPARE(table.model->rowCount(), 2);
        }
    }

    void csv()
    {
        Table table;
        Invitation invitation = sample(u"inv1"_s);
        invitation.fullName = u"=cmd"_s;
        table.show({invitation});
        QTemporaryDir folder;
        const QString file = folder.filePath(u"invitations.csv"_s);
        const QList<int> columns{Column::ShortName, Column::FullName, Column::Status, Column::AuthUrl};
        QVERIFY(await(writeCsv(table.model->source(), {}, columns, file, {}, Cancel())));
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), "\xEF\xBB\xBFID,Full Name,Status,Auth URL\r\ninv1,'=cmd,Pending," +
                                   authUrl("ticket", {}).toUtf8() + "\r\n");
    }

    /// Two programs on one file: what one commits, the other's table shows within a second.
    void anotherProgramsChangeShows()
    {
        QTemporaryDir folder;
        const auto here = makeSqliteStore(folder.path(), u"here"_s);
        const auto there = makeSqliteStore(folder.path(), u"there"_s);
        QVERIFY(await(here->open()) && await(there->open()));
        Customer customer;
        customer.name = u"Contoso"_s;
        QVERIFY(await(there->addCustomer(customer)));
        InvitationsModel model(portsOn(here));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWatched(true);
        QTRY_VERIFY(model.state() == PagedTable::State::Ready && model.countKnown());
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy changed(&model, &PagedTable::storeChanged);

        const Intent written;
        Invitation invitation = sample(u"inv1"_s);
        invitation.customer = customer.id;
        QVERIFY(await(there->beginIntent(written)));
        QVERIFY(await(there->createInvitation(invitation, std::nullopt, written.id)));
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.index(0, Column::Status).data().toString(), u"Pending"_s);
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(await(there->setInvitationStatus(invitation.id, InvitationStatus::InProgress)));
        since.restart();
        QTRY_COMPARE(model.index(0, Column::Status).data().toString(), u"Authentication In Progress"_s);
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(await(there->cancelInvitation(invitation.id)));
        since.restart();
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(changed.count() >= 3);
    }
};

QTEST_GUILESS_MAIN(TstInvitationsModel)
#include "tst_invitationsmodel.moc"
