// What was removed from a tenant, line by line as it happens, and what could not be.
#pragma once

#include "models/flows/provision.h"
#include "wizards/common/retranslating.h"

#include <QFrame>

class QVBoxLayout;

namespace TenantLink
{

class UndoneList : public Retranslating<QFrame>
{
    Q_OBJECT
public:
    explicit UndoneList(QWidget *parent = nullptr);
    /// Nothing: hidden.
    void setUndone(const Undone &undone);

protected:
    void retranslate() override;

private:
    QVBoxLayout *m_rows;
    Undone m_undone;
};

} // namespace TenantLink
