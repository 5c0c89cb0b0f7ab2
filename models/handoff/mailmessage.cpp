#include "models/handoff/mailmessage.h"

#include "models/domain/text.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype HeaderLine = 76;       // RFC 2047: lines with encoded words
constexpr qsizetype BodyLine = 76;         // RFC 2045, quoted-printable and base64
constexpr qsizetype EncodedWordBytes = 36; // 48 characters of base64, 60 with its frame
constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestSubject = 500;
constexpr qsizetype LongestAddress = 320;
constexpr qsizetype LongestFileName = 150;
constexpr qsizetype LongestMessageId = 250;

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// Letters, digits and `others`. No regular expression: those match nothing at all in texts with half a surrogate pair.
QByteArray only(QStringView others, const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if ((u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || others.contains(c))
            out += char(u);
    }
    return out;
}

/// RFC 2047 words in base64, cut between characters, folded.
QByteArray encodedWords(const QString &text)
{
    QByteArray out;
    QByteArray chunk;
    const auto flush = [&] {
        if (!chunk.isEmpty())
            out += (out.isEmpty() ? ""_ba : "\r\n "_ba) + "=?UTF-8?B?"_ba + chunk.toBase64() + "?="_ba;
        chunk.clear();
    };
    const QList<uint> characters = text.toUcs4();
    for (const uint ucs4 : characters) {
        const auto character = char32_t(ucs4);
        const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        if (chunk.size() + utf8.size() > EncodedWordBytes)
            flush();
        chunk += utf8;
    }
    flush();
    return out;
}

/// "Name: value", folded at blanks; encoded where it is not simple ASCII.
QByteArray unstructured(const QByteArray &name, const QString &value)
{
    const QStringList words = value.split(u' ');
    const bool simple = isPlainAscii(value) && !value.contains(u"=?"_s) &&
                        std::all_of(words.begin(), words.end(),
                                    [](const QString &word) { return !word.isEmpty() && word.size() <= 60; });
    QByteArray header = name + ':';
    if (!simple)
        return header + ' ' + encodedWords(value) + "\r\n";
    qsizetype column = header.size();
    for (const QString &word : words) {
        if (column + 1 + word.size() > HeaderLine) {
            header += "\r\n";
            column = 0;
        }
        header += ' ' + word.toLatin1();
        column += 1 + word.size();
    }
    return header + "\r\n";
}

/// A shown name (RFC 5322 phrase): a quoted string folded at its blanks, or encoded words.
QByteArray phrase(const QString &name)
{
    constexpr qsizetype room = HeaderLine - 12; // "Reply-To: " and the quotes
    QString escaped = name;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const QStringList words = escaped.split(u' ');
    const bool quotable =
        isPlainAscii(name) && !name.contains(u"=?"_s) &&
        std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() <= room; });
    if (!quotable)
        return encodedWords(name);
    QByteArray out = '"' + words.first().toLatin1();
    qsizetype column = words.first().size();
    for (const QString &word : words.mid(1)) {
        if (column + 1 + word.size() > room) {
            out += "\r\n";
            column = 0;
        }
        out += ' ' + word.toLatin1();
        column += 1 + word.size();
    }
    return out + '"';
}

/// addr-spec in UTF-8 with an ASCII domain; empty where there is none.
QByteArray addrSpec(const QString &address)
{
    QString text;
    for (const QChar c : cleaned(address, LongestAddress)) {
        if (!c.isSpace() && !u"<>,;\""_s.contains(c))
            text += c;
    }
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0)
        return {};
    QByteArray domain = QUrl::toAce(text.mid(at + 1));
    if (domain.isEmpty()) // no host name by the rules: keep what could be one
        domain = only(u".:[]-", text.mid(at + 1));
    static const QRegularExpression dotAtom(
        u"^[^\\x00-\\x20()<>\\[\\]:;@\\\\,.\"]+(\\.[^\\x00-\\x20()<>\\[\\]:;@\\\\,.\"]+)*$"_s);
    const QString local = text.left(at);
    if (domain.isEmpty())
        return {};
    if (dotAtom.match(local).hasMatch())
        return local.toUtf8() + '@' + domain;
    QString quoted = local;
    quoted.replace(u'\\', u"\\\\"_s);
    return '"' + quoted.toUtf8() + "\"@" + domain;
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QByteArray mailbox(const MailAddress &address)
{
    const QByteArray spec = addrSpec(address.address);
    const QString name = cleaned(address.name, LongestName);
    return name.isEmpty() || spec.isEmpty() ? spec : phrase(name) + "\r\n <" + spec + '>';
}

