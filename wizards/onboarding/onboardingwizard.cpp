#include "wizards/onboarding/onboardingwizard.h"

#include "models/flows/maintain.h"
#include "models/ports/store.h"
#include "wizards/onboarding/pages/commercialpage.h"
#include "wizards/onboarding/pages/createpage.h"
#include "wizards/onboarding/pages/customerpage.h"
#include "wizards/onboarding/pages/detailspage.h"
#include "wizards/onboarding/pages/invitedpage.h"
#include "wizards/onboarding/pages/m365settingspage.h"
#include "wizards/onboarding/pages/registrationpage.h"
#include "wizards/onboarding/pages/routingpage.h"
#include "wizards/onboarding/pages/sendlinkpage.h"
#include "wizards/onboarding/pages/sippage.h"
#include "wizards/onboarding/pages/startpage.h"
#include "wizards/onboarding/pages/summarypage.h"
#include "wizards/onboarding/pages/tenantpage.h"
#include "wizards/onboarding/pages/validationpage.h"

#include "models/domain/shortname.h"

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// Runs to its end behind the closed window.
Task<> settleAll(Ports ports, QList<SecretOfOurs> added, QList<SecretOfOurs> unused)
{
    const Cancel never;
    for (const SecretOfOurs &one : added) {
        const bool used = std::none_of(unused.cbegin(), unused.cend(),
                                       [&one](const SecretOfOurs &other) { return other.keyId == one.keyId; });
        if (used) {
            const Outcome kept = co_await keepAddedSecret(ports, one.clientId, one.keyId);
            (void)kept; // what a service has is never taken for lost
            continue;
        }
        const Outcome removed = co_await removeAddedSecret(ports, one.access, one.clientId, one.keyId, never);
        (void)removed; // a sign-in that has ended cannot: the question has said so
    }
}
} // namespace

OnboardingWizard::OnboardingWizard(Ports ports, OnboardingDraft draft, QWidget *parent)
    : FlowWizard(u"onboardingWizard"_s, parent), m_state(std::make_shared<OnboardingState>()), m_saving(this),
      m_closing(this)
{
    const QString page = draft.page;
    m_state->ports = std::move(ports);
    m_state->secretAskedAgain = !page.isEmpty();
    m_state->draft = std::move(draft);
    m_resumeAt = page;
    m_state->draft.cloudId = startingCloud(*m_state->ports.clouds, m_state->draft.cloudId);
    if (!page.isEmpty())
        m_stored = storedForm(m_state->draft);
    addPages();
    offerHelp(m_state->ports);
    retranslate();
    fitToScreen();
    connect(this, &QWizard::currentIdChanged, this, &OnboardingWizard::pageChanged);
    restart(); // the page Customer reads what all pages need; then a draft is resumed
}

OnboardingWizard::~OnboardingWizard() = default;

