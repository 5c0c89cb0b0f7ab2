// A mail as bytes, read back by an independent parser: no defect, nothing injected, everything as given.
#include "models/handoff/mailmessage.h"
#include "tests/mail/smtpserver.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace TenantLink;

class tst_MailMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headers_data();
    void headers();
    void injection_data();
    void injection();
    void texts_data();
    void texts();
    void attachments_data();
    void attachments();
    void boundaries();
    void internationalAddress();
    void internationalDomain();
    void internationalReplyTo();
    void alwaysTheSameBytes();
    void draft();
    void mailto_data();
    void mailto();
};

static Mail usual()
{
    Mail mail;
    mail.from = {u"Fabrikam GmbH"_s, u"invitations@fabrikam.example"_s};
    mail.to = {{u"Ada Admin"_s, u"ada@contoso.example"_s}};
    mail.replyTo = MailAddress{u"Paul Partner"_s, u"paul@fabrikam.example"_s};
    mail.subject = u"Activate your tenant"_s;
    mail.plain = u"Hello\n"_s;
    mail.html = u"<p>Hello</p>\n"_s;
    mail.attachments = {{u"contoso.tenantlink"_s, "application/vnd.tenantlink"_ba, "ticket"_ba}};
    mail.date = QDateTime(QDate(2027, 3, 5), QTime(9, 4, 7), QTimeZone::utc());
    mail.messageId = u"abc.1@fabrikam.example"_s;
    return mail;
}

/// What holds for every message.
static QJsonObject sound(const QByteArray &message)
{
    const QJsonObject json = parsedMessage(message);
    const auto verify = [&](bool good, const char *what) {
        if (!good)
            QTest::qFail(what, __FILE__, __LINE__);
    };
    for (const QJsonValue &defect : json[u"defects"].toArray())
        QTest::qFail(qPrintable(defect.toString()), __FILE__, __LINE__);
    verify(json[u"ascii"].toBool(), "not 7-bit clean");
    verify(!json[u"bareLineEnds"].toBool(), "a line end that is not CR LF");
    verify(json[u"longestLine"].toInt() <= 998, "a line is too long");
    return json;
}

static QString box(const QJsonValue &list, int index = 0)
{
    const QJsonValue value = list.toArray()[index];
    return value[u"name"].toString() + u'|' + value[u"address"].toString();
}

void tst_MailMessage::headers_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Activate your tenant"_s << u"Fabrikam GmbH"_s;
    QTest::newRow("umlauts") << u"Überprüfen Sie Ihren Mandanten"_s << u"Größe & Söhne"_s;
    QTest::newRow("specials") << u"a, b; c: <d> \"e\" (f) [g] @h \\i"_s << u"O'Neil, \"Ann\" (Sales) \\ <x@y> @ ; :"_s;
    QTest::newRow("looks encoded") << u"=?UTF-8?B?SGk=?="_s << u"=?UTF-8?Q?x?="_s;
    QTest::newRow("emoji and Chinese") << u"🎉 激活您的租户 🎉 "_s.trimmed() << u"北京公司 🎈"_s;
    QTest::newRow("Arabic") << u"تفعيل المستأجر الخاص بك"_s << u"شركة"_s;
    QTest::newRow("long ASCII") << u"word "_s.repeated(40).trimmed() << u"Word "_s.repeated(30).trimmed();
    QTest::newRow("long without blanks") << QString(400, u'x') << QString(150, u'y');
    QTest::newRow("long international") << u"Ü ß "_s.repeated(80).trimmed() << u"é"_s.repeated(150);
    QTest::newRow("long emoji") << u"🎉"_s.repeated(120) << u"👩‍💻"_s.repeated(30);
    QTest::newRow("two blanks") << u"a  b"_s << u"c  d"_s;
    QTest::newRow("just folded") << u"x "_s.repeated(34).trimmed() << u"abc"_s;
    QTest::newRow("empty name") << u"x"_s << QString();
}