QByteArray addresses(const QByteArray &name, const QList<MailAddress> &all)
{
    QByteArrayList boxes;
    for (const MailAddress &each : all) {
        if (const QByteArray box = mailbox(each); !box.isEmpty())
            boxes += box;
    }
    return boxes.isEmpty() ? QByteArray() : name + ": " + boxes.join(",\r\n ") + "\r\n";
}

/// Line ends as LF, without NUL and other control characters but tabs.
QString bodyText(const QString &text)
{
    QString out = text;
    out.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    out.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return out;
}

QByteArray quotedPrintableLine(const QByteArray &line)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = static_cast<unsigned char>(line.at(i));
        const bool last = i + 1 == line.size();
        const bool blank = c == ' ' || c == '\t';
        // A dot at a line's start is doubled on the way, "From " is changed by mailboxes.
        const bool risky = column == 0 && (c == '.' || (c == 'F' && line.mid(i, 5) == "From "));
        const bool literal = ((c >= 0x21 && c < 0x7f && c != '=') || (blank && !last)) && !risky;
        const qsizetype width = literal ? 1 : 3;
        if (column + width > (last ? BodyLine : BodyLine - 1)) {
            out += "=\r\n";
            column = 0;
            --i; // judged anew at the start of a line
            continue;
        }
        if (literal) {
            out += char(c);
        } else {
            out += '=';
            out += digits[c >> 4];
            out += digits[c & 0xf];
        }
        column += width;
    }
    return out;
}

QByteArray textPart(const QByteArray &subtype, const QString &text)
{
    QByteArray out = "Content-Type: text/" + subtype +
                     "; charset=utf-8\r\n"
                     "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    QByteArrayList lines = bodyText(text).toUtf8().split('\n');
    for (QByteArray &line : lines)
        line = quotedPrintableLine(line);
    return out + lines.join("\r\n");
}

/// RFC 2231, in pieces where it is long or not ASCII.
QByteArray parameter(const QByteArray &name, const QString &value)
{
    if (isPlainAscii(value) && value.size() + name.size() < HeaderLine - 6)
        return ";\r\n " + name + "=\"" + value.toLatin1() + '"';
    QByteArray out;
    QByteArray piece = "UTF-8''";
    int number = 0;
    const auto flush = [&] {
        out += ";\r\n " + name + '*' + QByteArray::number(number++) + "*=" + piece;
        piece.clear();
    };
    const QList<uint> characters = value.toUcs4();
    for (const uint ucs4 : characters) {
        const auto character = char32_t(ucs4);
        const QByteArray encoded = QUrl::toPercentEncoding(QString::fromUcs4(&character, 1), {}, "~");
        if (piece.size() + encoded.size() > HeaderLine - name.size() - 8)
            flush();
        piece += encoded;
    }
    flush();
    return out;
}

QString safeFileName(const QString &given)
{
    QString name = cleaned(given, LongestFileName);
    for (QChar &c : name)
        c = QStringView(u"/\\:*?\"<>|").contains(c) ? u'_' : c;
    return name.isEmpty() ? u"attachment"_s : name;
}

