// The reply as text for mail and clipboard, and the way back.
#include "models/handoff/crypto.h"
#include "models/handoff/replycodec.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView Magic{"\x89TLR\r\n\x1a\n", 8};
constexpr QByteArrayView Begin("-----BEGIN TENANTLINK REPLY-----");
constexpr QByteArrayView End("-----END TENANTLINK REPLY-----");
constexpr qsizetype LargestText = 1024 * 1024; ///< bytes: a mail with its history
constexpr qsizetype LineLength = 64;
constexpr QByteArray::Base64Options Alphabet = QByteArray::Base64Encoding;

/// The armour's characters without blanks, line ends and the quotation marks of mails.
QByteArray unwrapped(QByteArrayView block)
{
    QByteArray digits;
    digits.reserve(block.size());
    bool lineStart = true;
    for (const char c : block) {
        if (c == '\n' || c == '\r') {
            lineStart = true;
        } else if (c == ' ' || c == '\t' || (c == '>' && lineStart)) {
            continue;
        } else {
            lineStart = false;
            digits += c;
        }
    }
    for (int i = 0; i < 2 && digits.endsWith('='); ++i) // somebody else's encoder
        digits.chop(1);
    return digits;
}

} // namespace

QString armouredReply(const QByteArray &reply)
{
    // Without padding: "=" is what quoted-printable takes for its own.
    const QByteArray digits = reply.toBase64(Alphabet | QByteArray::OmitTrailingEquals);
    QByteArray text = Begin.toByteArray() + '\n';
    for (qsizetype i = 0; i < digits.size(); i += LineLength)
        text += digits.mid(i, LineLength) + '\n';
    return QString::fromLatin1(text + End.toByteArray() + '\n');
}

Result<QByteArray> replyBytes(const QByteArray &fileOrText)
{
    if (fileOrText.startsWith(Magic)) {
        if (fileOrText.size() > LargestReply)
            return fail(FailureCode::ReplyTooLarge);
        return fileOrText;
    }
    if (fileOrText.size() > LargestText)
        return fail(FailureCode::ReplyTooLarge);

    const qsizetype begin = fileOrText.indexOf(Begin);
    if (begin < 0 || fileOrText.indexOf(Begin, begin + 1) >= 0)
        return fail(FailureCode::ReplyNotRecognised);
    const qsizetype start = begin + Begin.size();
    const qsizetype end = fileOrText.indexOf(End, start);
    if (end < 0)
        return fail(FailureCode::ReplyDamaged);
    const auto bytes = strictBase64(unwrapped(QByteArrayView(fileOrText).sliced(start, end - start)), Alphabet);
    if (!bytes || !bytes->startsWith(Magic))
        return fail(FailureCode::ReplyDamaged);
    if (bytes->size() > LargestReply)
        return fail(FailureCode::ReplyTooLarge);
    return *bytes;
}

} // namespace TenantLink
