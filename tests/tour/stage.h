// The stage of the tour: what must be seen is waited for, and pictures are taken of what is really on the screen.
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <functional>

namespace TenantLink
{

class Stage
{
public:
    struct Stopped {
    }; ///< thrown when something that must be seen is not; the reason was printed

    /// Numbers go on from the pictures that are there.
    explicit Stage(QString folder);

    void say(const QString &what) const;
    void must(bool seen, const QString &what);
    /// Waits, with a deadline.
    void until(const std::function<bool()> &seen, const QString &what);

    /// Waits for the only visible window of that objectName.
    QWidget *window(QLatin1StringView objectName);
    template <class T>
    T *window(QLatin1StringView objectName)
    {
        auto *found = qobject_cast<T *>(window(objectName));
        must(found, QString(objectName));
        return found;
    }
    void untilGone(QLatin1StringView objectName);

    /// Saves `<number>-<name>.png` once the window has stopped changing: what the screen shows there, also of
    /// windows in front. A message box is shown with the window that it belongs to.
    void picture(QWidget *window, const QString &name);
    /// The same as soon as it differs from the picture before, while something moves.
    void pictureOfMovement(QWidget *window, const QString &name);

    /// Texts that do not fit into their widgets; found on every picture.
    [[nodiscard]] int flaws() const { return m_flaws; }

private:
    void save(const QImage &image, const QString &name);
    void lookForFlaws(QWidget *window, const QString &name);
    [[nodiscard]] static QRect area(QWidget *window);
    [[nodiscard]] static QImage shot(QWidget *window);

    QString m_folder;
    QImage m_last; ///< what the last picture showed
    int m_number;
    int m_flaws = 0;
};

} // namespace TenantLink
