// Named test points of the program under test: each durable step, each request and each answer. Counts them, prints
// them, and kills the process right behind the one that was asked for.
#pragma once

#include <QHash>
#include <QString>

#include <mutex>

namespace TenantLink
{

/// What the story's carrier wants; typed where the story goes on to papers.
inline const QString StoryPassword = QStringLiteral("Carrier~made-up_P4ss+word/9");

/// One line on stdout in one piece, from any thread; what was said is said even if SIGKILL comes next.
void say(const QString &line);

class Points
{
public:
    /// `killAt` is a name with its occurrence, as printed: "commit.draft-saved#2". Empty: never.
    explicit Points(QString killAt) : m_killAt(std::move(killAt)) {}
    Q_DISABLE_COPY_MOVE(Points)

    /// From any thread. Does not come back from the point to be killed at.
    void reach(const QString &name);

private:
    const QString m_killAt;
    std::mutex m_mutex;
    QHash<QString, int> m_counts;
};

} // namespace TenantLink
