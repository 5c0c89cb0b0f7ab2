// Writing several files at once, beside the window: a folder, or a zip archive.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/task.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace TenantLink
{

struct NamedContent {
    QString name; ///< one path segment
    QByteArray content;
};

/// FileUnwritable (`subject` is the file), DiskFull. Nothing half-written stays behind.
class Files
{
public:
    virtual ~Files() = default;
    /// Makes the folder where it is missing; files of the same names are replaced, others stay.
    [[nodiscard]] virtual Task<Outcome> writeFolder(QString folder, QList<NamedContent> files) = 0;
    /// Takes the place of the file. Entries carry no time and no owner: the same content is the same archive.
    [[nodiscard]] virtual Task<Outcome> writeZip(QString file, QList<NamedContent> files) = 0;
    /// What stands in the file; nothing: there is none. FileUnreadable where it is larger than `most`.
    [[nodiscard]] virtual Task<Result<std::optional<QByteArray>>> readFile(QString file, qint64 most) = 0;
    /// Those of them that are there.
    [[nodiscard]] virtual Task<Outcome> removeFiles(QString folder, QStringList names) = 0;

protected:
    Files() = default;
    Q_DISABLE_COPY_MOVE(Files)
};

} // namespace TenantLink
