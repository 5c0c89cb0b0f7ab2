// Drives a real window as a person does: widgets by accessible name, real keys and mouse, waiting for conditions.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QWidget>

#include <functional>

namespace TenantLink
{

class WizardDriver
{
public:
    explicit WizardDriver(QWidget *window) : m_window(window) {}

    /// The visible widget of that accessible name; null if there is none, the test's failure if there are two.
    template <class T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = nullptr;
        const QList<T *> all = m_window->findChildren<T *>();
        for (T *widget : all) {
            if (!widget->isVisibleTo(m_window) || widget->window() != m_window || widget->accessibleName() != name)
                continue;
            if (found)
                qWarning("two visible widgets are named %s", qPrintable(name));
            found = widget;
        }
        return found;
    }

    [[nodiscard]] bool shows(const QString &name) const { return find(name) != nullptr; }

    /// Scrolls there if needed, and clicks.
    [[nodiscard]] bool click(const QString &name)
    {
        QWidget *widget = find(name);
        if (!widget || !widget->isEnabled())
            return false;
        ensureVisible(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QPoint at =
            button ? QPoint(qMin(12, widget->width() / 2), widget->height() / 2) : widget->rect().center();
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        return true;
    }

    /// Replaces what is in the field, by keys.
    [[nodiscard]] bool type(const QString &name, const QString &text)
    {
        QWidget *widget = find(name);
        if (!widget || !widget->isEnabled())
            return false;
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClicks(widget, text);
        return true;
    }

    /// By the clipboard, as people do with ids and secrets; also for text that has no keys.
    [[nodiscard]] bool paste(const QString &name, const QString &text);

    /// A key to whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = m_window->focusWidget() ? m_window->focusWidget() : m_window;
        QTest::keyClick(target, key, modifiers);
    }

    [[nodiscard]] QString focused() const
    {
        const QWidget *widget = m_window->focusWidget();
        return widget ? widget->accessibleName() : QString();
    }

    /// What is said about the field of that name.
    [[nodiscard]] QString saidAbout(const QString &name) const
    {
        const QWidget *widget = find(name);
        return widget ? widget->accessibleDescription() : QString();
    }

    [[nodiscard]] static bool wait(const std::function<bool()> &condition);
    [[nodiscard]] bool waitFor(const QString &name) const
    {
        return wait([this, name] { return shows(name); });
    }

private:
    static void ensureVisible(QWidget *widget);
    QWidget *m_window;
};

} // namespace TenantLink
