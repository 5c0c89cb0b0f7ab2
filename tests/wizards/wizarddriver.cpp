#include "tests/wizards/wizarddriver.h"

#include <QClipboard>
#include <QScrollArea>

namespace TenantLink
{

bool WizardDriver::paste(const QString &name, const QString &text)
{
    QWidget *widget = find(name);
    if (!widget || !widget->isEnabled())
        return false;
    QGuiApplication::clipboard()->setText(text);
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
    return true;
}

bool WizardDriver::wait(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 30'000); // a busy computer is no failure
}

void WizardDriver::ensureVisible(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            scroll->ensureWidgetVisible(widget);
    }
}

} // namespace TenantLink
