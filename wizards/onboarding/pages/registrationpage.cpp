#include "wizards/onboarding/pages/registrationpage.h"

#include "models/domain/text.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/names.h"
#include "wizards/common/registrationfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

RegistrationPage::RegistrationPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Registration, parent), m_state(std::move(state)),
      m_banner(new CloudBanner(bodyWidget())), m_cloudLabel(new QLabel(bodyWidget())),
      m_cloud(new QComboBox(bodyWidget())), m_fields(new RegistrationFields(m_state->ports, bodyWidget()))
{
    m_cloud->setObjectName(u"cloud"_s);
    m_cloud->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_fields->form()->insertRow(0, m_cloudLabel, m_cloud);
    body()->addWidget(m_banner);
    body()->addWidget(m_fields);
    body()->addStretch(1);
    connect(m_fields, &RegistrationFields::edited, this, &RegistrationPage::takeInput);
    connect(m_cloud, &QComboBox::activated, this, &RegistrationPage::chooseCloud);
    retranslate();
}

void RegistrationPage::initializePage()
{
    OnboardingDraft &draft = m_state->draft;
    draft.cloudId = startingCloud(*m_state->ports.clouds, draft.cloudId);
    retranslate(); // the secret's note depends on the draft
    m_fields->fill(draft.cloudId, u"direct-routing"_s, {draft.tenant, draft.clientId, draft.secret, draft.adminUpn});
    showClouds();
}

bool RegistrationPage::validatePage() { return m_fields->check(); }

QWidget *RegistrationPage::firstField() const { return m_fields->firstField(); }

void RegistrationPage::forgetSecret() { m_fields->forgetSecret(); }

void RegistrationPage::takeInput()
{
    const RegistrationInput input = m_fields->input();
    OnboardingDraft &draft = m_state->draft;
    draft.tenant = input.tenant;
    draft.clientId = input.clientId;
    draft.secret = input.secret;
    draft.adminUpn = input.adminUpn;
}

void RegistrationPage::chooseCloud(int index)
{
    m_state->draft.cloudId = m_cloud->itemData(index).toString();
    m_banner->setCloud(m_state->cloud());
    m_fields->setCloud(m_state->draft.cloudId);
}

void RegistrationPage::showClouds()
{
    m_cloud->clear();
    for (const Cloud &cloud : *m_state->ports.clouds)
        m_cloud->addItem(cleaned(cloud.name, 60), cloud.id);
    m_cloud->setCurrentIndex(m_cloud->findData(m_state->draft.cloudId));
    const bool choice = m_cloud->count() > 1;
    m_cloud->setVisible(choice);
    m_cloudLabel->setVisible(choice);
    m_banner->setCloud(m_state->cloud());
}

void RegistrationPage::retranslate()
{
    setTexts(tr("Known registration"), tr("Enter the App registration of the customer's tenant. It is checked on the "
                                          "next page; nothing is sent before."));
    nameField(m_cloudLabel, m_cloud, tr("Microsoft c&loud:"));
    m_fields->setSecretNote(
        m_state->secretAskedAgain ? tr("The client secret was not kept with the draft. Enter it again.") : QString());
}

} // namespace TenantLink
