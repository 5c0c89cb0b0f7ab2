// A person's word that a service is deployed, or that it failed: with a note that goes into the audit trail.
#pragma once

#include "models/domain/service.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace TenantLink
{

class FailureView;
class LineEdit;
class PlainLabel;

/// Opened by open(); deletes itself when it closes.
class DeployDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    /// `status`: Deployed or Failed.
    DeployDialog(Ports ports, ServiceId id, const QString &name, DeployStatus status, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const TenantLink::Service &service);

protected:
    void retranslate() override;

private:
    void confirm();

    Ports m_ports;
    ServiceId m_id;
    QString m_name;
    DeployStatus m_status;
    PlainLabel *m_about;
    QLabel *m_noteLabel;
    LineEdit *m_note;
    FailureView *m_failure;
    QPushButton *m_yes;
    QPushButton *m_no;
    Work m_work{this};
};

} // namespace TenantLink