void tst_MailMessage::headers()
{
    QFETCH(QString, subject);
    QFETCH(QString, name);
    Mail mail = usual();
    mail.subject = subject;
    mail.from.name = name;
    mail.to = {{name, u"ada@contoso.example"_s}, {name, u"bob@contoso.example"_s}};
    mail.replyTo->name = name;
    const QJsonObject json = sound(mailMessage(mail));
    QCOMPARE(json[u"subject"].toString(), subject);
    // Python 3.11 keeps the blank between encoded words of a name, against RFC 2047; its older parser does not.
    const auto same = [](const QString &text) { return QString(text).remove(u' '); };
    QCOMPARE(json[u"fromName"].toString(), name);
    QCOMPARE(same(box(json[u"from"])), same(name + u"|invitations@fabrikam.example"_s));
    QCOMPARE(same(box(json[u"to"])), same(name + u"|ada@contoso.example"_s));
    QCOMPARE(same(box(json[u"to"], 1)), same(name + u"|bob@contoso.example"_s));
    QCOMPARE(json[u"to"].toArray().size(), 2);
    QCOMPARE(same(box(json[u"replyTo"])), same(name + u"|paul@fabrikam.example"_s));
    if (name.toUtf8().size() < 36)
        QCOMPARE(box(json[u"from"]), QString(name + u"|invitations@fabrikam.example"_s));
    QCOMPARE(json[u"date"].toString(), u"2027-03-05T09:04:07+00:00"_s);
    QCOMPARE(json[u"messageId"].toString(), u"<abc.1@fabrikam.example>"_s);
    QVERIFY(json[u"longestHeaderLine"].toInt() <= 78);
    QCOMPARE(json[u"structure"].toArray(),
             (QJsonArray{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s,
                         u"application/vnd.tenantlink"_s}));
}

void tst_MailMessage::injection_data()
{
    QTest::addColumn<QString>("evil");
    const QString injected = u"Bcc: eve@evil.example"_s;
    QTest::newRow("CR LF") << QString(u"a\r\n"_s + injected);
    QTest::newRow("LF") << QString(u"a\n"_s + injected);
    QTest::newRow("CR") << QString(u"a\r"_s + injected);
    QTest::newRow("end of head") << QString(u"a\r\n\r\n<p>"_s + injected);
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"\n"_s + injected);
    QTest::newRow("line separator") << QString(u"a\u2028"_s + injected);
    QTest::newRow("paragraph separator") << QString(u"a\u2029"_s + injected);
    QTest::newRow("next line") << QString(u"a\u0085"_s + injected);
    QTest::newRow("vertical tab, form feed") << QString(u"a\v\f"_s + injected);
    QTest::newRow("umlaut and CR LF") << QString(u"ä\r\n"_s + injected);
    QTest::newRow("end of a quoted name") << QString(u"a\" <eve@evil.example>, \"b\r\n"_s + injected);
    QTest::newRow("long") << QString(QString(300, u'a') + u"\r\n"_s + injected);
    QTest::newRow("lone surrogate") << QString(QChar(0xD800) + u"\r\n"_s + injected);
}

