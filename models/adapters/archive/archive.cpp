#include "models/adapters/archive/archive.h"

#include "models/ports/files.h"
#include "models/ports/offthread.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#include <zip.h>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

// Midnight of 1 January 1980 (PKWARE APPNOTE 4.4.6): the earliest time that an archive can hold.
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t noDate = (1 << 5) | 1;

tl::unexpected<Failure> unwritable(const QString &file, QFileDevice::FileError error, const QString &why)
{
    // Qt says ResourceError for a full disk.
    const bool full = error == QFileDevice::ResourceError;
    return fail(full ? FailureCode::DiskFull : FailureCode::FileUnwritable, QDir::toNativeSeparators(file),
                {{u"reason"_s, why}});
}

/// One path segment that no system takes for a folder, a stream or a device.
bool isSegment(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c < u' ' || QStringView(u"/\\:*?\"<>|").contains(c);
    });
}

Outcome write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path); // writes beside, then renames
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return unwritable(path, file.error(), file.errorString());
    return {};
}

Outcome writeAll(const QString &folder, const QList<NamedContent> &files)
{
    const QDir target(folder);
    const bool made = !target.exists();
    if (!target.mkpath(u"."_s))
        return fail(FailureCode::FileUnwritable, QDir::toNativeSeparators(folder));
    for (qsizetype i = 0; i < files.size(); ++i) {
        const NamedContent &file = files.at(i);
        Outcome outcome = isSegment(file.name)
                              ? write(target.filePath(file.name), file.content)
                              : Outcome(fail(FailureCode::FileUnwritable, QDir::toNativeSeparators(file.name)));
        if (outcome)
            continue;
        if (made) { // nobody else put anything there: half a package stays nowhere
            for (qsizetype written = 0; written < i; ++written)
                QFile::remove(target.filePath(files.at(written).name));
            QDir().rmdir(target.absolutePath());
        }
        return outcome;
    }
    return {};
}

/// The archive in memory: a package is small, and QSaveFile takes care of the file.
Result<QByteArray> zipped(const QList<NamedContent> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto broken = [&error](zip_t *archive, zip_source_t *kept) {
        const QString why = QString::fromUtf8(archive ? zip_strerror(archive) : zip_error_strerror(&error));
        if (archive)
            zip_discard(archive);
        if (kept)
            zip_source_free(kept);
        zip_error_fini(&error);
        return fail(FailureCode::FileUnwritable, {}, {{u"zip"_s, why}});
    };
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!memory)
        return broken(nullptr, nullptr);
    zip_source_keep(memory); // closing the archive lets go of it once
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(memory);
        return broken(nullptr, memory);
    }
    for (const NamedContent &file : files) {
        zip_source_t *source =
            zip_source_buffer(archive, file.content.constData(), static_cast<zip_uint64_t>(file.content.size()), 0);
        const QByteArray name = file.name.toUtf8();
        const zip_int64_t index =
            source && isSegment(file.name) ? zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            if (source)
                zip_source_free(source);
            return broken(archive, memory);
        }
        const auto entry = static_cast<zip_uint64_t>(index);
        // MS-DOS attributes: no owner, no rights of Unix.
        if (zip_file_set_dostime(archive, entry, noTime, noDate, 0) != 0 ||
            zip_file_set_external_attributes(archive, entry, 0, ZIP_OPSYS_DOS, 0) != 0)
            return broken(archive, memory);
    }
    if (zip_close(archive) != 0)
        return broken(archive, memory);
    zip_stat_t facts;
    zip_stat_init(&facts);
    QByteArray bytes;
    bool read = zip_source_stat(memory, &facts) == 0 && (facts.valid & ZIP_STAT_SIZE) && zip_source_open(memory) == 0;
    if (read) {
        bytes.resize(static_cast<qsizetype>(facts.size));
        read = zip_source_read(memory, bytes.data(), facts.size) == static_cast<zip_int64_t>(facts.size);
        zip_source_close(memory);
    }
    if (!read)
        return broken(nullptr, memory);
    zip_source_free(memory);
    zip_error_fini(&error);
    return bytes;
}

Outcome writeArchive(const QString &path, const QList<NamedContent> &files)
{
    const Result<QByteArray> bytes = zipped(files);
    if (!bytes)
        return fail(bytes.error().code, QDir::toNativeSeparators(path), bytes.error().technical);
    return write(path, *bytes);
}

Result<std::optional<QByteArray>> contentOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return fail(FailureCode::FileUnreadable, QDir::toNativeSeparators(path), {{u"reason"_s, file.errorString()}});
    return std::optional<QByteArray>(file.readAll());
}

Outcome removeAll(const QString &folder, const QStringList &names)
{
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!isSegment(name) || (file.exists() && !file.remove()))
            return unwritable(file.fileName(), file.error(), file.errorString());
    }
    return {};
}

class DiskFiles final : public Files
{
public:
    Task<Outcome> writeFolder(QString folder, QList<NamedContent> files) override
    {
        return off<Outcome>([folder, files] { return writeAll(folder, files); });
    }
    Task<Outcome> writeZip(QString file, QList<NamedContent> files) override
    {
        return off<Outcome>([file, files] { return writeArchive(file, files); });
    }
    Task<Result<std::optional<QByteArray>>> readFile(QString file, qint64 most) override
    {
        return off<Result<std::optional<QByteArray>>>([file, most] { return contentOf(file, most); });
    }
    Task<Outcome> removeFiles(QString folder, QStringList names) override
    {
        return off<Outcome>([folder, names] { return removeAll(folder, names); });
    }

private:
    template <class T>
    static Task<T> off(std::function<T()> job)
    {
        OffThread<T> work(job);
        const T outcome = co_await work;
        co_return outcome;
    }
};

} // namespace

std::shared_ptr<Files> makeFiles() { return std::make_shared<DiskFiles>(); }

} // namespace TenantLink
