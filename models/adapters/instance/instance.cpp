#include "models/adapters/instance/instance.h"

#include "models/adapters/instance/meetingplace.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>
#include <QtEndian>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
// A request on its way: "TLE1", what, the link's length (big endian, 4 bytes), the link. The answer is one byte.
const QByteArray Magic = QByteArrayLiteral("TLE1");
constexpr qsizetype HeaderSize = 9;
constexpr char Taken = '+';
constexpr int CallersPatience = 2'000;     // ms
constexpr int BetweenTries = 50;           // ms
constexpr qsizetype CharactersOfHash = 16; // a socket's path has room for about a hundred characters

QByteArray written(const StartRequest &request)
{
    const QByteArray link = request.link.left(Instance::LargestLink);
    QByteArray bytes = Magic;
    bytes += char(request.what);
    bytes.resize(HeaderSize);
    qToBigEndian(quint32(link.size()), bytes.data() + Magic.size() + 1);
    return bytes + link;
}

enum class Reading { Unfinished, Wrong, Done };
Reading read(const QByteArray &bytes, StartRequest &request)
{
    if (!bytes.startsWith(Magic.left(bytes.size())))
        return Reading::Wrong;
    if (bytes.size() < HeaderSize)
        return Reading::Unfinished;
    const char what = bytes.at(Magic.size());
    const quint32 size = qFromBigEndian<quint32>(bytes.constData() + Magic.size() + 1);
    if ((what != char(StartRequest::What::Window) && what != char(StartRequest::What::Invitation)) ||
        size > quint32(Instance::LargestLink) || bytes.size() > HeaderSize + qsizetype(size))
        return Reading::Wrong;
    if (bytes.size() < HeaderSize + qsizetype(size))
        return Reading::Unfinished;
    request = {StartRequest::What(what), bytes.mid(HeaderSize)};
    return Reading::Done;
}

/// Blocks until the other has answered, or refuses, or the time is over.
bool handOver(const QString &address, const StartRequest &request, QDeadlineTimer deadline)
{
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(int(deadline.remainingTime())) || !samePerson(socket))
        return false;
    socket.write(written(request));
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(int(deadline.remainingTime())))
            return false;
    }
    if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(int(deadline.remainingTime())))
        return false;
    char answer = 0;
    return socket.getChar(&answer) && answer == Taken;
}
} // namespace

Instance::Instance(const QString &dataFolder, QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    const QString folder = meetingFolder();
    if (folder.isEmpty())
        return;
    const QString whose = personsId() + u'\n' + realPath(dataFolder);
    const QByteArray hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_address = folder + u"/tl-"_s + QString::fromLatin1(hash.left(CharactersOfHash));
    m_lock = std::make_unique<QLockFile>(m_address + u".lock"_s);
    m_lock->setStaleLockTime(0); // only a process that is gone gives it up
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(MostAtOnce);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection())
            receive(caller);
    });
}

Instance::~Instance()
{
    m_server->close(); // before the lock is given up: whoever gets it must not find the old socket
}

Instance::Found Instance::start(const StartRequest &request, std::chrono::milliseconds patience)
{
    if (m_address.isEmpty())
        return Found::Broken;
    const QDeadlineTimer deadline(patience);
    // Again and again, because the first may be about to listen, or about to leave.
    do {
        if (m_lock->tryLock(0))
            return listen() ? Found::Nobody : Found::Broken;
        if (m_lock->error() == QLockFile::PermissionError || m_lock->error() == QLockFile::UnknownError)
            return Found::Broken;
        if (handOver(m_address, request, deadline))
            return Found::Taken;
        if (m_lock->tryLock(int(std::min<qint64>(deadline.remainingTime(), BetweenTries))))
            return listen() ? Found::Nobody : Found::Broken;
    } while (!deadline.hasExpired());
    return Found::Silent;
}

bool Instance::listen()
{
    QLocalServer::removeServer(m_address); // left behind by a crash: whoever has the lock is alone
    if (m_server->listen(m_address))
        return true;
    m_lock->unlock();
    return false;
}

void Instance::receive(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    if (m_callers >= MostAtOnce || !samePerson(*caller)) {
        caller->abort();
        caller->deleteLater();
        return;
    }
    ++m_callers;
    connect(caller, &QObject::destroyed, this, [this] { --m_callers; });
    caller->setReadBufferSize(HeaderSize + LargestLink + 1);
    QTimer::singleShot(CallersPatience, caller, [caller] {
        caller->abort();
        caller->deleteLater();
    });
    const auto look = [this, caller] {
        StartRequest request;
        switch (read(caller->peek(HeaderSize + LargestLink + 1), request)) {
        case Reading::Unfinished:
            return;
        case Reading::Wrong:
            caller->abort();
            return;
        case Reading::Done:
            break;
        }
        disconnect(caller, &QLocalSocket::readyRead, nullptr, nullptr);
        caller->putChar(Taken);
        caller->disconnectFromServer();
        Q_EMIT asked(request);
    };
    connect(caller, &QLocalSocket::readyRead, caller, look);
    look(); // what came with the connection
}

} // namespace TenantLink
