#include "models/adapters/instance/meetingplace.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
#ifdef Q_OS_UNIX
/// A folder, not a link to one, of this person and closed to everybody else.
bool isPrivate(const QString &folder)
{
    struct stat found {
    };
    return ::lstat(QFile::encodeName(folder).constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == ::getuid() && (found.st_mode & 0077) == 0;
}
#endif
} // namespace

QString meetingFolder()
{
#ifdef Q_OS_UNIX
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isPrivate(runtime))
        return runtime;
    const QString own = QDir::tempPath() + u"/tenantlink-"_s + personsId();
    // Fails where it is there; then what is there must be a folder like the one that would have been made.
    ::mkdir(QFile::encodeName(own).constData(), 0700);
    return isPrivate(own) ? own : QString();
#else
    return QDir::tempPath(); // in the person's own profile
#endif
}

QString realPath(const QString &folder)
{
    QString missing;
    for (QFileInfo info(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));; info.setFile(info.path())) {
        const QString real = info.canonicalFilePath();
        if (!real.isEmpty())
            return QDir::cleanPath(real + missing);
        if (info.isRoot() || info.path() == info.filePath())
            return info.filePath() + missing;
        missing.prepend(u'/' + info.fileName());
    }
}

QString personsId()
{
#ifdef Q_OS_UNIX
    return QString::number(::getuid());
#else
    return qEnvironmentVariable("USERDOMAIN") + u'\\' + qEnvironmentVariable("USERNAME");
#endif
}

bool samePerson(const QLocalSocket &socket)
{
#if defined(Q_OS_LINUX)
    ucred other{};
    socklen_t size = sizeof(other);
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 &&
           other.uid == ::getuid();
#elif defined(Q_OS_MACOS)
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(int(socket.socketDescriptor()), &user, &group) == 0 && user == ::getuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

} // namespace TenantLink
