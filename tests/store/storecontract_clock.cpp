// The part of the contract about what time brings to invitations, about their lists, and about settings.
#include "tests/store/samples.h"
#include "tests/store/storecontract.h"
#include "tests/support/await.h"

#include "models/domain/text.h"

#include <QTest>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
template <class T>
std::optional<FailureCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <class T>
T good(Result<T> result, const std::source_location &where = std::source_location::current())
{
    if (!result)
        qFatal("line %u: failed with %d %s", where.line(), int(result.error().code),
               qPrintable(result.error().subject));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QByteArray numberKey(qint64 number) { return QByteArray::number(number).rightJustified(20, '0'); }
QByteArray timeKey(const QDateTime &time) { return time.isValid() ? numberKey(time.toMSecsSinceEpoch()) : "~"; }

QByteArray sortValue(const InvitationRow &row, InvitationColumn column)
{
    switch (column) {
    case InvitationColumn::ShortName:
        return foldedKey(row.shortName).toUtf8();
    case InvitationColumn::FullName:
        return foldedKey(row.fullName).toUtf8();
    case InvitationColumn::InvitationEmail:
        return foldedKey(row.invitationEmail).toUtf8();
    case InvitationColumn::AdminEmail:
        return foldedKey(row.adminEmail).toUtf8();
    case InvitationColumn::EmailSent:
        return timeKey(row.sentAt); // not sent: last
    case InvitationColumn::SentCount:
        return numberKey(row.sentCount);
    case InvitationColumn::CreatedAt:
        return timeKey(row.createdAt);
    case InvitationColumn::ExpiresAt:
        return timeKey(row.expiresAt);
    case InvitationColumn::Authenticated:
        return numberKey(row.authenticated ? 1 : 0);
    case InvitationColumn::Status:
        return keyOf(row.status).toUtf8();
    }
    return {};
}

bool matches(const InvitationRow &row, const QString &filter)
{
    for (const QString &text : {row.shortName, row.fullName, row.customerName, row.invitationEmail, row.adminEmail}) {
        if (foldedKey(text).contains(foldedKey(filter)))
            return true;
    }
    return false;
}

QStringList expected(const QList<InvitationRow> &all, const InvitationQuery &query)
{
    QList<std::pair<QByteArray, QString>> keyed;
    for (const InvitationRow &row : all) {
        if (matches(row, query.filter) && (query.finishedToo || !finished(row.status)))
            keyed.append({sortValue(row, query.column) + '\0' + row.id.toString().toLatin1(), row.shortName});
    }
    std::sort(keyed.begin(), keyed.end());
    if (query.order == Qt::DescendingOrder)
        std::reverse(keyed.begin(), keyed.end());
    QStringList names;
    for (const auto &[key, name] : std::as_const(keyed))
        names += name;
    return names;
}

QStringList namesOf(const QList<InvitationRow> &rows)
{
    QStringList names;
    for (const InvitationRow &row : rows)
        names += row.shortName;
    return names;
}
} // namespace

void StoreContract::expiryByTheClock()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const QDateTime end = made.link.expiresAt;
    const auto statusAt = [&](const QDateTime &now) {
        (void)good(await(m_store->settleClock(now)));
        return good(await(m_store->invitation(made.id))).status;
    };
    InvitationMail mail = good(await(m_store->claimMail(made.mail.due, made.mail.due.addSecs(60))))->mail;
    mail.state = MailState::Sent;
    good(await(m_store->settleMail(made.id, mail)));
    QCOMPARE(good(await(m_store->settleClock(end.addMSecs(-1)))).next, end);
    QCOMPARE(statusAt(end.addMSecs(-1)), InvitationStatus::Pending);
    QCOMPARE(statusAt(end), InvitationStatus::Expired);
    QVERIFY(good(await(m_store->shortNameFree(u"inv"_s))));
    // A clock that was wrong for a moment, in both directions.
    QCOMPARE(statusAt(end.addDays(-400)), InvitationStatus::Pending);
    QCOMPARE(statusAt(end.addDays(20)), InvitationStatus::Expired);
    QCOMPARE(statusAt(end.addMSecs(-1)), InvitationStatus::Pending);
    // What was answered does not expire; late answers are taken.
    QCOMPARE(statusAt(end), InvitationStatus::Expired);
    (void)good(await(m_store->answerInvitation(made.id, Samples::answer("late"), std::nullopt)));
    QCOMPARE(statusAt(end.addDays(2)), InvitationStatus::Complete);

    Invitation failing = Samples::invitation(made.customer, u"failing"_s);
    failing = invited(*m_store, failing);
    mail = good(await(m_store->claimMail(failing.mail.due, failing.mail.due.addSecs(60))))->mail;
    mail.state = MailState::Failed;
    good(await(m_store->settleMail(failing.id, mail)));
    (void)good(await(m_store->settleClock(failing.link.expiresAt)));
    QCOMPARE(good(await(m_store->invitation(failing.id))).status, InvitationStatus::Expired);
    (void)good(await(m_store->settleClock(failing.link.expiresAt.addSecs(-1))));
    QCOMPARE(good(await(m_store->invitation(failing.id))).status, InvitationStatus::EmailFailed);
}

