// Send link: where the invitation's mail goes, who will sign in, and whether it can be sent at all.
#pragma once

#include "models/domain/customer.h"
#include "models/flows/invite.h"
#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace TenantLink
{

class CloudBanner;
class FailureView;
class FieldProblem;
class LineEdit;
class PlainLabel;

class SendLinkPage : public WizardPage
{
    Q_OBJECT
public:
    explicit SendLinkPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override;
    void entered() override { look(); } ///< also by Back: something may have been set up meanwhile
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void mailSetupAsked();

protected:
    void retranslate() override;
    bool event(QEvent *event) override; ///< looks again when the person comes back from the mail server's settings

private:
    void buildAddresses();
    void buildWays();
    void showClouds();
    void readCustomer();
    void look();
    void ready(const Result<InvitingReadiness> &readiness);
    void chooseRecipient();
    void emailEdited();
    void adminEdited();
    void followEmail();
    void judge();
    void showState();

    SharedState m_state;
    CloudBanner *m_banner;
    QLabel *m_cloudLabel;
    QComboBox *m_cloud;
    QGroupBox *m_recipients;
    QRadioButton *m_customerAdmin;
    QRadioButton *m_ownAccount;
    QLabel *m_emailLabel;
    LineEdit *m_email;
    FieldProblem *m_emailProblem;
    QLabel *m_adminLabel;
    LineEdit *m_admin;
    FieldProblem *m_adminProblem;
    QGroupBox *m_ways;
    PlainLabel *m_noServer;
    QPushButton *m_setUp;
    QRadioButton *m_mailProgram;
    QRadioButton *m_copyLink;
    PlainLabel *m_status;
    FailureView *m_failure;

    std::optional<InvitingReadiness> m_ready;
    QString m_customerMail;  ///< the customer's address, offered
    QString m_typed[2];      ///< by recipient: what stands in the field for each
    bool m_adminOwn = false; ///< the person gave the UPN a value of its own
    bool m_judgeAll = false; ///< Next was pressed: empty fields are wrong now
    Work m_looking;
    Work m_reading;
};

} // namespace TenantLink
