// A ticket in what people have: links, mails, files.
#undef QT_USE_QSTRINGBUILDER // rows are put together with +
#include "tests/handoff/sample.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TicketTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void notFound_data();
    void notFound();
    void everyAlteredBitOfALinkIsRefused();
    void everyTruncationIsRefused();
};

namespace
{

QByteArray ticket() { return Sample::signedTicket().bytes; }
QByteArray digits() { return ticket().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); }
QByteArray link() { return "tenantlink:" + digits(); }
QByteArray wrapped(const QByteArray &text, const QByteArray &between, qsizetype every = 60)
{
    QByteArray lines;
    for (qsizetype i = 0; i < text.size(); i += every)
        lines += text.mid(i, every) + (i + every < text.size() ? between : QByteArray());
    return lines;
}

/// Taken from the input as a ticket that can be read.
Result<SignedTicket> read(const QByteArray &input)
{
    const auto bytes = ticketBytes(input);
    return bytes ? readTicket(*bytes) : Result<SignedTicket>(tl::unexpected<Failure>(bytes.error()));
}

} // namespace

void TicketTextTest::found_data()
{
    QTest::addColumn<QByteArray>("input");
    const QByteArray landing = "https://invite.nordwind.example/open/?x=1#" + digits();
    QTest::newRow("link") << link();
    QTest::newRow("as authUrl writes it") << authUrl(ticket(), {}).toLatin1();
    QTest::newRow("as authUrl writes it, landing page") << authUrl(ticket(), u"https://nordwind.example/"_s).toLatin1();
    QTest::newRow("upper-case scheme") << "TenantLink:" + digits();
    QTest::newRow("with slashes") << "tenantlink://" + digits();
    QTest::newRow("with slashes, and one after it") << "tenantlink://" + digits() + "/";
    QTest::newRow("landing page") << landing;
    QTest::newRow("bare") << digits();
    QTest::newRow("bare with blanks around") << " \r\n" + digits() + "\r\n";
    QTest::newRow("bare with a byte order mark") << "\xef\xbb\xbf" + digits() + "\n";
    QTest::newRow("file") << ticketFile(ticket());
    QTest::newRow("wrapped") << wrapped(link(), "\n");
    QTest::newRow("wrapped, CR LF") << wrapped(link(), "\r\n", 12);
    QTest::newRow("wrapped after the colon") << "tenantlink:\r\n" + wrapped(digits(), "\r\n");
    QTest::newRow("wrapped with blanks") << wrapped(link(), " \r\n  ");
    QTest::newRow("wrapped and quoted") << "> " + wrapped(link(), "\r\n> ") + "\r\n> Regards\r\n";
    QTest::newRow("quoted twice") << ">> " + wrapped(link(), "\r\n>> ") + "\r\n>> Regards\r\n";
    QTest::newRow("quoted-printable") << wrapped(link(), "=\r\n", 75) + "\r\n";
    QTest::newRow("bare, wrapped") << wrapped(digits(), "\n");
    QTest::newRow("landing page, wrapped") << wrapped(landing, "\r\n", 90);
    QTest::newRow("a mail") << "Hello,\r\nlinks that start with tenantlink: are opened by TenantLink.\r\n"
                               "See https://nordwind.example/help#first-steps\r\n\r\n" +
                                   link() + "\r\n\r\nRegards\r\nZoe, global partner desk\r\n";
    QTest::newRow("a mail, words after it") << link() + " is your invitation";
    QTest::newRow("in angle brackets") << "Open <" + link() + ">.";
    QTest::newRow("a mail with the link twice")
        << link() + "\r\n<a href=\"" + link() + "\">Click here</a>\r\n" + landing;
    QTest::newRow("HTML") << "<p><a href=\"" + landing + "\">Click here to activate your tenant</a></p>";
}

void TicketTextTest::found()
{
    QFETCH(QByteArray, input);
    QCOMPARE(ticketBytes(input).value_or(QByteArray("refused")), ticket());
}

