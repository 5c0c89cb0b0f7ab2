// Runs a program in a home of its own and keeps everything that others could see of it.
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>

#include <functional>

class Search;

class Witness
{
public:
    /// Settings, logs, temporary files and crash dumps of the programs go here, below folder().
    Witness();

    struct Wish {
        QByteArray input{};
        std::function<void(QProcess &)> meanwhile{}; ///< called every `each` milliseconds while it runs
        int each = 4;
    };
    /// Until it ends. Exit code, or -1 if it was killed or crashed.
    int run(const QString &program, const QStringList &arguments, const Wish &wish);
    int run(const QString &program, const QStringList &arguments) { return run(program, arguments, Wish{}); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QByteArray lastOutput() const { return m_lastOutput; }
    /// What is found in all of it: files, output, command lines and environments.
    [[nodiscard]] QStringList findings(const Search &search) const;
    /// How many different command lines and environments were seen: a test that saw none proves nothing.
    [[nodiscard]] qsizetype seen() const { return m_seen.size(); }

private:
    void look(qint64 process);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QSet<QByteArray> m_seen;
    QByteArray m_output;
    QByteArray m_lastOutput;
};
