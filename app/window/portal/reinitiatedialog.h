// Re-initiate authentication: a new invitation for a service that exists, its tenant fixed (product.md section 8).
#pragma once

#include "models/flows/invite.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace TenantLink
{

class FailureView;
class FieldProblem;
class InvitedView;
class LineEdit;
class PlainLabel;

class ReinitiateDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    /// `adminUpn` is who authenticated the registration before; may be empty.
    ReinitiateDialog(Ports ports, ServiceId service, const QString &name, const QString &adminUpn,
                     QWidget *parent = nullptr);
    ~ReinitiateDialog() override;

Q_SIGNALS:
    void invited();

protected:
    void retranslate() override;

private:
    void read();
    [[nodiscard]] bool check();
    void send();
    void showState();

    Ports m_ports;
    ServiceId m_service;
    QString m_name; ///< cleaned
    std::optional<InviteRequest> m_request;
    std::optional<InvitingReadiness> m_ready;
    bool m_invited = false;
    QStackedWidget *m_stack;
    PlainLabel *m_note;
    QLabel *m_emailLabel;
    LineEdit *m_email;
    FieldProblem *m_emailProblem;
    QLabel *m_adminLabel;
    LineEdit *m_admin;
    FieldProblem *m_adminProblem;
    PlainLabel *m_mail;
    InvitedView *m_confirmation;
    FailureView *m_failure;
    QPushButton *m_send;
    QPushButton *m_close;
    Work m_work{this};
    Work m_looking{this};
};

} // namespace TenantLink
