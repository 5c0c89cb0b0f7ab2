#include "tests/secrets/witness.h"

#include "tests/secrets/search.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{
QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As on a desktop where crashes are collected.
void allowCoreDumps()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_CORE, &limit);
}
} // namespace

Witness::Witness() : m_environment(QProcessEnvironment::systemEnvironment())
{
    const std::pair<const char *, const char *> places[] = {{"HOME", "home"},
                                                            {"XDG_DATA_HOME", "home/share"},
                                                            {"XDG_CONFIG_HOME", "home/config"},
                                                            {"XDG_CACHE_HOME", "home/cache"},
                                                            {"XDG_STATE_HOME", "home/state"},
                                                            {"TMPDIR", "tmp"}};
    for (const auto &[variable, place] : places) {
        const QString path = m_folder.filePath(QString::fromLatin1(place));
        QDir().mkpath(path);
        m_environment.insert(QString::fromLatin1(variable), path);
    }
    QDir().mkpath(m_folder.filePath(u"work"_s));
}

void Witness::look(qint64 process)
{
    const QString proc = u"/proc/%1/"_s.arg(process);
    for (const QString &name : {u"cmdline"_s, u"environ"_s, u"comm"_s}) {
        const QByteArray bytes = contents(proc + name);
        if (!bytes.isEmpty())
            m_seen.insert(bytes);
    }
    const QByteArrayList children = contents(proc + u"task/%1/children"_s.arg(process)).split(' ');
    for (const QByteArray &child : children) {
        if (const qint64 id = child.trimmed().toLongLong(); id > 0)
            look(id);
    }
}

int Witness::run(const QString &program, const QStringList &arguments, const Wish &wish)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.filePath(u"work"_s)); // where a core file would lie
    process.setChildProcessModifier(allowCoreDumps);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return -2;
    process.write(wish.input);
    process.closeWriteChannel();
    QEventLoop loop;
    QTimer sampling;
    bool busy = false; // `meanwhile` may run the event loop
    const auto sample = [&] {
        if (process.state() == QProcess::NotRunning)
            loop.quit();
        else
            look(process.processId());
        if (wish.meanwhile && process.state() != QProcess::NotRunning && !std::exchange(busy, true)) {
            wish.meanwhile(process);
            busy = false;
        }
    };
    sampling.callOnTimeout(&loop, sample);
    sampling.start(wish.each);
    sample();
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    m_lastOutput = process.readAll();
    m_output += m_lastOutput;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QStringList Witness::findings(const Search &search) const
{
    QStringList found = search.inFolder(m_folder.path());
    for (const QString &name : search.in(m_output))
        found += u"stdout or stderr: "_s + name;
    for (const QByteArray &bytes : m_seen) {
        for (const QString &name : search.in(bytes))
            found += u"command line or environment: "_s + name;
    }
    return found;
}
