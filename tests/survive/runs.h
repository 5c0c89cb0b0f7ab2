// Runs the crash driver, four processes at a time, and keeps what they said.
#pragma once

#include <QStringList>

class QTemporaryDir;

namespace TenantLink
{

struct Run {
    QString folder;          ///< of this run alone: data/ and keychain lie in it
    QStringList arguments{}; ///< besides those that all runs have
    QStringList lines{};     ///< stdout
    QByteArray errors{};     ///< stderr
    bool killed = false;
    int exitCode = -1;
    QString program{}; ///< empty: the crash driver

    [[nodiscard]] QString data() const { return folder + QStringLiteral("/data"); }
    [[nodiscard]] QString keychain() const { return folder + QStringLiteral("/keychain"); }
    [[nodiscard]] bool said(const QString &line) const { return lines.contains(line); }
    [[nodiscard]] bool reached(QStringView step) const; ///< "commit.service-created", any occurrence
    [[nodiscard]] QStringList points() const;           ///< "name#occurrence", in order
    [[nodiscard]] int milliseconds() const;             ///< from the start to the end of the story
};

struct Surroundings {
    QString cloudFile;
    QString tenants;
};

/// Until all have ended; one that hangs is killed and says so in `errors`.
void runAll(QList<Run> &runs, const Surroundings &where);
void runOne(Run &run, const Surroundings &where);

} // namespace TenantLink
