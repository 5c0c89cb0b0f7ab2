#include "app/window/actionbutton.h"

#include "wizards/common/names.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionButton>

namespace TenantLink
{

namespace
{

/// Qt leaves popup menus out of the accessible tree unless a menu bar owns them: here the button owns it.
class ActionButtonInterface : public QAccessibleWidget
{
public:
    explicit ActionButtonInterface(ActionButton *button) : QAccessibleWidget(button), m_button(button) {}

    QAccessible::Role role() const override
    {
        return m_button->popup() ? QAccessible::ButtonMenu : QAccessible::Button;
    }
    int childCount() const override { return m_button->popup() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 && m_button->popup() ? QAccessible::queryAccessibleInterface(m_button->popup()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == m_button->popup() ? 0 : -1;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_button->accessibleName() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = m_button->popup() != nullptr;
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    ActionButton *m_button;
};

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *button = qobject_cast<ActionButton *>(object);
    return button ? new ActionButtonInterface(button) : nullptr;
}

} // namespace

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(interfaceFor), true);
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setAutoDefault(false);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    setPopup(action->menu());
    connect(this, &QPushButton::clicked, action, [this] {
        if (m_popup)
            m_popup->popup(mapToGlobal(rect().bottomLeft()));
        else
            m_action->trigger();
    });
    follow();
}

void ActionButton::setQualifiedName(const QString &name)
{
    m_name = name;
    follow();
}

void ActionButton::setPopup(QMenu *menu)
{
    m_popup = menu;
    updateGeometry();
}

QSize ActionButton::sizeHint() const
{
    const int indicator = m_popup ? style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this) : 0;
    return QPushButton::sizeHint() + QSize(indicator, 0);
}

void ActionButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (m_popup)
        option->features |= QStyleOptionButton::HasMenu;
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
