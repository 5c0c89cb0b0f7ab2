#include "tests/ui/journal.h"

#include <QDir>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

bool Journal::open(const QString &folder, const QString &title)
{
    m_title = title;
    m_folder = QDir(folder).absolutePath();
    QDir pictures(m_folder + u"/pictures"_s);
    for (const QString &file : pictures.entryList({u"step-*.png"_s}, QDir::Files))
        pictures.remove(file);
    return pictures.mkpath(u"."_s);
}

void Journal::begin(const Attempt &attempt)
{
    m_attempts += attempt;
    m_lastPicture = QImage();
}

void Journal::add(Step step, const QImage &picture)
{
    step.text = cleaned(step.text);
    step.trouble = cleaned(step.trouble);
    constexpr qsizetype Enough = 200; // characters of a text, cut only once it is clean
    for (QString &line : step.screen) {
        line = cleaned(line);
        if (line.size() > Enough)
            line = line.left(Enough) + u" ..."_s;
    }
    if (!picture.isNull())
        step.picture = fileOf(picture);
    last().steps += step;
}

QString Journal::fileOf(const QImage &picture)
{
    // Many steps only look, and many tests begin alike.
    const size_t key = qHashBits(picture.constBits(), size_t(picture.sizeInBytes()), size_t(picture.width()));
    QString &file = m_files[key];
    if (file.isEmpty()) {
        constexpr int Quick = 85; // for PNG: how little time it may take to be small
        file = u"pictures/step-%1.png"_s.arg(m_files.size(), 4, 10, QChar(u'0'));
        m_saving.start([picture, path = QString(m_folder + u'/' + file)] { picture.save(path, "PNG", Quick); });
    }
    m_lastPicture = picture;
    return file;
}

void Journal::explain(Attempt::State state, const QString &suite, const QString &function, const QString &row,
                      const QString &message, const QString &where)
{
    const auto found = std::find_if(m_attempts.begin(), m_attempts.end(), [&](const Attempt &attempt) {
        return attempt.suite == suite && attempt.function == function && attempt.row == row;
    });
    Attempt &attempt = found == m_attempts.end() ? m_attempts.emplaceBack(Attempt{suite, function, row}) : *found;
    if (attempt.state == Attempt::State::Failed && state != Attempt::State::Failed)
        return;
    attempt.state = state;
    if (!attempt.message.isEmpty())
        return;
    attempt.message = cleaned(message);
    attempt.where = where;
}

qsizetype Journal::count(Attempt::State state) const
{
    return std::count_if(m_attempts.begin(), m_attempts.end(),
                         [state](const Attempt &attempt) { return attempt.state == state; });
}

void Journal::keepSecret(const QString &secret)
{
    constexpr qsizetype Shortest = 6; // a shorter one would blot out ordinary words
    if (secret.size() >= Shortest && !m_secrets.contains(secret))
        m_secrets += secret;
}

QString Journal::cleaned(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, u"••••"_s);
    return text;
}

} // namespace TenantLink
