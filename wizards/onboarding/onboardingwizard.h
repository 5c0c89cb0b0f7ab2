// The Onboarding wizard (product.md section 2): from a customer to a saved Direct Routing service.
#pragma once

#include "models/ports/work.h"
#include "wizards/common/flowwizard.h"
#include "wizards/onboarding/closequestion.h"
#include "wizards/onboarding/state.h"

#include <QPointer>

namespace TenantLink
{

class RegistrationPage;
class SipPage;

/// The order of the pages is in nextId(); the pages know the shared state, not each other.
class OnboardingWizard : public FlowWizard
{
    Q_OBJECT
public:
    enum PageId {
        CustomerId,
        CommercialId,
        StartId,
        TenantId,
        SendLinkId,
        InvitedId,
        RegistrationId,
        DetailsId,
        ValidationId,
        M365SettingsId,
        RoutingId,
        SipId,
        SummaryId,
        CreateId
    };

    /// A draft with a `page` is resumed there, or at the first page before it that still needs something.
    OnboardingWizard(Ports ports, OnboardingDraft draft, QWidget *parent = nullptr);
    ~OnboardingWizard() override;

    [[nodiscard]] const OnboardingDraft &draft() const { return m_state->draft; }
    [[nodiscard]] int nextId() const override;
    [[nodiscard]] bool validateCurrentPage() override;
    /// Cancel, Esc and the window's close button: asks only when something would be lost, keeps the draft otherwise.
    void reject() override;

Q_SIGNALS:
    void serviceCreated(TenantLink::ServiceId id);
    /// The mail, if any, is queued: the post office sends it.
    void invitationCreated(TenantLink::InvitationId id);
    /// The window shows the mail server's settings; this wizard stays open and looks again when it is activated.
    void mailSetupAsked();
    /// The draft was kept in the store, or removed from it.
    void draftStored();

protected:
    void retranslate() override;
    [[nodiscard]] QList<int> steps() const override;

private:
    void addPages();
    void resume();
    void pageChanged();
    void jumpTo(const QString &page);
    void created(ServiceId service);
    void ended();
    void ask(CloseQuestion::Loss loss, const std::optional<Failure> &failure = std::nullopt);
    void keepAndClose();
    void discardAndClose();
    void closeNow();
    void removeUnusedSecrets(bool serviceCreated);

    SharedState m_state;
    RegistrationPage *m_registration = nullptr;
    SipPage *m_sip = nullptr;
    Work m_saving;
    Work m_closing;
    QPointer<CloseQuestion> m_question;
    QByteArray m_stored; ///< the draft as the store has it
    QString m_resumeAt;  ///< the page of a draft, until it is resumed
    bool m_resuming = false;
    bool m_created = false;
};

} // namespace TenantLink