QByteArray attachmentPart(const MailAttachment &attachment)
{
    static const QRegularExpression leaf(
        u"^(application|text|image|audio|video|font)/[A-Za-z0-9][A-Za-z0-9.+-]{0,60}$"_s);
    const bool usable = leaf.match(QString::fromLatin1(attachment.mimeType)).hasMatch();
    const QString name = safeFileName(attachment.fileName);
    QByteArray out = "Content-Type: " + (usable ? attachment.mimeType : "application/octet-stream"_ba) +
                     parameter("name"_ba, name) + "\r\nContent-Disposition: attachment" +
                     parameter("filename"_ba, name) + "\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray base64 = attachment.content.toBase64();
    for (qsizetype i = 0; i < base64.size(); i += BodyLine)
        out += (i == 0 ? ""_ba : "\r\n"_ba) + base64.mid(i, BodyLine);
    return out;
}

/// "=_" can stand neither in quoted-printable nor in base64; the digest keeps forwarded mails apart.
QByteArray multipart(const QByteArray &subtype, const QByteArrayList &parts)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts)
        digest.addData(part);
    const QByteArray boundary = "=_" + subtype.left(3) + '_' + digest.result().toHex().left(32);
    QByteArray out = "Content-Type: multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts) // the line end in front of a boundary belongs to it
        out += "--" + boundary + "\r\n" + part + "\r\n";
    return out + "--" + boundary + "--";
}

QByteArray content(const Mail &mail)
{
    QByteArray body = textPart("plain"_ba, mail.plain);
    if (!mail.html.isEmpty())
        body = multipart("alternative"_ba, {body, textPart("html"_ba, mail.html)});
    if (mail.attachments.isEmpty())
        return body;
    QByteArrayList parts{body};
    for (const MailAttachment &each : mail.attachments)
        parts += attachmentPart(each);
    return multipart("mixed"_ba, parts);
}

/// An international Reply-To would need SMTPUTF8 although neither sender nor recipient do.
bool replyToFits(const Mail &mail)
{
    if (!mail.replyTo || isAscii(addrSpec(mail.replyTo->address)))
        return mail.replyTo.has_value();
    return !isAscii(addrSpec(mail.from.address)) ||
           std::any_of(mail.to.begin(), mail.to.end(),
                       [](const MailAddress &each) { return !isAscii(addrSpec(each.address)); });
}

QByteArray headers(const Mail &mail)
{
    QByteArray out;
    if (mail.date.isValid())
        out +=
            "Date: " + QLocale::c().toString(mail.date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss").toLatin1() + " +0000\r\n";
    out += addresses("From"_ba, {mail.from});
    out += addresses("To"_ba, mail.to);
    if (replyToFits(mail))
        out += addresses("Reply-To"_ba, {*mail.replyTo});
    out += unstructured("Subject"_ba, cleaned(mail.subject, LongestSubject));
    const QByteArray id = only(u".!#$%&'*+/=?^_`{|}~@-", mail.messageId).left(LongestMessageId);
    if (!id.isEmpty())
        out += "Message-ID: <" + id + ">\r\n";
    return out + "MIME-Version: 1.0\r\n";
}

} // namespace

QByteArray mailMessage(const Mail &mail)
{
    const QByteArray message = headers(mail) + content(mail);
    return message.endsWith("\r\n") ? message : QByteArray(message + "\r\n");
}

QByteArray mailDraft(const Mail &mail) { return "X-Unsent: 1\r\n" + mailMessage(mail); }

QUrl mailtoUrl(const Mail &mail)
{
    QByteArrayList to;
    for (const MailAddress &each : mail.to) {
        if (const QByteArray spec = addrSpec(each.address); !spec.isEmpty())
            to += QUrl::toPercentEncoding(QString::fromUtf8(spec), "@");
    }
    const QString body = bodyText(mail.plain).replace(u'\n', u"\r\n"_s);
    return QUrl::fromEncoded("mailto:" + to.join(',') +
                                 "?subject=" + QUrl::toPercentEncoding(cleaned(mail.subject, LongestSubject)) +
                                 "&body=" + QUrl::toPercentEncoding(body),
                             QUrl::StrictMode);
}

} // namespace TenantLink
