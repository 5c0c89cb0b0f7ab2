// What happened in a run: cases, steps, seconds and pictures, without any secret.
#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QStringList>
#include <QThreadPool>

namespace TenantLink
{

struct Step {
    enum class State { Done, Failed, NotTried };
    QString text;
    State state = State::Done;
    double seconds = 0;
    QString picture{};    ///< a file below the report's folder; empty: none
    QString trouble{};    ///< of a failed step: what was not as it should be
    QStringList screen{}; ///< and what was on the screen instead
};

/// One row of one function of a case.
struct Attempt {
    enum class State { Running, Passed, Failed, Skipped };
    QString suite; ///< the case, by the name of its file
    QString function;
    QString row;
    State state = State::Running;
    double seconds = 0;
    QString message{}; ///< why it failed, or was left out
    QString where{};   ///< file and line
    QList<Step> steps{};

    [[nodiscard]] QString name() const { return row.isEmpty() ? function : QString(function + u" (" + row + u')'); }
};

class Journal
{
public:
    /// The folder is emptied of an earlier run's pictures.
    [[nodiscard]] bool open(const QString &folder, const QString &title);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const QList<Attempt> &attempts() const { return m_attempts; }
    [[nodiscard]] Attempt &last() { return m_attempts.last(); }
    void begin(const Attempt &attempt);
    /// Its steps were added by add().
    void add(Step step, const QImage &picture);
    /// The step before looked the same.
    [[nodiscard]] bool showedLast(const QImage &picture) const { return picture == m_lastPicture; }
    /// What Qt Test says of a test that failed or was left out; said at a step already, it is not repeated.
    void explain(Attempt::State state, const QString &suite, const QString &function, const QString &row,
                 const QString &message, const QString &where);
    void waitForPictures() { m_saving.waitForDone(); }
    [[nodiscard]] qsizetype count(Attempt::State state) const;

    /// From now on these characters are written as dots, whatever text they are in.
    void keepSecret(const QString &secret);
    [[nodiscard]] const QStringList &secrets() const { return m_secrets; }
    [[nodiscard]] QString cleaned(QString text) const;

private:
    [[nodiscard]] QString fileOf(const QImage &picture);

    QString m_folder;
    QString m_title;
    QList<Attempt> m_attempts;
    QStringList m_secrets;
    QImage m_lastPicture;
    QHash<size_t, QString> m_files; ///< of pictures, by their content
    QThreadPool m_saving;
};

/// "junit.xml" and "report.html" in the journal's folder, made of what is there so far.
[[nodiscard]] bool writeReport(const Journal &journal);

} // namespace TenantLink
