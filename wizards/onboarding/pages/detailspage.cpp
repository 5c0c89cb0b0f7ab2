#include "wizards/onboarding/pages/detailspage.h"

#include "models/domain/text.h"
#include "models/ports/store.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/failureview.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr QChar Bullet(0x2022);

/// An invitation that can be made a service, or why not any more.
std::optional<Failure> obstacle(const Invitation &invitation)
{
    if (invitation.status == InvitationStatus::Onboarded)
        return Failure{FailureCode::InvitationOnboarded, cleaned(invitation.shortName)};
    if (invitation.status != InvitationStatus::Complete || !invitation.result || invitation.service)
        return Failure{FailureCode::InvitationNotComplete, cleaned(invitation.shortName)};
    return std::nullopt;
}
} // namespace

DetailsPage::DetailsPage(SharedState state, QWidget *parent)
    : FlowPage(OnboardingPages::Details, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_details(new QWidget(bodyWidget())), m_consent(new PlainLabel(bodyWidget())),
      m_failure(new FailureView(bodyWidget()))
{
    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    for (int i = 0; i < Count; ++i) {
        auto *label = new QLabel(m_details);
        auto *value = new PlainLabel(m_details);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, i, 0, Qt::AlignTop);
        grid->addWidget(value, i, 1);
        m_lines[size_t(i)] = {label, value};
    }
    m_failure->setRetryOffered(true);
    body()->addWidget(m_banner);
    body()->addWidget(m_details);
    body()->addWidget(m_consent);
    body()->addWidget(m_failure);
    body()->addStretch(1);
    connect(m_failure, &FailureView::retryAsked, this, &FlowPage::start);
    retranslate();
}

QWidget *DetailsPage::firstField() const
{
    return phase() == Phase::Well ? wizard()->button(QWizard::NextButton) : nullptr;
}

void DetailsPage::run()
{
    m_failure->setFailure(std::nullopt);
    if (!m_state->draft.invitation) {
        finish(false);
        return;
    }
    work().deliver(m_state->ports.store->invitation(*m_state->draft.invitation),
                   [this](const Result<Invitation> &invitation) {
                       if (!invitation) {
                           m_failure->setFailure(invitation.error());
                           finish(false);
                           return;
                       }
                       const std::optional<Failure> obstacle = TenantLink::obstacle(*invitation);
                       if (!obstacle)
                           m_state->add(*invitation); // another answer may have come since
                       m_failure->setFailure(obstacle);
                       finish(!obstacle);
                   });
}

void DetailsPage::phaseChanged()
{
    fill();
    m_details->setVisible(phase() == Phase::Well);
    m_consent->setVisible(phase() == Phase::Well && m_state->added && m_state->added->consentPending);
    if (!isVisible())
        return;
    if (phase() == Phase::Well)
        wizard()->button(QWizard::NextButton)->setFocus(Qt::TabFocusReason);
    else if (phase() == Phase::Failed)
        m_failure->retryButton()->setFocus(Qt::TabFocusReason);
}

void DetailsPage::setLine(Line line, const QString &label, const QString &value)
{
    const auto &[name, text] = m_lines[size_t(line)];
    name->setText(label);
    text->setText(value.isEmpty() ? u"-"_s : value);
    text->setAccessibleName(plain(label));
    text->setAccessibleDescription(text->text());
}

void DetailsPage::fill()
{
    m_banner->setCloud(m_state->cloud());
    const Invitation *invitation = m_state->added ? &*m_state->added : nullptr;
    const Registration registration = invitation && invitation->result ? *invitation->result : Registration();
    const Report *report = registration.lastReport ? &*registration.lastReport : nullptr;
    setLine(Name, tr("Invitation:"), invitation ? cleaned(invitation->shortName) : QString());
    setLine(TenantName, tr("Tenant name:"), cleaned(registration.tenantName));
    setLine(TenantIdLine, tr("Tenant ID:"),
            cleaned(registration.tenantId.isEmpty() ? registration.tenant : registration.tenantId));
    setLine(Domain, tr("Initial domain:"), report ? cleaned(report->initialDomain) : QString());
    setLine(ClientIdLine, tr("Application (Client) ID:"), cleaned(registration.clientId));
    // The hint is what Microsoft itself shows in the portal; the rest is masked, and its length is not told.
    setLine(SecretLine, tr("Client Secret:"),
            registration.secret ? QString(cleaned(registration.secretHint) + QString(8, Bullet)) : QString());
    setLine(SecretEnds, tr("Client Secret ends:"),
            registration.secretEnds.isValid() ? shownTime(registration.secretEnds) : tr("not known"));
    QString admin = cleaned(registration.adminUpn, 254);
    if (!admin.isEmpty())
        admin = registration.adminProof == AdminProof::SignedIn ? tr("%1 (signed in)", "UPN").arg(admin)
                                                                : tr("%1 (stated)", "UPN").arg(admin);
    setLine(Admin, tr("User Name:"), admin);
    setLine(Validated, tr("Last validated:"),
            registration.validatedAt.isValid() ? shownTime(registration.validatedAt) : tr("never"));
    m_consent->setText(
        tr("Consent pending: the administrator has not granted all permissions yet. Validation says which "
           "are missing."));
}

void DetailsPage::retranslate()
{
    setTexts(tr("Registration details"),
             tr("This came back from the customer's administrator. The next page validates it again."));
    fill();
}

} // namespace TenantLink
