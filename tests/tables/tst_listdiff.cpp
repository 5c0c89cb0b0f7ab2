#include "models/tables/listdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
QStringList applied(QStringList before, const QStringList &after, const QList<ListEdit> &edits)
{
    QList<QString> rows = before;
    for (const ListEdit &edit : edits) {
        applyEdit<QString>(rows, edit, u"?"_s);
        if (edit.kind == ListEdit::Kind::Insert)
            continue;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) { // what was inserted gets its value at its final place
        if (rows.at(i) == u"?"_s)
            rows[i] = after.value(i);
    }
    return rows;
}
} // namespace

class TstListDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("edits");
        QTest::newRow("nothing") << ""
                                 << "" << 0;
        QTest::newRow("same") << "abc"
                              << "abc" << 0;
        QTest::newRow("all new") << ""
                                 << "abc" << 1;
        QTest::newRow("all gone") << "abc"
                                  << "" << 1;
        QTest::newRow("one in front") << "bc"
                                      << "abc" << 1;
        QTest::newRow("one behind") << "ab"
                                    << "abc" << 1;
        QTest::newRow("one gone in the middle") << "abc"
                                                << "ac" << 1;
        QTest::newRow("first becomes last") << "abcdef"
                                            << "bcdefa" << 1;
        QTest::newRow("last becomes first") << "abcdef"
                                            << "fabcde" << 1;
        QTest::newRow("renamed in the middle") << "abcdef"
                                               << "acdebf" << 1;
        QTest::newRow("two swapped") << "abcd"
                                     << "acbd" << 1;
        QTest::newRow("replaced") << "abc"
                                  << "axc" << 2;
    }
    void steps()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, edits);
        const QStringList from = before.split(QString(), Qt::SkipEmptyParts);
        const QStringList to = after.split(QString(), Qt::SkipEmptyParts);
        const QList<ListEdit> steps = listEdits(from, to);
        QCOMPARE(applied(from, to, steps), to);
        QCOMPARE(steps.size(), edits);
    }

    void anything()
    {
        QRandomGenerator random(20260301);
        for (int round = 0; round < 500; ++round) {
            QStringList all;
            for (int i = 0; i < 40; ++i)
                all.append(QString::number(i));
            const auto draw = [&random, all] {
                QStringList left = all;
                QStringList out;
                const int count = random.bounded(40);
                for (int i = 0; i < count; ++i)
                    out.append(left.takeAt(random.bounded(left.size())));
                return out;
            };
            const QStringList from = draw();
            const QStringList to = draw();
            for (const int moves : {0, 3, 100})
                QCOMPARE(applied(from, to, listEdits(from, to, moves)), to);
        }
    }

    void aReversedPageIsQuick()
    {
        QStringList rows;
        for (int i = 0; i < 1000; ++i)
            rows.append(QString::number(i));
        QStringList reversed = rows;
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(applied(rows, reversed, listEdits(rows, reversed)), reversed);
    }
};

QTEST_GUILESS_MAIN(TstListDiff)
#include "tst_listdiff.moc"