void StoreContract::revivedOnlyWithItsName()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const QDateTime end = made.link.expiresAt;
    (void)good(await(m_store->settleClock(end)));
    Invitation heir = Samples::invitation(made.customer, u"INV"_s);
    heir.link.expiresAt = end.addDays(100);
    heir = invited(*m_store, heir);
    QCOMPARE(good(await(m_store->settleClock(end.addSecs(-1)))).changed, 0);
    QCOMPARE(good(await(m_store->invitation(made.id))).status, InvitationStatus::Expired);
    const auto late = await(m_store->answerInvitation(made.id, Samples::answer("late"), std::nullopt));
    QCOMPARE(codeOf(late), FailureCode::NameTaken);
    (void)good(await(m_store->settleClock(heir.link.expiresAt)));
    QCOMPARE(good(await(m_store->settleClock(end.addSecs(-1)))).changed, 1); // both are over: the newer one takes it
    QCOMPARE(good(await(m_store->invitation(heir.id))).status, InvitationStatus::Pending);
    good(await(m_store->cancelInvitation(heir.id)));
    QCOMPARE(good(await(m_store->settleClock(end.addSecs(-1)))).changed, 1);
    QCOMPARE(good(await(m_store->invitation(made.id))).status, InvitationStatus::Pending);
}

void StoreContract::leasesEnd()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const QDateTime due = made.mail.due;
    QCOMPARE(good(await(m_store->settleClock(due))).next, due); // to be sent now
    (void)good(await(m_store->claimMail(due, due.addSecs(180))));
    const ClockWork before = good(await(m_store->settleClock(due.addSecs(179))));
    QCOMPARE(before.changed, 0);
    QCOMPARE(before.next, due.addSecs(180));
    QCOMPARE(good(await(m_store->settleClock(due.addSecs(180)))).changed, 1);
    const Invitation read = good(await(m_store->invitation(made.id)));
    QCOMPARE(read.mail.state, MailState::MaybeSent);
    QCOMPARE(read.status, InvitationStatus::Pending);
    const AuditEntry entry = good(await(m_store->audit(0, 1))).value(0);
    QCOMPARE(entry.action, u"mail.maybe-sent"_s);
    QCOMPARE(entry.subject, u"inv"_s);

    // The clock went back by a year: neither the try nor the lease waits for that long.
    (void)good(await(m_store->queueMail(made.id, due)));
    QCOMPARE(good(await(m_store->settleClock(due.addYears(-1)))).changed, 1);
    QVERIFY(good(await(m_store->claimMail(due.addYears(-1), due))).has_value());
    QCOMPARE(good(await(m_store->settleClock(due.addYears(-1)))).changed, 1);
    QCOMPARE(good(await(m_store->invitation(made.id))).mail.state, MailState::MaybeSent);
}

void StoreContract::abandonedAuthentication()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    (void)good(await(m_store->claimMail(made.mail.due, made.mail.due.addSecs(60))));
    good(await(m_store->setInvitationStatus(made.id, InvitationStatus::InProgress)));
    const QDateTime touched = QDateTime::currentDateTimeUtc();
    const ClockWork early = good(await(m_store->settleClock(touched.addSecs(23 * 3600))));
    QCOMPARE(good(await(m_store->invitation(made.id))).status, InvitationStatus::InProgress);
    QVERIFY(qAbs(early.next.secsTo(touched.addDays(1))) < 60);
    (void)good(await(m_store->settleClock(touched.addDays(1).addSecs(60))));
    QCOMPARE(good(await(m_store->invitation(made.id))).status, InvitationStatus::Pending);
}