void OnboardingWizard::addPages()
{
    m_registration = new RegistrationPage(m_state);
    auto *summary = new SummaryPage(m_state);
    auto *create = new CreatePage(m_state);
    auto *sendLink = new SendLinkPage(m_state);
    auto *invited = new InvitedPage(m_state);
    auto *customer = new CustomerPage(m_state);
    m_sip = new SipPage(m_state);
    setPage(CustomerId, customer);
    setPage(CommercialId, new CommercialPage(m_state));
    setPage(StartId, new StartPage(m_state));
    setPage(TenantId, new TenantPage(m_state));
    setPage(SendLinkId, sendLink);
    setPage(InvitedId, invited);
    setPage(RegistrationId, m_registration);
    setPage(DetailsId, new DetailsPage(m_state));
    setPage(ValidationId, new ValidationPage(m_state));
    setPage(M365SettingsId, new M365SettingsPage(m_state));
    setPage(RoutingId, new RoutingPage(m_state));
    setPage(SipId, m_sip);
    setPage(SummaryId, summary);
    setPage(CreateId, create);
    connect(customer, &CustomerPage::settingsRead, this, &OnboardingWizard::resume);
    connect(summary, &SummaryPage::editAsked, this, &OnboardingWizard::jumpTo);
    connect(create, &CreatePage::running, this, [this](bool running) {
        setCommitting(running);
        if (m_created)
            setCommitted(); // its tasks may be tried again; there is no way back
    });
    connect(create, &CreatePage::created, this, &OnboardingWizard::created);
    connect(create, &CreatePage::changeNameAsked, this, [this] { jumpTo(OnboardingPages::Tenant); });
    connect(create, &CreatePage::approveTermsAsked, this, [this] {
        jumpTo(OnboardingPages::Customer);
        next(); // it waits for the terms of the moment
    });
    connect(sendLink, &SendLinkPage::mailSetupAsked, this, &OnboardingWizard::mailSetupAsked);
    connect(invited, &InvitedPage::running, this, &OnboardingWizard::setCommitting);
    connect(invited, &InvitedPage::changeNameAsked, this, [this] { jumpTo(OnboardingPages::Tenant); });
    connect(invited, &InvitedPage::invited, this, [this](InvitationId id) {
        ended();
        Q_EMIT invitationCreated(id);
        Q_EMIT draftStored();
    });
}

QList<int> OnboardingWizard::steps() const
{
    QList<int> ids{CustomerId};
    if (m_state->commercialAsked())
        ids += CommercialId;
    ids += StartId;
    if (m_state->draft.invitation) {
        ids += DetailsId;
    } else {
        ids += TenantId;
        if (m_state->draft.authentication == Authentication::SendLink)
            return ids + QList<int>{SendLinkId, InvitedId};
        ids += RegistrationId;
    }
    return ids + QList<int>{ValidationId, M365SettingsId, RoutingId, SipId, SummaryId, CreateId};
}

int OnboardingWizard::nextId() const
{
    const QList<int> ids = steps();
    qsizetype at = ids.indexOf(currentId());
    if (at < 0)
        return -1;
    do {
        ++at;
    } while (at < ids.size() && !page(ids.at(at)));
    return ids.value(at, -1);
}

bool OnboardingWizard::validateCurrentPage()
{
    if (!m_resuming)
        return QWizard::validateCurrentPage();
    const OnboardingDraft &draft = m_state->draft;
    switch (currentId()) {
    case CustomerId:
        return draft.customer.has_value();
    case CommercialId:
        return !m_state->commercialMissing();
    case TenantId:
        return ShortName::brokenRules(draft.shortName).isEmpty();
    case SendLinkId:
        return false; // nothing is sent by resuming
    case DetailsId:
        return false; // the registration is read and validated again, whatever page was open
    case RegistrationId:
        return false; // the secret was not kept: it is asked for here, whatever page was open
    default:
        return true;
    }
}

void OnboardingWizard::resume()
{
    const QString page = std::exchange(m_resumeAt, QString());
    if (page.isEmpty() || currentId() != CustomerId)
        return;
    m_resuming = true;
    for (int before = -1; currentPage() && currentPage()->objectName() != page && currentId() != before;) {
        before = currentId();
        next();
    }
    m_resuming = false;
    m_stored = storedForm(m_state->draft);
}

void OnboardingWizard::pageChanged()
{
    if (m_created || !currentPage() || !m_resumeAt.isEmpty())
        return;
    // What follows Known registration cannot be opened without the secret.
    m_state->draft.page = currentPage()->objectName();
    if (m_resuming || !m_state->draft.worthKeeping() || currentId() == CreateId || currentId() == InvitedId)
        return;
    OnboardingDraft kept = m_state->draft;
    kept.secret = Secret();
    kept.carrierPassword = Secret();
    const QByteArray form = storedForm(kept);
    if (form == m_stored)
        return;
    m_saving.begin();
    m_saving.deliver(m_state->ports.store->saveDraft(kept), [this, form](const Outcome &outcome) {
        if (!outcome)
            return; // closing tries again, and says why it does not work
        m_stored = form;
        Q_EMIT draftStored();
    });
}

