// What a person sees: the window in front, its widgets and texts, and pictures of it without secrets.
#pragma once

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace TenantLink
{

class Screen : public QObject
{
    Q_OBJECT
public:
    Screen();

    /// The visible window that came up last; null: there is none.
    [[nodiscard]] QWidget *front() const;
    /// A window that is behind others comes to the front.
    void bringToFront(QWidget *window);
    /// By its title or the beginning of it; null: there is none.
    [[nodiscard]] QWidget *window(const QString &title) const;

    /// The control of that accessible name, or with that text on it. `twice`: there is more than one.
    [[nodiscard]] QWidget *control(const QString &name, bool *twice = nullptr) const;
    /// All texts of the window in front.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] bool shows(const QString &text) const;
    /// The first of them, for a message; whole, so that what is secret can be found in them.
    [[nodiscard]] QStringList described() const;

    /// The window in front with the one that it belongs to; text that holds one of the secrets is painted over.
    [[nodiscard]] QImage picture(const QStringList &secrets) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QPointer<QWidget>> m_windows; ///< in the order in which they came up
};

/// What the widget itself shows; secrets and rich text's markup left out.
[[nodiscard]] QStringList textsOf(const QWidget *widget);

} // namespace TenantLink
