// An ordinary button for an action that also stands in a menu: same text, same state, one place to change it.
#pragma once

#include <QPushButton>

class QAction;
class QMenu;

namespace TenantLink
{

class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
    /// For a name that would repeat within the window; empty: the label.
    void setQualifiedName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Pops the menu up on a click. Not QPushButton::setMenu(): that runs a nested event loop, in which an assistive
    /// technology that presses the button would wait for an answer until the menu is closed.
    void setPopup(QMenu *menu);
    [[nodiscard]] QMenu *popup() const { return m_popup; } ///< null: none

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void follow();

    QAction *m_action;
    QString m_name;
    QMenu *m_popup = nullptr;
};

} // namespace TenantLink