void OnboardingWizard::jumpTo(const QString &page)
{
    for (int before = -1; currentPage() && currentPage()->objectName() != page && currentId() != before;) {
        before = currentId();
        back(); // page by page: after setCurrentId() Next would refuse
    }
}

void OnboardingWizard::created(ServiceId service)
{
    ended();
    Q_EMIT serviceCreated(service);
    Q_EMIT draftStored();
}

void OnboardingWizard::ended()
{
    m_created = true;
    m_saving.stop();
    removeUnusedSecrets(true);
    m_state->draft.secret = Secret();
    m_state->draft.carrierPassword = Secret();
    m_state->checked.reset();
    m_state->look.reset();
    m_state->addedRequest.reset();
    m_registration->forgetSecret();
    m_sip->forgetSecret();
    setCommitted();
}

void OnboardingWizard::reject()
{
    if (committing())
        return; // the result comes in a moment; it decides
    if (m_created) {
        accept();
        return;
    }
    if ((m_question && m_question->isVisible()) || m_closing.running())
        return;
    if (m_state->halfTyped)
        ask(CloseQuestion::Loss::HalfTyped);
    else if (!draft().secret.isEmpty() && !m_state->addedSecrets.isEmpty())
        ask(CloseQuestion::Loss::AddedSecret);
    else if (!draft().secret.isEmpty())
        ask(draft().carrierPassword.isEmpty() ? CloseQuestion::Loss::Secret : CloseQuestion::Loss::BothSecrets);
    else if (!draft().carrierPassword.isEmpty())
        ask(CloseQuestion::Loss::CarrierPassword);
    else
        keepAndClose();
}

void OnboardingWizard::ask(CloseQuestion::Loss loss, const std::optional<Failure> &failure)
{
    m_question = new CloseQuestion(loss, failure, this);
    connect(m_question, &CloseQuestion::keepAsked, this, &OnboardingWizard::keepAndClose);
    connect(m_question, &CloseQuestion::discardAsked, this, &OnboardingWizard::discardAndClose);
    m_question->open();
}

void OnboardingWizard::keepAndClose()
{
    OnboardingDraft kept = m_state->draft;
    kept.secret = Secret();
    kept.carrierPassword = Secret();
    if (!kept.worthKeeping() || (storedForm(kept) == m_stored && !m_saving.running())) {
        closeNow();
        return;
    }
    m_closing.begin();
    m_closing.deliver(m_state->ports.store->saveDraft(kept), [this](const Outcome &outcome) {
        if (!outcome) {
            ask(CloseQuestion::Loss::Everything, outcome.error());
            return;
        }
        Q_EMIT draftStored();
        closeNow();
    });
}

void OnboardingWizard::discardAndClose()
{
    m_saving.letGo();
    // Also when this run has not stored it: a resumed draft has a row. Its failure would only keep the row.
    m_closing.begin();
    m_closing.deliver(m_state->ports.store->removeDraft(m_state->draft.id), [this](const Outcome &) {
        Q_EMIT draftStored();
        closeNow();
    });
}

void OnboardingWizard::closeNow()
{
    removeUnusedSecrets(false);
    haltPages();
    QWizard::reject();
}

void OnboardingWizard::removeUnusedSecrets(bool serviceCreated)
{
    const QList<SecretOfOurs> added = m_state->addedSecrets;
    const QList<SecretOfOurs> unused = m_state->takeUnusedSecrets(serviceCreated);
    if (!added.isEmpty())
        settleAll(m_state->ports, added, unused);
}

void OnboardingWizard::retranslate() { setTexts(tr("Onboarding wizard - Direct Routing")); }

} // namespace TenantLink