void tst_MailMessage::injection()
{
    QFETCH(QString, evil);
    Mail mail = usual();
    mail.from = {evil, QString(u"from"_s + evil + u"@fabrikam.example"_s)};
    mail.to = {{evil, QString(u"to@contoso.example"_s + evil)}, {evil, u"bob@contoso.example"_s}};
    mail.replyTo = MailAddress{evil, evil};
    mail.subject = evil;
    mail.messageId = QString(evil + u"@x"_s);
    mail.attachments[0].fileName = evil;
    mail.attachments[0].mimeType = "text/plain\r\nBcc: eve@evil.example"_ba;
    const QByteArray message = mailMessage(mail);
    QVERIFY(!message.toLower().contains("\nbcc"));
    QVERIFY(!message.contains('\0'));
    const QJsonObject json = parsedMessage(message);
    const QStringList allowed{u"Date"_s,    u"From"_s,       u"To"_s,           u"Reply-To"_s,
                              u"Subject"_s, u"Message-ID"_s, u"MIME-Version"_s, u"Content-Type"_s};
    for (const QJsonValue &name : json[u"headers"].toArray())
        QVERIFY2(allowed.contains(name.toString()), qPrintable(name.toString()));
    QCOMPARE(json[u"leaves"].toArray().size(), 3);
    QCOMPARE(json[u"leaves"][0][u"text"].toString(), u"Hello\n"_s);
    QVERIFY(!json[u"bareLineEnds"].toBool());
    for (const QString &header : {u"from"_s, u"to"_s, u"replyTo"_s}) {
        for (const QJsonValue &each : json[header].toArray())
            QVERIFY2(each[u"address"].toString() != u"eve@evil.example"_s, qPrintable(header));
    }
    // The same in the link and in the body.
    mail.plain = evil;
    const QByteArray url = mailtoUrl(mail).toEncoded();
    QVERIFY(!url.contains('\n') && !url.contains('\r') && !url.contains("&bcc") && !url.contains("?bcc"));
}

void tst_MailMessage::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u"\n"_s;
    QTest::newRow("umlauts") << u"Grüße aus Köln\n"_s;
    QTest::newRow("long line") << QString(QString(5000, u'x') + u'\n');
    QTest::newRow("long line of emoji") << QString(u"🎉"_s.repeated(1500) + u'\n');
    QTest::newRow("blanks at the end") << u"a \nb\t\n  \n\nc\n"_s;
    QTest::newRow("dots") << u".\n..\n.a\na\n.\n"_s;
    QTest::newRow("from lines") << u"From me\nFrom you\n>From\n"_s;
    QTest::newRow("equals") << u"a=3D b= =\n====\n"_s;
    QTest::newRow("looks like a boundary") << u"--=_alt_\n--=_mix_--\n"_s;
    QTest::newRow("link of 1,900 characters") << QString(u"tenantlink:"_s + QString(1889, u'A') + u'\n');
    QTest::newRow("exactly a line") << QString(QString(75, u'a') + u'\n' + QString(76, u'b') + u'\n' +
                                               QString(77, u'c') + u'\n' + QString(74, u'd') + u"ä\n"_s);
}

void tst_MailMessage::texts()
{
    QFETCH(QString, text);
    Mail mail = usual();
    mail.plain = text;
    mail.html = QString(u"<pre>"_s + text + u"</pre>\n"_s);
    const QByteArray message = mailMessage(mail);
    const QJsonObject json = sound(message);
    QCOMPARE(json[u"leaves"][0][u"text"].toString(), mail.plain);
    QCOMPARE(json[u"leaves"][1][u"text"].toString(), mail.html);
    QVERIFY(json[u"longestLine"].toInt() <= 78);
    QVERIFY(!message.contains("\r\n."));
    mail.plain.replace(u'\n', u"\r\n"_s);
    QCOMPARE(sound(mailMessage(mail))[u"leaves"][0][u"text"].toString(), text);
    mail.plain.chop(2); // no line end at the end
    QCOMPARE(sound(mailMessage(mail))[u"leaves"][0][u"text"].toString(), text.chopped(1));
    mail.plain = text;
    mail.html.clear();
    mail.attachments.clear();
    const QJsonObject alone = sound(mailMessage(mail));
    QCOMPARE(alone[u"structure"].toArray(), QJsonArray{u"text/plain"_s});
    QCOMPARE(alone[u"leaves"][0][u"text"].toString(), text);
}

