#include "tests/survive/runs.h"

#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <memory>
#include <vector>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int AtATime = 4;          // a story mostly waits
constexpr int LongestRun = 120'000; // ms

std::unique_ptr<QProcess> prepared(Run &run, const Surroundings &where)
{
    QDir().mkpath(run.folder);
    auto process = std::make_unique<QProcess>();
    QTimer::singleShot(LongestRun, process.get(), [&run, hung = process.get()] {
        if (hung->state() == QProcess::NotRunning)
            return;
        run.errors += "hung ";
        hung->kill();
    });
    process->setProgram(run.program.isEmpty() ? QStringLiteral(CRASHDRIVER) : run.program);
    process->setArguments(QStringList{u"--data-dir"_s, run.data(), u"--keychain"_s, run.keychain(), u"--cloud-file"_s,
                                      where.cloudFile, u"--tenants"_s, where.tenants} +
                          run.arguments);
    QObject::connect(process.get(), &QProcess::errorOccurred, process.get(), [](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            qFatal("the crash driver does not start");
    });
    return process;
}

void end(Run &run, QProcess &process)
{
    run.lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    run.errors += process.readAllStandardError();
    run.killed = process.exitStatus() == QProcess::CrashExit;
    run.exitCode = run.killed ? -1 : process.exitCode();
}

/// Some at a time; the next begins when one has ended.
class Pool
{
public:
    Pool(QList<Run> &runs, const Surroundings &where) : m_runs(runs), m_where(where) {}
    void run()
    {
        for (int i = 0; i < AtATime; ++i)
            next();
        if (m_running > 0)
            m_loop.exec();
    }

private:
    void next()
    {
        if (m_next == m_runs.size()) {
            if (m_running == 0)
                m_loop.quit();
            return;
        }
        Run &run = m_runs[m_next++]; // the list stays as it is until all have ended
        ++m_running;
        m_processes.push_back(prepared(run, m_where));
        QProcess *process = m_processes.back().get();
        const auto ended = [this, &run, process] {
            end(run, *process);
            --m_running;
            next();
        };
        QObject::connect(process, &QProcess::finished, &m_loop, ended);
        process->start();
    }

    QList<Run> &m_runs;
    const Surroundings &m_where;
    QEventLoop m_loop;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    qsizetype m_next = 0;
    int m_running = 0;
};
} // namespace

bool Run::reached(QStringView step) const
{
    const QString begin = u"POINT "_s + step + u'#';
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(begin); });
}

QStringList Run::points() const
{
    QStringList points;
    for (const QString &line : lines) {
        if (line.startsWith("POINT "_L1))
            points += line.mid(6);
    }
    return points;
}

int Run::milliseconds() const
{
    for (const QString &line : lines) {
        if (line.startsWith("MS "_L1))
            return line.mid(3).toInt();
    }
    return 0;
}

void runAll(QList<Run> &runs, const Surroundings &where) { Pool(runs, where).run(); }

void runOne(Run &run, const Surroundings &where)
{
    QList<Run> one{run};
    runAll(one, where);
    run = one.first();
}

} // namespace TenantLink
