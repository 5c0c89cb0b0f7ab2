// What the validation of an invitation's registration found, and once more.
#pragma once

#include "models/domain/invitation.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

class QPushButton;

namespace TenantLink
{

class CheckListView;
class FailureView;
class PlainLabel;

class ValidateDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    /// Shows what was found last; validates on a click.
    ValidateDialog(Ports ports, InvitationId id, const QString &name, QWidget *parent = nullptr);
    ~ValidateDialog() override;

Q_SIGNALS:
    void validated();

protected:
    void retranslate() override;

private:
    void validate();
    void take(const Invitation &invitation);

    Ports m_ports;
    InvitationId m_id;
    QString m_name; ///< cleaned
    std::optional<InvitationStatus> m_status;
    PlainLabel *m_state;
    FailureView *m_failure;
    CheckListView *m_list;
    QPushButton *m_again;
    QPushButton *m_stop;
    QPushButton *m_close;
    Work m_work{this};
};

} // namespace TenantLink
