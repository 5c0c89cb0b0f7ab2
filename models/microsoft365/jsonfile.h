// Data files that people may write by hand: an error names file, line and reason.
#pragma once

#include "models/domain/failure.h"

#include <QJsonObject>

namespace TenantLink
{

class JsonFile
{
public:
    /// FileInvalid when it is no JSON object.
    [[nodiscard]] static Result<JsonFile> read(const QByteArray &json, const QString &fileName);

    [[nodiscard]] const QJsonObject &root() const { return m_root; }
    /// FileInvalid at the line of the key in the nth object of that top-level array (or of the object itself).
    [[nodiscard]] tl::unexpected<Failure> problem(QStringView array, qsizetype index, QStringView key,
                                                  const QString &reason) const;
    [[nodiscard]] tl::unexpected<Failure> problem(const QString &reason) const;
    /// A reason in the language of the moment: QT_TRANSLATE_NOOP("DataFile", ...).
    [[nodiscard]] static QString reason(const char *text);

private:
    JsonFile(QByteArray text, QString fileName, QJsonObject root);
    [[nodiscard]] int lineAt(qsizetype offset) const;
    QByteArray m_text;
    QString m_fileName;
    QJsonObject m_root;
};

} // namespace TenantLink