void TicketTextTest::notFound_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<FailureCode>("why");
    Ticket other = Sample::ticket();
    other.serial = 4;
    const QByteArray second = authUrl(signTicket(other, Sample::seed()).value(), {}).toLatin1();
    const auto damaged = FailureCode::TicketDamaged;
    const auto foreign = FailureCode::TicketNotRecognised;
    QTest::newRow("nothing") << QByteArray() << foreign;
    QTest::newRow("blanks") << QByteArray("  \r\n ") << foreign;
    QTest::newRow("scheme only") << QByteArray("tenantlink:") << foreign;
    QTest::newRow("a word") << QByteArray("glimpses") << damaged;
    QTest::newRow("prose") << QByteArray("Dear Zoe, where is my link?") << foreign;
    QTest::newRow("another link") << QByteArray("https://nordwind.example/#start") << foreign;
    QTest::newRow("plain http") << "http://nordwind.example/#" + digits() << foreign;
    QTest::newRow("two tickets") << link() + "\r\n" + second << foreign;
    QTest::newRow("not base64") << QByteArray("tenantlink:%%%%") << foreign;
    QTest::newRow("an odd end") << link() + "A" << damaged;
    QTest::newRow("something stuck to it") << link() + "AAAA" << damaged;
    QTest::newRow("unused bits set") << QByteArray(link().chopped(1) + char(link().back() + 1)) << damaged;
    QTest::newRow("another character in it") << link().insert(40, '$') << damaged;
    QTest::newRow("a short one") << QByteArray("tenantlink:AAAA") << damaged;
    QTest::newRow("a zero byte") << QByteArray(1, '\0') << foreign;
    QTest::newRow("a long one") << "tenantlink:" + QByteArray(5000, 'A') << FailureCode::TicketTooLarge;
    QTest::newRow("a long one by its own words")
        << "tenantlink:" + QByteArray(QByteArray("\x82\x59\x20\x00", 4) + QByteArray(9000, 'x'))
                               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        << FailureCode::TicketTooLarge;
    QTest::newRow("a huge text") << QByteArray(2'000'000, ' ') << FailureCode::TicketTooLarge;
    QTest::newRow("many schemes") << QByteArray("tenantlink: ").repeated(80'000) << foreign;
    QTest::newRow("many addresses") << QByteArray("https://a#gx ").repeated(80'000) << foreign;
    QTest::newRow("a huge file") << ticketFile(QByteArray(2000, 'x')) << FailureCode::TicketTooLarge;
    QTest::newRow("an empty file") << ticketFile({}) << damaged;
    QTest::newRow("a file whose line ends were changed") << ticketFile(ticket()).replace("\r\n", "\n") << foreign;
    QTest::newRow("a reply") << sealReply(Sample::reply(Sample::signedTicket()), Sample::signedTicket()) << foreign;
}

void TicketTextTest::notFound()
{
    QFETCH(QByteArray, input);
    QFETCH(FailureCode, why);
    const auto ticket = read(input);
    QVERIFY(!ticket);
    QCOMPARE(int(ticket.error().code), int(why));
}

void TicketTextTest::everyAlteredBitOfALinkIsRefused()
{
    const QByteArray sent = link();
    const qsizetype scheme = QByteArrayView("tenantlink:").size();
    for (qsizetype bit = scheme * 8; bit < sent.size() * 8; ++bit) {
        QByteArray altered = sent;
        altered[bit / 8] = char(altered.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!read(altered), QByteArray::number(bit).constData());
    }
}

void TicketTextTest::everyTruncationIsRefused()
{
    for (const QByteArray &whole :
         QList<QByteArray>{link(), ticketFile(ticket()), "https://nordwind.example/#" + digits()}) {
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!read(whole.first(size)), QByteArray::number(size).constData());
        QVERIFY(read(whole).has_value());
    }
}

QTEST_GUILESS_MAIN(TicketTextTest)
#include "tst_tickettext.moc"
