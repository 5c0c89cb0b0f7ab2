// Sending an invitation by hand: with the mail program, as a mail file, or as the invitation's file alone.
#pragma once

#include "models/flows/invite.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;

class HandMailDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    HandMailDialog(Ports ports, InvitationId id, const QString &name, QWidget *parent = nullptr);
    ~HandMailDialog() override;

protected:
    void retranslate() override;

private:
    void read();
    void openMail();
    void saved(const Result<QString> &file);
    void say(std::function<QString()> text);

    Ports m_ports;
    InvitationId m_id;
    QString m_name; ///< cleaned
    HandMail m_mail;
    bool m_ready = false;
    std::function<QString()> m_say;
    PlainLabel *m_note;
    PlainLabel *m_attach;
    QPushButton *m_open;
    QPushButton *m_eml;
    QPushButton *m_ticket;
    PlainLabel *m_status;
    FailureView *m_failure;
    QPushButton *m_close;
    Work m_work{this};
};

} // namespace TenantLink
