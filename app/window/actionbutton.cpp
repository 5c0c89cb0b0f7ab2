#include "app/window/actionbutton.h"

#include "wizards/common/names.h"

#include <QAction>
#include <QMenu>

namespace TenantLink
{

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setAutoDefault(false);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    if (action->menu())
        setMenu(action->menu());
    else
        connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    follow();
}

void ActionButton::setQualifiedName(const QString &name)
{
    m_name = name;
    follow();
}

void ActionButton::follow()
{
    nameButton(this, m_action->text(), m_name.isEmpty() ? plain(m_action->text()) : m_name);
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    // An action without a tip of its own answers its text, which would only repeat the label.
    const QString tip = m_action->toolTip();
    setToolTip(tip == plain(m_action->text()) ? QString() : tip);
    setAccessibleDescription(toolTip());
}

} // namespace TenantLink
