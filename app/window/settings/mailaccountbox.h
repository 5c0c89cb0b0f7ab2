// The Microsoft account that mails are sent from: sign in, who it is, sign out. What is done here is kept at once.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/mail.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace TenantLink
{

class FailureView;
class FieldProblem;
class PlainLabel;
struct Provider;
struct SignedIn;

class MailAccountBox : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit MailAccountBox(Ports ports, QWidget *parent = nullptr);
    ~MailAccountBox() override;

    void setAccount(const MailAccount &account); ///< as it is kept
    void setWay(MailWay way);
    void setSender(const QString &address) { m_sender = address; } ///< prefilled in the sign-in
    /// Says that somebody has to sign in where nobody has; true: all is fine.
    [[nodiscard]] bool check();
    /// The way that is chosen can be gone with this sign-in.
    [[nodiscard]] bool signedIn() const { return m_account.signedIn() && m_account.way == m_way; }
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed(const TenantLink::MailAccount &account);

protected:
    void retranslate() override;

private:
    void findApp();
    void openSignIn(const Provider &provider);
    void keep(const SignedIn &who);
    void signOut();
    void taken(const Result<MailAccount> &account);
    void showState();

    Ports m_ports;
    MailAccount m_account;
    MailWay m_way = MailWay::Graph;
    QString m_sender;
    QString m_appMissing; ///< the name of the cloud that has no sign-in application
    bool m_wanted = false;
    QLabel *m_cloudLabel;
    QComboBox *m_cloud;
    PlainLabel *m_state;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    FieldProblem *m_problem;
    FailureView *m_failure;
    Work m_work{this};
};

} // namespace TenantLink
