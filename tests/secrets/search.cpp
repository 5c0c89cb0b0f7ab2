#include "tests/secrets/search.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace
{
QByteArray utf16(const QByteArray &value, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(value));
}

/// What base64 of a longer text that holds the value looks like: the value may begin at any of three places, and its
/// first and last characters mix with their neighbours.
QList<QByteArray> inBase64(const QByteArray &value)
{
    QList<QByteArray> forms;
    for (const qsizetype before : {0, 1, 2}) {
        const QByteArray text = QByteArray(before, ' ') + value;
        const qsizetype first = (before * 8 + 5) / 6;
        const qsizetype end = text.size() * 8 / 6;
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray form = text.toBase64(alphabet | QByteArray::OmitTrailingEquals).mid(first, end - first);
            if (!forms.contains(form))
                forms += form;
        }
    }
    return forms;
}

/// JWTs begin with base64 of {"; the sandbox's opaque tokens with EwB. Both also in base64 once more.
QString tokenIn(const QByteArray &bytes)
{
    static const QRegularExpression token(
        u"eyJ[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}|EwB[A-Za-z0-9_-]{200,}|ZXlK[A-Za-z0-9+/_-]{60,}"_s);
    const QRegularExpressionMatch match = token.match(QString::fromLatin1(bytes));
    return match.hasMatch() ? u"a token, "_s + match.captured().left(12) + u"..."_s : QString();
}
} // namespace

void Search::add(const QString &name, const QByteArray &value)
{
    const QByteArray percent = value.toPercentEncoding();
    m_needles += {name, value};
    m_needles += {name + u", percent-encoded"_s, percent};
    m_needles += {name + u", percent-encoded in small letters"_s, QByteArray(percent).toLower()};
    m_needles += {name + u", form-encoded"_s, QByteArray(percent).replace("%20", "+").replace("~", "%7E")};
    m_needles += {name + u", in hex"_s, value.toHex()};
    m_needles += {name + u", UTF-16"_s, utf16(value, QStringConverter::Utf16LE)};
    m_needles += {name + u", UTF-16 big-endian"_s, utf16(value, QStringConverter::Utf16BE)};
    for (const QByteArray &form : inBase64(value))
        m_needles += {name + u", base64"_s, form};
    for (const QByteArray &form : inBase64(utf16(value, QStringConverter::Utf16LE)))
        m_needles += {name + u", UTF-16 in base64"_s, form};
}

QStringList Search::in(const QByteArray &bytes) const
{
    QStringList found;
    for (const Needle &needle : m_needles) {
        if (bytes.contains(needle.form))
            found += needle.name;
    }
    // A token has no fixed value: UTF-16 is made narrow for it.
    for (const QByteArray &text : {bytes, QByteArray(bytes).replace('\0', "")}) {
        if (const QString token = tokenIn(text); !token.isEmpty() && !found.contains(token))
            found += token;
    }
    return found;
}

QStringList Search::inFolder(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found += file.fileName() + u": cannot be read"_s;
            continue;
        }
        const QStringList names = in(file.readAll());
        for (const QString &name : names)
            found += file.fileName() + u": "_s + name;
        for (const QString &name : in(QFile::encodeName(file.fileName())))
            found += file.fileName() + u", its name: "_s + name;
    }
    return found;
}
