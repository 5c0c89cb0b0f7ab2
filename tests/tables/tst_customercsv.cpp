// Files of customers, good and bad.
#include "models/tables/customercsv.h"
#include "models/tables/export.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
CustomerCsv read(const QByteArray &bytes, qsizetype piece = 1 << 20)
{
    CustomerCsv csv;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        csv.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
    csv.end();
    while (csv.step(100)) {
    }
    return csv;
}

/// "line:name" of good rows, "line!" of bad ones.
QString outline(const CustomerCsv &csv)
{
    QStringList rows;
    for (qsizetype i = 0; i < csv.rows(); ++i) {
        const CustomerCsv::Row row = csv.row(i);
        if (csv.isGood(i) != row.reason.isEmpty())
            return u"good and reason disagree"_s;
        rows += row.reason.isEmpty() ? QString(QString::number(row.line) + u':' + row.customer.name)
                                     : QString(QString::number(row.line) + u'!');
    }
    return rows.join(u' ');
}
} // namespace

class TstCustomerCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("rows");
        QTest::newRow("titles") << QByteArray("Name,Email\nA,a@x.example\nB,\n") << u"2:A 3:B"_s;
        QTest::newRow("no line end at the end") << QByteArray("Name\nA") << u"2:A"_s;
        QTest::newRow("semicolons") << QByteArray("Name;Email\nA;a@x.example\n") << u"2:A"_s;
        QTest::newRow("tabs") << QByteArray("Name\tEmail\nA\ta@x.example\n") << u"2:A"_s;
        QTest::newRow("sep line") << QByteArray("sep=;\r\nName;Email\r\nA, B;\r\n") << u"3:A, B"_s;
        QTest::newRow("CR LF and empty lines") << QByteArray("Name\r\n\r\nA\r\n\r\n\r\nB\r\n") << u"3:A 6:B"_s;
        QTest::newRow("only CR") << QByteArray("Name\rA\rB\r") << u"2:A 3:B"_s;
        QTest::newRow("rows of separators") << QByteArray("Name,Email\n,,,\nA,\n,\n") << u"3:A"_s;
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFName\nA\n") << u"2:A"_s;
        QTest::newRow("titles in any order and case")
            << QByteArray("EMAIL,tenant_id,name\na@x.example,contoso.com,A\n") << u"2:A"_s;
        QTest::newRow("no titles") << QByteArray("A,description,contoso.com,a@x.example\n") << u"1:A"_s;
        QTest::newRow("unknown column") << QByteArray("Name,Colour\nA,red\n") << u"2:A"_s;
        QTest::newRow("quoted") << QByteArray("Name,Description\n\"A, the \"\"first\"\"\",x\n")
                                << u"2:A, the \"first\""_s;
        QTest::newRow("line end in a quoted cell")
            << QByteArray("Name,Description\nA,\"one\ntwo\"\nB,\n") << u"2! 4:B"_s;
        QTest::newRow("quoted separator in the titles") << QByteArray("\"Name;\",Email\nA,\n") << u"2:A"_s;
        QTest::newRow("never closed") << QByteArray("Name\nA\n\"B\nC\nD\n") << u"2:A 3! 4:C 5:D"_s;
        QTest::newRow("never closed in the last row") << QByteArray("Name\nA\n\"B") << u"2:A 3!"_s;
        QTest::newRow("text behind a quotation mark") << QByteArray("Name,Email\n\"A\"x,\nB,\n") << u"2! 3:B"_s;
        QTest::newRow("quotation mark inside a cell") << QByteArray("Name,Email\nA \"x\" B,\n") << u"2:A \"x\" B"_s;
        QTest::newRow("more cells than columns")
            << QByteArray("Name,Email\nA,a@x.example,surplus\nB,,\n") << u"2! 3:B"_s;
        QTest::newRow("no name") << QByteArray("Name,Email\n,a@x.example\n") << u"2!"_s;
        QTest::newRow("bad mail") << QByteArray("Name,Email\nA,nobody\nB,b@x.example\n") << u"2! 3:B"_s;
        QTest::newRow("bad tenant") << QByteArray("Name,Tenant ID\nA,not a tenant\n") << u"2!"_s;
        QTest::newRow("control characters") << QByteArray("Name\nA\x01"
                                                          "B\nC\n")
                                            << u"2! 3:C"_s;
        QTest::newRow("zero byte") << QByteArray("Name\nA\0B\nC\n", 11) << u"2! 3:C"_s;
        QTest::newRow("twice the same name") << QByteArray("Name\nA\na\nB\n") << u"2:A 3! 4:B"_s;
        QTest::newRow("guarded as we export") << QByteArray("Name,Phone\n'=A,'+49 30 123\n") << u"2:=A"_s;
        QTest::newRow("blanks around") << QByteArray("Name , Email\n  A  , a@x.example \n") << u"2:A"_s;
        QTest::newRow("a title twice") << QByteArray("Name,Email,Email\nA,a@x.example,whatever\n") << u"2:A"_s;
    }
    void files()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, rows);
        QCOMPARE(outline(read(file)), rows);
        QCOMPARE(outline(read(file, 1)), rows); // in pieces of one byte
    }

    void problems()
    {
        QCOMPARE(read({}).problem(), CustomerCsv::Problem::Empty);
        QCOMPARE(read("\n\n\n").problem(), CustomerCsv::Problem::Empty);
        QCOMPARE(read("Name,Email\n").problem(), CustomerCsv::Problem::Empty);
        QCOMPARE(read("Phone,Email\n1,2\n").problem(), CustomerCsv::Problem::NoNameColumn);
        CustomerCsv large;
        const QByteArray piece(1 << 20, 'x');
        for (int i = 0; i < 65; ++i)
            large.feed(piece);
        QVERIFY(large.finished());
        QCOMPARE(large.problem(), CustomerCsv::Problem::TooLarge);
        large.end();
        QVERIFY(!large.step(1));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("encoding");
        const QString text = u"Name;Email\nM\u00fcller GmbH;m@x.example\n"_s;
        const auto in = [&text](QStringConverter::Encoding encoding, bool mark) {
            QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            const QByteArray bytes = encoder.encode(text);
            return bytes;
        };
        QTest::newRow("UTF-8") << in(QStringConverter::Utf8, false) << int(CustomerCsv::Encoding::Utf8);
        QTest::newRow("UTF-8 with mark") << in(QStringConverter::Utf8, true) << int(CustomerCsv::Encoding::Utf8);
        QTest::newRow("UTF-16 LE with mark")
            << in(QStringConverter::Utf16LE, true) << int(CustomerCsv::Encoding::Utf16);
        QTest::newRow("UTF-16 BE with mark")
            << in(QStringConverter::Utf16BE, true) << int(CustomerCsv::Encoding::Utf16);
        QTest::newRow("UTF-16 LE") << in(QStringConverter::Utf16LE, false) << int(CustomerCsv::Encoding::Utf16);
        QTest::newRow("UTF-16 BE") << in(QStringConverter::Utf16BE, false) << int(CustomerCsv::Encoding::Utf16);
        QTest::newRow("Latin-1") << in(QStringConverter::Latin1, false) << int(CustomerCsv::Encoding::Latin1);
    }
    void encodings()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, encoding);
        const CustomerCsv csv = read(file);
        QCOMPARE(int(csv.encoding()), encoding);
        QCOMPARE(outline(csv), u"2:M\u00fcller GmbH"_s);
    }

    void everyFieldArrives()
    {
        const CustomerCsv csv = read("Name,Description,Tenant ID,Email,Phone,Secondary Email,Secondary Phone\n"
                                     "A,text,contoso.onmicrosoft.com,a@x.example,+49 30 1,b@x.example,'+49 30 2\n");
        QCOMPARE(csv.rows(), 1);
        const CustomerCsv::Row row = csv.row(0);
        QCOMPARE(row.reason, QString());
        QCOMPARE(row.customer.description, u"text"_s);
        QCOMPARE(row.customer.tenant, u"contoso.onmicrosoft.com"_s);
        QCOMPARE(row.customer.email, u"a@x.example"_s);
        QCOMPARE(row.customer.phone, u"+49 30 1"_s);
        QCOMPARE(row.customer.secondaryEmail, u"b@x.example"_s);
        QCOMPARE(row.customer.secondaryPhone, u"+49 30 2"_s);
        QVERIFY(csv.hasTitles());
    }

    void whatIsIgnoredIsSaid()
    {
        QCOMPARE(read("Name,Colour,Shape\nA,red,round\n").ignoredTitles(), (QStringList{u"Colour"_s, u"Shape"_s}));
    }

    void whatWeWriteWeRead()
    {
        const QStringList cells{u"-A, \"B\""_s, u"@text"_s, u"contoso.com"_s, u"a@x.example"_s,
                                u"+49 30 1"_s,  QString(),  u"+1 (2) 3"_s};
        const QByteArray file = csvLine({u"Name"_s, u"Description"_s, u"Tenant ID"_s, u"Email"_s, u"Phone"_s,
                                         u"Secondary Email"_s, u"Secondary Phone"_s})
                                    .toUtf8() +
                                csvLine(cells).toUtf8();
        const CustomerCsv csv = read(file);
        QCOMPARE(outline(csv), u"2:-A, \"B\""_s);
        QCOMPARE(csv.row(0).customer.phone, u"+49 30 1"_s);
        QCOMPARE(csv.row(0).customer.description, u"@text"_s);
    }

    void aLongRowDoesNotSwallowTheRest()
    {
        QByteArray file("Name\n\"A");
        file += QByteArray(100'000, 'x') + "\nB\nC\n";
        const CustomerCsv csv = read(file);
        QVERIFY(csv.rows() >= 3);
        QCOMPARE(csv.row(csv.rows() - 1).customer.name, u"C"_s);
        QVERIFY(csv.isGood(csv.rows() - 1));
    }

    void manyRowsInSteps()
    {
        QByteArray file("Name,Email\n");
        for (int i = 0; i < 100'000; ++i)
            file += "Customer " + QByteArray::number(i) + ",c" + QByteArray::number(i) + "@x.example\n";
        CustomerCsv csv;
        csv.feed(file);
        csv.end();
        int steps = 0;
        while (csv.step(500))
            ++steps;
        QVERIFY(steps >= 200);
        QCOMPARE(csv.rows(), 100'000);
        QCOMPARE(csv.badRows(), 0);
        QCOMPARE(csv.row(99'999).customer.name, u"Customer 99999"_s);
        QCOMPARE(csv.row(99'999).line, 100'001);
    }

    void anyBytes()
    {
        QRandomGenerator random(20260301);
        const QByteArray letters("Name,;\t\"\"\"\n\r\xEF\xBB\xBF\xFF\xFE\0abc'=+@", 32);
        for (int round = 0; round < 3000; ++round) {
            QByteArray file;
            const int size = random.bounded(200);
            for (int i = 0; i < size; ++i)
                file += random.bounded(4) == 0 ? char(random.bounded(256))
                                               : letters.at(random.bounded(int(letters.size())));
            const CustomerCsv csv = read(file);
            QVERIFY(csv.finished());
            QVERIFY(csv.badRows() <= csv.rows());
            QVERIFY(outline(csv) != u"good and reason disagree"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TstCustomerCsv)
#include "tst_customercsv.moc"
