// An ordinary button for an action that also stands in a menu: same text, same state, one place to change it.
#pragma once

#include <QPushButton>

class QAction;

namespace TenantLink
{

class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
    /// For a name that would repeat within the window; empty: the label.
    void setQualifiedName(const QString &name);

private:
    void follow();

    QAction *m_action;
    QString m_name;
};

} // namespace TenantLink
