// The link in the person's own hands: mail program, .eml, .tenantlink file, clipboard.
#pragma once

#include "models/domain/failure.h"
#include "models/flows/invite.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;

class HandOver : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit HandOver(Ports ports, QWidget *parent = nullptr);
    void setInvitation(const Invited &invited);
    [[nodiscard]] QWidget *mailButton() const;
    [[nodiscard]] QWidget *copyButton() const;

Q_SIGNALS:
    void ready(); ///< the mail is written, the buttons can be used

protected:
    void retranslate() override;

private:
    enum class Done { Nothing, Opened, NotOpened, Saved, Copied };
    void read();
    void openMail();
    void save(const QString &title, const QString &name, const QString &kind, const QByteArray &content);
    void write(const QString &file, const QByteArray &content);
    void copy();
    void say(Done done, const QString &file = {});

    Ports m_ports;
    std::optional<Invited> m_invited;
    std::optional<HandMail> m_mail;
    Done m_done = Done::Nothing;
    QString m_file;
    QPushButton *m_open;
    QPushButton *m_saveMail;
    QPushButton *m_saveFile;
    QPushButton *m_copy;
    PlainLabel *m_status;
    FailureView *m_failure;
    Work m_reading;
};

} // namespace TenantLink
