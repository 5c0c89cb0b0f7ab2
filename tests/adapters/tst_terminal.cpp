// A secret by standard input, through pipes and through a real pseudo-terminal. Started with --read this program is
// the one that reads: it prints what came in hexadecimal, so that an echo is never mistaken for the answer.
#include "models/adapters/desktop/terminal.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace TenantLink;

class tst_Terminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pipe_data();
    void pipe();
    void terminalDoesNotEcho();
    void interruptedTerminalEchoesAgain();
};

namespace
{
/// The reader on a terminal of its own; what the terminal shows collects in `shown`.
class OnTerminal
{
public:
    OnTerminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        ::grantpt(m_master);
        ::unlockpt(m_master);
        m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY);
        reader.setChildProcessModifier([this] {
            ::setsid();
            ::dup2(m_slave, STDIN_FILENO);
            ::dup2(m_slave, STDERR_FILENO);
            ::close(m_slave);
            const int terminal = ::open(::ptsname(m_master), O_RDWR); // the first one becomes the controlling one
            ::close(terminal);
        });
        reader.start(QCoreApplication::applicationFilePath(), {u"--read"_s});
    }
    ~OnTerminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(OnTerminal)

    void type(const QByteArray &keys) const
    {
        QCOMPARE(::write(m_master, keys.constData(), size_t(keys.size())), keys.size());
    }
    [[nodiscard]] bool echoes() const
    {
        termios state{};
        ::tcgetattr(m_slave, &state);
        return (state.c_lflag & tcflag_t(ECHO)) != 0;
    }
    void look()
    {
        char some[256];
        const ssize_t count = ::read(m_master, some, sizeof(some));
        if (count > 0)
            shown += QByteArray(some, count);
    }

    QProcess reader;
    QByteArray shown;

private:
    int m_master;
    int m_slave;
};
} // namespace

void tst_Terminal::pipe_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray largest(64 * 1024, 'x');
    const QByteArray tooLong = "failure " + QByteArray::number(int(FailureCode::SecretTooLong));
    const auto hex = [](const QByteArray &bytes) { return QByteArray("secret " + bytes.toHex()); };
    QTest::newRow("nothing") << ""_ba << hex({});
    QTest::newRow("no line end") << "abc8Q~"_ba << hex("abc8Q~"_ba);
    QTest::newRow("line end") << "abc8Q~\n"_ba << hex("abc8Q~"_ba);
    QTest::newRow("Windows' line end") << "abc\r\n"_ba << hex("abc"_ba);
    QTest::newRow("two line ends") << "abc\n\n"_ba << hex("abc\n"_ba);
    QTest::newRow("only a line end") << "\n"_ba << hex({});
    QTest::newRow("carriage return") << "abc\r"_ba << hex("abc\r"_ba);
    QTest::newRow("blanks") << "  a b \n"_ba << hex("  a b "_ba);
    QTest::newRow("unicode, NUL") << QByteArray("\xc3\xbc\0x\n", 5) << hex(QByteArray("\xc3\xbc\0x", 4));
    QTest::newRow("largest") << QByteArray(largest + "\r\n") << hex(largest);
    QTest::newRow("one more") << QByteArray(largest + "x\n") << tooLong;
    QTest::newRow("endless") << QByteArray(1'000'000, 'x') << tooLong;
}

void tst_Terminal::pipe()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, answer);
    QProcess reader;
    reader.start(QCoreApplication::applicationFilePath(), {u"--read"_s});
    reader.write(input);
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), answer);
    QCOMPARE(reader.readAllStandardError(), ""_ba); // no prompt for pipes
}

void tst_Terminal::terminalDoesNotEcho()
{
    OnTerminal terminal;
    awaitUntil([&] {
        terminal.look();
        return terminal.shown.contains("Secret: ") && !terminal.echoes();
    });
    terminal.type("abc8Q~\n"_ba);
    awaitUntil([&] {
        terminal.look();
        return terminal.reader.state() == QProcess::NotRunning;
    });
    QCOMPARE(terminal.reader.readAllStandardOutput(), "secret " + "abc8Q~"_ba.toHex());
    QVERIFY(!terminal.shown.contains("abc8Q~"));
    QVERIFY(terminal.echoes());
}

void tst_Terminal::interruptedTerminalEchoesAgain()
{
    OnTerminal terminal;
    awaitUntil([&] {
        terminal.look();
        return terminal.shown.contains("Secret: ") && !terminal.echoes();
    });
    terminal.type("abc"_ba);
    ::kill(pid_t(terminal.reader.processId()), SIGINT);
    awaitUntil([&] { return terminal.reader.state() == QProcess::NotRunning; });
    QCOMPARE(terminal.reader.exitStatus(), QProcess::CrashExit); // the signal had its way
    QVERIFY(terminal.echoes());
}

static int readAndPrint()
{
    const Result<Secret> secret = readSecretFromStdin(u"Secret: "_s);
    const QByteArray answer = secret ? QByteArray("secret " + secret->revealUtf8().toHex())
                                     : QByteArray("failure " + QByteArray::number(int(secret.error().code)));
    std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    return secret ? 0 : 1;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--read"_s)
        return readAndPrint();
    tst_Terminal tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_terminal.moc"