void tst_MailMessage::attachments_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QByteArray>("content");
    QByteArray all;
    for (int i = 0; i < 3000; ++i)
        all += char(i * 7 % 256);
    QTest::newRow("plain") << u"contoso.tenantlink"_s << u"contoso.tenantlink"_s << all;
    QTest::newRow("empty") << u"a.tenantlink"_s << u"a.tenantlink"_s << QByteArray();
    QTest::newRow("international") << u"Größe & Söhne.tenantlink"_s << u"Größe & Söhne.tenantlink"_s << all;
    QTest::newRow("long") << QString(QString(120, u'x') + u".tenantlink"_s)
                          << QString(QString(120, u'x') + u".tenantlink"_s) << "\r\n.\r\n"_ba;
    QTest::newRow("long international") << QString(u"日本"_s.repeated(50) + u".tenantlink"_s)
                                        << QString(u"日本"_s.repeated(50) + u".tenantlink"_s) << all;
    QTest::newRow("per cent") << u"100% 'it'.tenantlink"_s << u"100% 'it'.tenantlink"_s << all;
    QTest::newRow("path") << u"../../etc/pass\\wd"_s << u".._.._etc_pass_wd"_s << all;
    QTest::newRow("quotes") << u"a\"b.txt"_s << u"a_b.txt"_s << all;
    QTest::newRow("nothing") << QString() << u"attachment"_s << all;
}

void tst_MailMessage::attachments()
{
    QFETCH(QString, fileName);
    QFETCH(QString, read);
    QFETCH(QByteArray, content);
    Mail mail = usual();
    mail.attachments = {{fileName, "application/vnd.tenantlink"_ba, content}, {fileName, "message/rfc822"_ba, content}};
    const QJsonObject json = sound(mailMessage(mail));
    const QJsonArray leaves = json[u"leaves"].toArray();
    QCOMPARE(leaves.size(), 4);
    for (int i : {2, 3}) {
        QCOMPARE(leaves[i][u"fileName"].toString(), read);
        QCOMPARE(leaves[i][u"name"].toString(), read);
        QCOMPARE(leaves[i][u"disposition"].toString(), u"attachment"_s);
        QCOMPARE(QByteArray::fromBase64(leaves[i][u"base64"].toString().toLatin1()), content);
    }
    QCOMPARE(leaves[2][u"type"].toString(), u"application/vnd.tenantlink"_s);
    QCOMPARE(leaves[3][u"type"].toString(), u"application/octet-stream"_s);
    QVERIFY(json[u"longestLine"].toInt() <= 78);
}

void tst_MailMessage::boundaries()
{
    // A whole mail of ours inside of another one, as text.
    Mail mail = usual();
    const QByteArray inner = mailMessage(mail);
    mail.plain = QString::fromLatin1(inner);
    mail.attachments[0].content = inner;
    const QJsonObject json = sound(mailMessage(mail));
    QCOMPARE(json[u"leaves"].toArray().size(), 3);
    QCOMPARE(json[u"leaves"][0][u"text"].toString(), mail.plain.replace(u"\r\n"_s, u"\n"_s));
}

void tst_MailMessage::internationalAddress()
{
    Mail mail = usual();
    mail.to = {{u"Jörg"_s, u"jörg@bücher.example"_s}};
    const QByteArray message = mailMessage(mail);
    QVERIFY(message.contains("<jörg@xn--bcher-kva.example>"_ba));
    const QJsonObject json = parsedMessage(message);
    QCOMPARE(box(json[u"to"]), u"Jörg|jörg@xn--bcher-kva.example"_s);
    // The parser has a name for what RFC 6532 allows; nothing else is wrong.
    for (const QJsonValue &defect : json[u"defects"].toArray())
        QVERIFY2(defect.toString().contains(u"NonASCIILocalPartDefect"_s), qPrintable(defect.toString()));
}

void tst_MailMessage::internationalDomain()
{
    Mail mail = usual();
    mail.to = {{{}, u"info@BÜCHER.example"_s}, {{}, u"a b@x.example"_s}, {{}, u"no address"_s}};
    const QJsonObject json = sound(mailMessage(mail));
    QCOMPARE(box(json[u"to"]), u"|info@xn--bcher-kva.example"_s);
    QCOMPARE(box(json[u"to"], 1), u"|ab@x.example"_s);
    QCOMPARE(json[u"to"].toArray().size(), 2);
}