void StoreContract::replyKeysEnd()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    Intent written;
    InvitationLink next = made.link;
    written.secret = next.replyKey = SecretId::create();
    next.serial = 2;
    next.expiresAt = made.link.expiresAt.addDays(60);
    good(await(m_store->beginIntent(written)));
    (void)good(await(m_store->replaceLink(made.id, next, {}, written.id)));
    const QDateTime withdrawn = QDateTime::currentDateTimeUtc();
    QVERIFY(good(await(m_store->settleClock(withdrawn.addDays(30).addSecs(-60)))).removals.isEmpty());
    ClockWork work = good(await(m_store->settleClock(withdrawn.addDays(30).addSecs(60))));
    QCOMPARE(work.removals.size(), 1);
    QVERIFY(work.removals.constFirst().secret == made.link.replyKey);
    QVERIFY(good(await(m_store->settleClock(withdrawn.addDays(30).addSecs(60)))).removals.isEmpty()); // told once
    QCOMPARE(good(await(m_store->openIntents())).size(), 1); // and swept, should this program end now
    const Invitation read = good(await(m_store->invitation(made.id)));
    QVERIFY(read.old.constFirst().keyRemoved && !read.link.keyRemoved);
    work = good(await(m_store->settleClock(next.expiresAt.addDays(Invitation::DaysKeysAreKept))));
    QCOMPARE(work.removals.size(), 1);
    QVERIFY(work.removals.constFirst().secret == next.replyKey);
    QVERIFY(!work.next.isValid());
    QVERIFY(good(await(m_store->removeInvitation(made.id))).isEmpty()); // nothing is left to remove
}

void StoreContract::idleClockWritesNothing()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const qint64 token = good(await(m_store->changeToken()));
    const QDateTime before = made.mail.due.addSecs(-1);
    QCOMPARE(good(await(m_store->settleClock(before))).changed, 0);
    QVERIFY(!good(await(m_store->claimMail(before, before.addSecs(60)))));
    good(await(m_store->settleMail(made.id, made.mail))); // nothing was claimed
    QCOMPARE(good(await(m_store->changeToken())), token);
}

void StoreContract::settings()
{
    const Setting none = good(await(m_store->setting(u"provider"_s)));
    QVERIFY(none.value.isEmpty() && none.revision == 0);
    const Intent key;
    good(await(m_store->beginIntent(key)));
    const auto first = good(await(m_store->saveSetting(u"provider"_s, {"one", 0}, {key.id}, {}, u"made"_s)));
    QVERIFY(first.removals.isEmpty());
    QVERIFY(good(await(m_store->openIntents())).isEmpty());
    auto second = sameStore();
    (void)good(await(second->open()));
    const Setting read = good(await(second->setting(u"provider"_s)));
    QCOMPARE(read.value, "one");
    QCOMPARE(read.revision, first.revision);
    QCOMPARE(good(await(m_store->setting(u"mail-server"_s))).revision, 0);
    AuditEntry entry = good(await(m_store->audit(0, 1))).value(0);
    QCOMPARE(entry.action, u"provider.changed"_s);
    QCOMPARE(entry.detail, u"made"_s);

    const auto changed = good(await(second->saveSetting(u"provider"_s, {"two", read.revision}, {}, {key.secret}, {})));
    QCOMPARE(changed.removals.size(), 1);
    QVERIFY(changed.removals.constFirst().secret == key.secret);
    QCOMPARE(good(await(m_store->openIntents())).size(), 1);
    QCOMPARE(good(await(m_store->audit(0, 10))).size(), 1); // null: not recorded
    QCOMPARE(codeOf(await(m_store->saveSetting(u"provider"_s, {"three", read.revision}, {}, {}, u""_s))),
             FailureCode::ChangedMeanwhile);
    QCOMPARE(codeOf(await(m_store->saveSetting(u"provider"_s, {"three", 0}, {}, {}, u""_s))),
             FailureCode::ChangedMeanwhile);
    QCOMPARE(codeOf(await(m_store->saveSetting(u"provider"_s, {"three", changed.revision}, {key.id}, {}, u""_s))),
             FailureCode::NoLongerThere); // swept by another instance
    QCOMPARE(good(await(m_store->setting(u"provider"_s))).value, "two");
}

