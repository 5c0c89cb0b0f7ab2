// Provisioning: the steps, live; what another administrator has to do; what helps where Microsoft said no.
#pragma once

#include "wizards/common/flowpage.h"
#include "wizards/invitation/state.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace TenantLink
{

class CloudBanner;
class ConsentHelp;
class FailureView;
class PlainLabel;
class ProvisionList;

class ProvisioningPage : public FlowPage
{
    Q_OBJECT
public:
    explicit ProvisioningPage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    /// The registration is made: what another administrator has to do holds nobody up.
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void started();
    void signInAgain();
    void undoAsked();

protected:
    void retranslate() override;
    [[nodiscard]] bool keepsResult() const override { return m_state->create.made.has_value(); }
    void run() override;
    void phaseChanged() override;

private:
    void settle(const Result<Provisioned> &made);
    void showFailure(const Failure &failure);
    void refreshKept(const Failure &failure);
    void useShorterLife();
    void fillLives();
    [[nodiscard]] bool pending() const;

    SharedInvitation m_state;
    bool m_checking = false; ///< looks again, and writes nothing
    CloudBanner *m_banner;
    ProvisionList *m_list;
    FailureView *m_failure;
    QLabel *m_lifeLabel;
    QComboBox *m_life;
    QPushButton *m_useLife;
    QPushButton *m_again;
    QPushButton *m_signIn;
    QPushButton *m_undo;
    ConsentHelp *m_help;
    PlainLabel *m_meanwhile;
    QPushButton *m_check;
};

} // namespace TenantLink
