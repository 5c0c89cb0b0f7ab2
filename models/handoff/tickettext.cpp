// Finding a ticket in what people have: links, mail texts, files.
#include "models/handoff/cbor.h"
#include "models/handoff/crypto.h"
#include "models/handoff/ticketcodec.h"

namespace TenantLink
{

namespace
{

constexpr QByteArrayView FileMagic{"\x89TLT\r\n\x1a\n", 8};
constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");
constexpr qsizetype LargestText = 1024 * 1024; ///< bytes: a mail with its history
constexpr qsizetype LargestAddress = 2048;     ///< bytes of a landing page's address
constexpr QByteArray::Base64Options Alphabet = QByteArray::Base64UrlEncoding;

bool isDigit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Past blanks and line ends, with the quotation marks of mails ("> ") and quoted-printable's "=" at a line's end.
QByteArrayView pastBlanks(QByteArrayView text)
{
    bool newLine = false;
    while (!text.isEmpty()) {
        const char c = text.front();
        const bool softEnd = c == '=' && text.size() > 1 && (text.at(1) == '\n' || text.at(1) == '\r');
        if (!isBlank(c) && !softEnd && !(c == '>' && newLine))
            break;
        newLine = newLine || c == '\n' || c == '\r';
        text = text.sliced(1);
    }
    return text;
}

/// How many characters the ticket has whose first ones these are: its outer layout says where it ends.
std::optional<qsizetype> lengthOf(const QByteArray &start)
{
    const QByteArray decoded = QByteArray::fromBase64(start.first(start.size() / 4 * 4), Alphabet);
    QByteArrayView rest(decoded);
    if (takeCborHead(rest, CborArray) != 2U)
        return std::nullopt;
    const auto payload = takeCborHead(rest, CborBytes);
    if (!payload || *payload > LargestText)
        return std::nullopt;
    const qsizetype bytes = decoded.size() - rest.size() + qsizetype(*payload) + 2 + crypto_sign_BYTES;
    return (bytes * 4 + 2) / 3;
}

struct Found {
    QByteArray digits;
    QByteArrayView rest;
};

/// The characters of a ticket from here on, as far as they go.
Found digitsAt(QByteArrayView text)
{
    Found found;
    std::optional<qsizetype> wanted;
    found.rest = pastBlanks(text);
    while (!found.rest.isEmpty() && isDigit(found.rest.front())) {
        found.digits += found.rest.front();
        found.rest = found.rest.sliced(1);
        if (found.digits.size() == 8)
            wanted = lengthOf(found.digits);
        if (found.digits.size() >= wanted.value_or(LargestText))
            break;
        const QByteArrayView beyond = pastBlanks(found.rest);
        if (wanted || found.digits.size() < 8) // without a length, a blank is the end
            found.rest = beyond;
    }
    // Something is stuck to the end: it belongs to the link, which therefore is not what was sent.
    while (!found.rest.isEmpty() && isDigit(found.rest.front()) && wanted && found.digits.size() >= *wanted) {
        found.digits += found.rest.front();
        found.rest = found.rest.sliced(1);
    }
    return found;
}

/// The first byte says "two parts", the second "bytes": what every ticket begins with.
bool looksLikeTicket(QByteArrayView text)
{
    const QByteArrayView start = pastBlanks(text);
    return start.size() > 2 && start.first(2) == "gl" && start.at(2) >= 'g' && start.at(2) <= 'n';
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/// All links with a ticket, or what may have been one.
QList<QByteArray> linksIn(QByteArrayView text)
{
    constexpr QByteArrayView scheme("tenantlink:");
    constexpr QByteArrayView https("https://");
    QList<QByteArray> links;
    const auto add = [&links](const Found &found) {
        if (!links.contains(found.digits))
            links += found.digits;
        return found.rest;
    };
    while (!text.isEmpty() && links.size() < 2) {
        if (startsWithWord(text, scheme)) {
            text = text.sliced(scheme.size());
            if (text.startsWith("//"))
                text = text.sliced(2);
            if ((!text.isEmpty() && isDigit(text.front())) || looksLikeTicket(text))
                text = add(digitsAt(text));
        } else if (startsWithWord(text, https)) {
            qsizetype at = https.size();
            while (at < qMin(text.size(), LargestAddress) && text.at(at) > ' ' && text.at(at) != '#' &&
                   text.at(at) != '<' && text.at(at) != '"')
                ++at;
            const bool fragment = at < text.size() && text.at(at) == '#';
            text = text.sliced(at);
            if (fragment && looksLikeTicket(text.sliced(1)))
                text = add(digitsAt(text.sliced(1)));
        } else {
            text = text.sliced(1);
        }
    }
    return links;
}

} // namespace

Result<QByteArray> ticketBytes(const QByteArray &linkOrFile)
{
    if (linkOrFile.startsWith(FileMagic)) {
        if (linkOrFile.size() > FileMagic.size() + LargestTicket)
            return fail(FailureCode::TicketTooLarge);
        return linkOrFile.sliced(FileMagic.size());
    }
    if (linkOrFile.size() > LargestText)
        return fail(FailureCode::TicketTooLarge);

    QList<QByteArray> links = linksIn(linkOrFile);
    const QByteArrayView text = QByteArrayView(linkOrFile).sliced(linkOrFile.startsWith(ByteOrderMark) ? 3 : 0);
    if (links.isEmpty() && looksLikeTicket(text)) {
        const Found bare = digitsAt(text);
        if (!pastBlanks(bare.rest).isEmpty())
            return fail(FailureCode::TicketDamaged);
        links += bare.digits;
    }
    if (links.size() != 1)
        return fail(FailureCode::TicketNotRecognised);
    const auto bytes = strictBase64(links.first(), Alphabet);
    if (!bytes)
        return fail(FailureCode::TicketDamaged);
    if (bytes->size() > LargestTicket)
        return fail(FailureCode::TicketTooLarge);
    return *bytes;
}

QByteArray ticketFile(const QByteArray &ticketBytes) { return FileMagic.toByteArray() + ticketBytes; }

} // namespace TenantLink
