// The confirmation of an invitation in a window of its own: code, Auth URL, expiry.
#pragma once

#include "models/flows/invite.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

class QPushButton;

namespace TenantLink
{

class InvitedView;

class InvitedDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    explicit InvitedDialog(const Invited &invited, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QString m_name; ///< cleaned
    InvitedView *m_view;
    QPushButton *m_close;
};

} // namespace TenantLink