void tst_MailMessage::internationalReplyTo()
{
    Mail mail = usual();
    mail.replyTo = MailAddress{u"Jörg"_s, u"jörg@fabrikam.example"_s};
    QVERIFY(sound(mailMessage(mail))[u"replyTo"].toArray().isEmpty());
    mail.to = {{{}, u"ädmin@contoso.example"_s}};
    QVERIFY(mailMessage(mail).contains("Reply-To: "));
}

void tst_MailMessage::alwaysTheSameBytes()
{
    const QByteArray message = mailMessage(usual());
    QCOMPARE(mailMessage(usual()), message);
    QLocale::setDefault(QLocale(QLocale::German));
    const QByteArray german = mailMessage(usual());
    QLocale::setDefault(QLocale::c());
    QCOMPARE(german, message);
    QVERIFY(message.contains("\r\nDate: Fri, 05 Mar 2027 09:04:07 +0000\r\n") ||
            message.startsWith("Date: Fri, 05 Mar 2027 09:04:07 +0000\r\n"));
    Mail other = usual();
    other.plain += u'x';
    QVERIFY(mailMessage(other) != message);
    Mail later = usual();
    later.date = QDateTime(usual().date.date(), usual().date.time(), Qt::OffsetFromUTC, 3600);
    QCOMPARE(sound(mailMessage(later))[u"date"].toString(), u"2027-03-05T08:04:07+00:00"_s);
}

void tst_MailMessage::draft()
{
    const QJsonObject json = sound(mailDraft(usual()));
    QCOMPARE(json[u"unsent"].toString(), u"1"_s);
    QCOMPARE(box(json[u"to"]), u"Ada Admin|ada@contoso.example"_s);
    QCOMPARE(json[u"leaves"][2][u"fileName"].toString(), u"contoso.tenantlink"_s);
    QVERIFY(mailDraft(usual()).endsWith(mailMessage(usual())));
}

void tst_MailMessage::mailto_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::newRow("plain") << u"Hello"_s << u"a b\nc\n"_s;
    QTest::newRow("signs of URLs") << u"a&b=c?d#e+f%20%"_s << u"x&bcc=eve@evil.example#+%0A\n"_s;
    QTest::newRow("umlauts") << u"Grüße 🎉"_s << u"日本語\n\n- ü\n"_s;
    QTest::newRow("link") << u"x"_s << u"https://a.example/t/?x=1&y=2#AbC_-\n"_s;
}

void tst_MailMessage::mailto()
{
    QFETCH(QString, subject);
    QFETCH(QString, body);
    Mail mail = usual();
    mail.to = {{u"Ada"_s, u"a+d&a=x@contoso.example"_s}};
    mail.subject = subject;
    mail.plain = body;
    const QUrl url = mailtoUrl(mail);
    QVERIFY(url.isValid());
    const QByteArray encoded = url.toEncoded();
    // Taken apart by hand, as RFC 6068 says.
    QVERIFY(encoded.startsWith("mailto:"));
    const qsizetype query = encoded.indexOf('?');
    QCOMPARE(QUrl::fromPercentEncoding(encoded.mid(7, query - 7)), u"a+d&a=x@contoso.example"_s);
    const QByteArrayList fields = encoded.mid(query + 1).split('&');
    QCOMPARE(fields.size(), 2);
    QVERIFY(fields[0].startsWith("subject=") && fields[1].startsWith("body="));
    QCOMPARE(QUrl::fromPercentEncoding(fields[0].mid(8)), subject);
    QCOMPARE(QUrl::fromPercentEncoding(fields[1].mid(5)), QString(body).replace(u'\n', u"\r\n"_s));
    QVERIFY(encoded.contains("%0D%0A"));
    QVERIFY(!encoded.contains('+') && !encoded.contains('#'));
}

QTEST_GUILESS_MAIN(tst_MailMessage)
#include "tst_mailmessage.moc"