void StoreContract::invitationSortsAndFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("all") << QString();
    QTest::newRow("one letter") << u"1"_s;
    QTest::newRow("name") << u"VOICE of"_s;
    QTest::newRow("mail") << u"mail3@"_s;
    QTest::newRow("customer") << u"ÜBUNG"_s;
    QTest::newRow("nothing") << u"no such text"_s;
}

void StoreContract::invitationSortsAndFilters()
{
    QFETCH(QString, filter);
    const QList<Customer> owners{good(await(m_store->addCustomer(Samples::customer(u"Übung"_s)))),
                                 good(await(m_store->addCustomer(Samples::customer(u"Contoso"_s))))};
    for (int i = 0; i < 24; ++i) {
        Invitation wanted = Samples::invitation(owners.at(i % 2).id, u"inv%1"_s.arg(i * 7 % 24));
        wanted.fullName = i % 3 ? u"Voice of %1"_s.arg(i) : QString();
        wanted.invitationEmail = u"mail%1@Contoso.example"_s.arg(i % 5);
        wanted.adminEmail = i % 4 ? u"admin%1@contoso.example"_s.arg(i) : QString();
        wanted.link.expiresAt = wanted.link.expiresAt.addDays(i % 4);
        wanted.mail.due = wanted.mail.due.addSecs(-100 - i);
        const Invitation made = invited(*m_store, wanted);
        if (i % 2 == 0) {
            InvitationMail mail = good(await(m_store->claimMail(wanted.mail.due, wanted.mail.due.addSecs(60))))->mail;
            mail.state = i % 4 ? MailState::Sent : MailState::Failed;
            good(await(m_store->settleMail(made.id, mail)));
        }
        if (i % 6 == 1)
            (void)good(await(m_store->answerInvitation(made.id, Samples::answer("1"), std::nullopt)));
        if (i % 6 == 3)
            good(await(m_store->cancelInvitation(made.id)));
    }
    InvitationQuery query;
    query.finishedToo = true;
    const QList<InvitationRow> all = good(await(m_store->invitations(query, Cancel())));
    QCOMPARE(all.size(), 24);
    query.filter = filter;
    for (int column = 0; column <= int(InvitationColumn::Status); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (const bool finishedToo : {false, true}) {
                query.column = InvitationColumn(column);
                query.order = order;
                query.finishedToo = finishedToo;
                const QStringList wanted = expected(all, query);
                QStringList read;
                for (query.offset = 0; query.offset == 0 || query.offset < wanted.size(); query.offset += query.limit) {
                    query.limit = 7;
                    read += namesOf(good(await(m_store->invitations(query, Cancel()))));
                }
                QCOMPARE(read, wanted);
                QCOMPARE(good(await(m_store->countInvitations(query, Cancel()))), wanted.size());
            }
        }
    }
    // A customer's new name is found.
    Customer renamed = owners.constFirst();
    renamed.name = u"Fabrikam"_s;
    (void)good(await(m_store->updateCustomer(renamed)));
    query.filter = u"fabri"_s;
    query.finishedToo = true;
    QCOMPARE(good(await(m_store->countInvitations(query, Cancel()))), 12);
}

void StoreContract::invitationsOfCustomer()
{
    const Invitation other = invitedFor(u"Other"_s, u"inv0"_s);
    const Invitation made = invitedFor(u"Owner"_s, u"inv1"_s);
    const Invitation second = invited(*m_store, Samples::invitation(made.customer, u"inv2"_s));
    good(await(m_store->cancelInvitation(second.id)));
    InvitationQuery query;
    query.customer = made.customer;
    QCOMPARE(namesOf(good(await(m_store->invitations(query, Cancel())))), QStringList{u"inv1"_s});
    QCOMPARE(good(await(m_store->countInvitations(query, Cancel()))), 1);
    query.finishedToo = true;
    query.order = Qt::DescendingOrder;
    QCOMPARE(namesOf(good(await(m_store->invitations(query, Cancel())))), (QStringList{u"inv2"_s, u"inv1"_s}));
    query.filter = u"INV1"_s;
    const InvitationRow row = good(await(m_store->invitations(query, Cancel()))).value(0);
    QVERIFY(row.id == made.id);
    QCOMPARE(row.ticket, made.link.ticket);
    QCOMPARE(row.landingPage, made.link.landingPage);
    QCOMPARE(row.customerName, u"Owner"_s);
    QCOMPARE(row.mail, MailState::Queued);
    QCOMPARE(row.expiresAt, made.link.expiresAt);
}

} // namespace TenantLink
