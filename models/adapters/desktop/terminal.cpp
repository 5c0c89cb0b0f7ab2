#include "models/adapters/desktop/terminal.h"

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype Largest = 64 * 1024;

void say(const QString &text)
{
    const QByteArray local = text.toLocal8Bit();
    std::fwrite(local.constData(), 1, size_t(local.size()), stderr);
    std::fflush(stderr);
}

#ifdef Q_OS_WIN

/// Echo off while it lives.
class Quiet
{
public:
    Quiet() : m_handle(GetStdHandle(STD_INPUT_HANDLE)), m_terminal(GetConsoleMode(m_handle, &m_before))
    {
        if (m_terminal)
            SetConsoleMode(m_handle,
                           (m_before | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Quiet()
    {
        if (m_terminal)
            SetConsoleMode(m_handle, m_before);
    }
    Q_DISABLE_COPY_MOVE(Quiet)

    [[nodiscard]] bool isTerminal() const { return m_terminal; }

    /// Bytes read, 0 at the end, -1 on errors.
    qsizetype read(char *into, qsizetype most) const
    {
        DWORD count = 0;
        if (!m_terminal) {
            if (ReadFile(m_handle, into, DWORD(most), &count, nullptr))
                return qsizetype(count);
            return GetLastError() == ERROR_BROKEN_PIPE ? 0 : -1;
        }
        std::array<wchar_t, 512> wide{};
        const DWORD wanted = DWORD(qMin<qsizetype>(most / 3, qsizetype(wide.size()))); // at most 3 bytes each
        if (!ReadConsoleW(m_handle, wide.data(), wanted, &count, nullptr))
            return -1;
        const int bytes = WideCharToMultiByte(CP_UTF8, 0, wide.data(), int(count), into, int(most), nullptr, nullptr);
        SecureZeroMemory(wide.data(), sizeof(wide));
        return bytes;
    }
    [[nodiscard]] static bool interrupted() { return false; }

private:
    HANDLE m_handle;
    DWORD m_before = 0;
    bool m_terminal;
};

#else

volatile std::sig_atomic_t caughtSignal = 0; // a signal handler has no other way to say so

void catchSignal(int number) { caughtSignal = number; }

/// Echo off while it lives; a signal meanwhile ends the reading, and takes its effect when the echo is on again.
class Quiet
{
public:
    Quiet()
    {
        m_terminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_terminal)
            return;
        caughtSignal = 0;
        // Blocked but for the moment of waiting: a signal just before it would be noted, and read() wait for ever.
        sigset_t blocked;
        ::sigemptyset(&blocked);
        for (const int number : Signals)
            ::sigaddset(&blocked, number);
        ::sigprocmask(SIG_BLOCK, &blocked, &m_mask);
        struct sigaction act {
        };
        act.sa_handler = catchSignal; // without SA_RESTART: read() returns
        for (size_t i = 0; i < Signals.size(); ++i)
            ::sigaction(Signals[i], &act, &m_actions[i]);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        quiet.c_lflag |= tcflag_t(ECHONL | ICANON);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Quiet()
    {
        if (!m_terminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        for (size_t i = 0; i < Signals.size(); ++i)
            ::sigaction(Signals[i], &m_actions[i], nullptr);
        ::sigprocmask(SIG_SETMASK, &m_mask, nullptr);
        if (caughtSignal != 0)
            ::raise(caughtSignal);
    }
    Q_DISABLE_COPY_MOVE(Quiet)

    [[nodiscard]] bool isTerminal() const { return m_terminal; }
    [[nodiscard]] static bool interrupted() { return caughtSignal != 0; }

    /// Bytes read, 0 at the end, -1 on errors.
    qsizetype read(char *into, qsizetype most) const
    {
        for (;;) {
            if (m_terminal && !waitForKeys())
                return -1;
            const ssize_t count = ::read(STDIN_FILENO, into, size_t(most));
            if (count >= 0 || errno != EINTR || interrupted())
                return count;
        }
    }

private:
    /// False: a signal came.
    [[nodiscard]] bool waitForKeys() const
    {
        fd_set keys;
        do {
            if (interrupted())
                return false;
            FD_ZERO(&keys);
            FD_SET(STDIN_FILENO, &keys);
        } while (::pselect(STDIN_FILENO + 1, &keys, nullptr, nullptr, nullptr, &m_mask) < 0 && errno == EINTR);
        return true;
    }

    static constexpr std::array<int, 5> Signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    bool m_terminal = false;
    termios m_before{};
    sigset_t m_mask{};
    std::array<struct sigaction, 5> m_actions{};
};

#endif
} // namespace

Result<Secret> readSecretFromStdin(const QString &prompt)
{
    const Quiet input;
    if (input.isTerminal())
        say(prompt);
    QByteArray bytes(Largest + 2, Qt::Uninitialized); // never grows, so that no half-read copy stays behind
    qsizetype size = 0;
    for (;;) {
        const qsizetype count = input.read(bytes.data() + size, bytes.size() - size);
        if (count < 0) {
            wipe(bytes);
            return fail(Quiet::interrupted() ? FailureCode::Cancelled : FailureCode::FileUnreadable, u"stdin"_s);
        }
        size += count;
        const bool lineDone = input.isTerminal() && size > 0 && bytes.at(size - 1) == '\n';
        if (count == 0 || lineDone || size == bytes.size())
            break;
    }
    qsizetype kept = size;
    if (kept > 0 && bytes.at(kept - 1) == '\n')
        --kept;
    if (kept > 0 && kept < size && bytes.at(kept - 1) == '\r')
        --kept;
    if (kept > Largest) {
        wipe(bytes);
        return fail(FailureCode::SecretTooLong, u"stdin"_s);
    }
    QByteArray value(bytes.constData(), kept);
    wipe(bytes);
    return Secret::take(std::move(value));
}

bool standardErrorIsATerminal()
{
#ifdef Q_OS_WIN
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_ERROR_HANDLE), &mode);
#else
    return isatty(STDERR_FILENO);
#endif
}

void showProgressLine(const QString &line) { say(u"\r\x1b[K"_s + line); }

} // namespace TenantLink
