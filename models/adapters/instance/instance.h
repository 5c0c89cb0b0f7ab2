// One window process per person and data folder: a second start hands what it was asked for to the first.
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace TenantLink
{

/// What a start was asked for.
struct StartRequest {
    enum class What : char { Window = 'w', Invitation = 'i' };
    What what = What::Window;
    QByteArray link{}; ///< of an invitation: a link or a file's content, as it came; may be empty
    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// The two meet at a local socket in the person's runtime folder (XDG_RUNTIME_DIR, else a folder in the temporary one
/// that only they may enter), named by a hash of person and data folder; nothing is written into the data folder. The
/// processes' owners are compared as well where the system tells them. A lock file beside it decides who is the first,
/// so that a socket which a crash left behind is no obstacle.
class Instance : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype LargestLink = 64 * 1024; ///< bytes; a longer one is not accepted
    static constexpr int MostAtOnce = 8;                ///< further callers wait outside

    enum class Found {
        Nobody, ///< this is the first: asked() will bring what later starts were asked for
        Taken,  ///< the first has taken the request: leave
        Silent, ///< there is one, but it does not answer
        Broken, ///< no socket can be made here; go on alone
    };

    explicit Instance(const QString &dataFolder, QObject *parent = nullptr);
    ~Instance() override;

    /// Before the event loop runs; takes at most `patience`.
    [[nodiscard]] Found start(const StartRequest &request,
                              std::chrono::milliseconds patience = std::chrono::seconds(2));

    /// Where the two meet; empty if there is no safe place.
    [[nodiscard]] QString address() const { return m_address; }

Q_SIGNALS:
    /// A later start. Untrusted like any link.
    void asked(const TenantLink::StartRequest &request);

private:
    [[nodiscard]] bool listen();
    void receive(QLocalSocket *caller);

    QString m_address;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server;
    int m_callers = 0;
};

} // namespace TenantLink
