#include "models/microsoft365/jsonfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// Offset behind the string that begins at `start` (which is its opening quote).
qsizetype skipString(const QByteArray &text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && text.at(at) != '"')
        at += text.at(at) == '\\' ? 2 : 1;
    return at + 1;
}

/// Where the nth object of the array "key":[...] begins; -1 if it is not there. The text is valid JSON.
qsizetype objectStart(const QByteArray &text, const QByteArray &array, qsizetype index)
{
    const qsizetype key = text.indexOf(QByteArray('"' + array + '"'));
    qsizetype at = key < 0 ? -1 : text.indexOf('[', key);
    if (at < 0)
        return -1;
    int depth = 0;
    for (++at; at < text.size();) {
        const char c = text.at(at);
        if (c == '"') {
            at = skipString(text, at);
            continue;
        }
        if (c == '{' && depth++ == 0 && index-- == 0)
            return at;
        if (c == '}')
            --depth;
        ++at;
    }
    return -1;
}

} // namespace

JsonFile::JsonFile(QByteArray text, QString fileName, QJsonObject root)
    : m_text(std::move(text)), m_fileName(std::move(fileName)), m_root(std::move(root))
{
}

Result<JsonFile> JsonFile::read(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    JsonFile file(json, fileName, document.object());
    if (error.error != QJsonParseError::NoError)
        return fail(FailureCode::FileInvalid,
                    fileName + u':' + QString::number(file.lineAt(error.offset)) + u": "_s + error.errorString());
    if (!document.isObject())
        return file.problem(JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "the file must hold one JSON object")));
    return file;
}

tl::unexpected<Failure> JsonFile::problem(QStringView array, qsizetype index, QStringView key,
                                          const QString &reason) const
{
    const qsizetype object = objectStart(m_text, array.toUtf8(), index);
    const qsizetype at =
        object < 0 || key.isEmpty() ? object : m_text.indexOf(QByteArray('"' + key.toUtf8() + '"'), object);
    return fail(FailureCode::FileInvalid, m_fileName + u':' +
                                              QString::number(lineAt(at < 0 ? std::max<qsizetype>(0, object) : at)) +
                                              u": "_s + reason);
}

tl::unexpected<Failure> JsonFile::problem(const QString &reason) const
{
    return fail(FailureCode::FileInvalid, m_fileName + u":1: "_s + reason);
}

QString JsonFile::reason(const char *text) { return QCoreApplication::translate("DataFile", text); }

int JsonFile::lineAt(qsizetype offset) const { return int(m_text.left(offset).count('\n')) + 1; }

} // namespace TenantLink
