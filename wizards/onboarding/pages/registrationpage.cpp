#include "wizards/onboarding/pages/registrationpage.h"

#include "models/domain/text.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/registrationfields.h"
#include "wizards/onboarding/newsecretdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

RegistrationPage::RegistrationPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Registration, parent), m_state(std::move(state)),
      m_banner(new CloudBanner(bodyWidget())), m_cloudLabel(new QLabel(bodyWidget())),
      m_cloud(new QComboBox(bodyWidget())), m_fields(new RegistrationFields(m_state->ports, bodyWidget())),
      m_create(new QPushButton(bodyWidget())), m_createNote(new PlainLabel(bodyWidget()))
{
    m_cloud->setObjectName(u"cloud"_s);
    m_cloud->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_fields->form()->insertRow(0, m_cloudLabel, m_cloud);
    body()->addWidget(m_banner);
    m_create->setObjectName(u"createSecret"_s);
    m_create->setAutoDefault(false);
    body()->addWidget(m_fields);
    body()->addWidget(m_create, 0, Qt::AlignLeading);
    body()->addWidget(m_createNote);
    body()->addStretch(1);
    connect(m_fields, &RegistrationFields::edited, this, &RegistrationPage::takeInput);
    connect(m_create, &QPushButton::clicked, this, &RegistrationPage::createSecret);
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
    showState();
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
    showState();
}

void RegistrationPage::createSecret()
{
    const OnboardingDraft &draft = m_state->draft;
    const NewSecretWish wish{draft.cloudId, draft.tenant, draft.clientId, draft.adminUpn, draft.shortName};
    auto *dialog = new NewSecretDialog(m_state->ports, wish, this);
    connect(dialog, &NewSecretDialog::added, this, [this, wish](const NewSecret &secret, const SignedIn &who) {
        m_state->addedSecrets += {who.access, wish.clientId, secret.keyId, secret.value};
        m_fields->enterSecret(secret.value);
        showState();
    });
    dialog->open();
}

void RegistrationPage::showState()
{
    const OnboardingDraft &draft = m_state->draft;
    m_create->setEnabled(!draft.tenant.isEmpty() && ClientId::parse(draft.clientId));
    const bool filled =
        std::any_of(m_state->addedSecrets.cbegin(), m_state->addedSecrets.cend(), [&draft](const SecretOfOurs &added) {
            return !draft.secret.isEmpty() && added.value.sameAs(draft.secret);
        });
    m_createNote->setText(filled
                              ? tr("A new client secret was added in the tenant and filled in.")
                              : tr("Where another service uses this registration already: each service should have a "
                                   "client secret of its own. An administrator of the tenant signs in."));
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
    nameButton(m_create, tr("Create a new secret by si&gning in"));
    showState();
    nameField(m_cloudLabel, m_cloud, tr("Microsoft c&loud:"));
    m_fields->setSecretNote(
        m_state->secretAskedAgain ? tr("The client secret was not kept with the draft. Enter it again.") : QString());
}

} // namespace TenantLink
