#include "wizards/onboarding/pages/registrationpage.h"

#include "models/domain/customer.h"
#include "models/domain/reporttext.h"
#include "models/domain/text.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/registrationguide.h"
#include "wizards/common/secretfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000;
constexpr qint64 WarmFor = 20'000; ///< ms; servers close idle connections sooner or later

QLayout *withProblem(QWidget *field, QWidget *problem)
{
    auto *cell = new QVBoxLayout;
    cell->addWidget(field);
    cell->addWidget(problem);
    return cell;
}

enum class Part { Tenant, Client, Secret };

/// The same rules as the check's first item, asked for one field: the other two are filled with what is fine.
QString problemOf(Part part, const CheckRequest &entered)
{
    static const QString anyGuid = u"11111111-2222-3333-4444-555555555555"_s;
    CheckRequest request = entered;
    if (part != Part::Tenant)
        request.tenant = anyGuid;
    if (part != Part::Client)
        request.clientId = anyGuid;
    if (part != Part::Secret)
        request.secret = Secret(u"abcDEF~ghi.JKL-mno_PQR1234567890"_s);
    const CheckItem item = checkInput(request);
    if (item.state == CheckState::Ok)
        return {};
    const CheckText text = describe(item);
    return text.remedy.isEmpty() ? text.detail : text.detail + u' ' + text.remedy;
}
} // namespace

RegistrationPage::RegistrationPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Registration, parent), m_state(std::move(state)),
      m_banner(new CloudBanner(bodyWidget())), m_cloudLabel(new QLabel(bodyWidget())),
      m_cloud(new QComboBox(bodyWidget())), m_tenantLabel(new QLabel(bodyWidget())),
      m_tenant(new LineEdit(LongestEntry, bodyWidget())), m_tenantProblem(new FieldProblem(m_tenant, bodyWidget())),
      m_clientLabel(new QLabel(bodyWidget())), m_client(new LineEdit(LongestEntry, bodyWidget())),
      m_clientProblem(new FieldProblem(m_client, bodyWidget())), m_secretLabel(new QLabel(bodyWidget())),
      m_secret(new SecretField(bodyWidget())), m_secretProblem(new FieldProblem(m_secret, bodyWidget())),
      m_adminLabel(new QLabel(bodyWidget())), m_admin(new LineEdit(LongestEntry, bodyWidget())),
      m_adminProblem(new FieldProblem(m_admin, bodyWidget())), m_how(new QPushButton(bodyWidget()))
{
    m_cloud->setObjectName(u"cloud"_s);
    m_tenant->setObjectName(u"tenant"_s);
    m_client->setObjectName(u"client"_s);
    m_secret->edit()->setObjectName(u"secret"_s);
    m_admin->setObjectName(u"admin"_s);
    m_how->setObjectName(u"howTo"_s);
    m_how->setAutoDefault(false);
    m_cloud->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_cloudLabel, m_cloud);
    form->addRow(m_tenantLabel, withProblem(m_tenant, m_tenantProblem));
    form->addRow(m_clientLabel, withProblem(m_client, m_clientProblem));
    form->addRow(m_secretLabel, withProblem(m_secret, m_secretProblem));
    form->addRow(m_adminLabel, withProblem(m_admin, m_adminProblem));
    body()->addWidget(m_banner);
    body()->addLayout(form);
    body()->addWidget(m_how, 0, Qt::AlignLeading);
    body()->addStretch(1);
    for (LineEdit *edit : {m_tenant, m_client, m_admin})
        connect(edit, &QLineEdit::textEdited, this, &RegistrationPage::takeInput);
    connect(m_secret, &SecretField::edited, this, &RegistrationPage::takeInput);
    connect(m_cloud, &QComboBox::activated, this, &RegistrationPage::chooseCloud);
    connect(m_how, &QPushButton::clicked, this, &RegistrationPage::showGuide);
    retranslate();
}

void RegistrationPage::initializePage()
{
    OnboardingDraft &draft = m_state->draft;
    m_judgeAll = false;
    draft.cloudId = startingCloud(*m_state->ports.clouds, draft.cloudId);
    m_tenant->fill(draft.tenant);
    m_client->fill(draft.clientId);
    m_secret->setValue(draft.secret);
    m_admin->fill(draft.adminUpn);
    showClouds();
    judge();
    m_warmed.invalidate();
    warmUp();
}

bool RegistrationPage::validatePage()
{
    m_judgeAll = true;
    judge();
    const std::initializer_list<std::pair<FieldProblem *, QWidget *>> fields{{m_tenantProblem, m_tenant},
                                                                             {m_clientProblem, m_client},
                                                                             {m_secretProblem, m_secret},
                                                                             {m_adminProblem, m_admin}};
    for (const auto &[problem, field] : fields) {
        if (problem->hasProblem()) {
            field->setFocus(Qt::TabFocusReason);
            return false;
        }
    }
    return true;
}

QWidget *RegistrationPage::firstField() const
{
    for (LineEdit *edit : {m_tenant, m_client}) {
        if (edit->text().isEmpty())
            return edit;
    }
    return m_secret->isEmpty() ? m_secret->edit() : m_tenant;
}

void RegistrationPage::forgetSecret() { m_secret->wipe(); }

void RegistrationPage::takeInput()
{
    OnboardingDraft &draft = m_state->draft;
    draft.tenant = m_tenant->text().trimmed();
    draft.clientId = m_client->text().trimmed();
    draft.secret = m_secret->value();
    draft.adminUpn = m_admin->text().trimmed();
    judge();
    warmUp();
}

void RegistrationPage::chooseCloud(int index)
{
    m_state->draft.cloudId = m_cloud->itemData(index).toString();
    m_banner->setCloud(m_state->cloud());
    m_warmed.invalidate();
    warmUp();
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

void RegistrationPage::judge()
{
    const CheckRequest request = m_state->checkRequest();
    const auto say = [this, &request](FieldProblem *place, Part part, bool empty) {
        place->setProblem(empty && !m_judgeAll ? QString() : problemOf(part, request));
    };
    // While an id is typed it is not wrong yet; a Secret ID in the secret field is said at once.
    const bool typing = !m_judgeAll;
    say(m_tenantProblem, Part::Tenant, typing);
    say(m_clientProblem, Part::Client, typing && request.clientId.size() < 36);
    say(m_secretProblem, Part::Secret, request.secret.isEmpty());
    m_secretProblem->setNote(m_state->secretAskedAgain && request.secret.isEmpty()
                                 ? tr("The client secret was not kept with the draft. Enter it again.")
                                 : QString());
    const bool adminFine = m_state->draft.adminUpn.isEmpty() || typing || looksLikeMailAddress(m_state->draft.adminUpn);
    m_adminProblem->setProblem(adminFine ? QString()
                                         : tr("Enter a sign-in name such as admin@contoso.com, or nothing."));
    m_adminProblem->setNote(tr("Optional: the sign-in name (UPN) of the customer's Microsoft 365 administrator."));
}

void RegistrationPage::warmUp()
{
    if (m_warmed.isValid() && m_warmed.elapsed() < WarmFor)
        return;
    m_warmed.start();
    warmConnections(m_state->ports, m_state->draft.cloudId);
}

void RegistrationPage::showGuide()
{
    if (!m_guide)
        m_guide = new RegistrationGuide(m_state->ports.catalogue, u"direct-routing"_s, this);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void RegistrationPage::retranslate()
{
    setTexts(tr("Known registration"), tr("Enter the App registration of the customer's tenant. It is checked on the "
                                          "next page; nothing is sent before."));
    nameField(m_cloudLabel, m_cloud, tr("Microsoft c&loud:"));
    nameField(m_tenantLabel, m_tenant, tr("Customer Microsoft &Tenant ID:"));
    nameField(m_clientLabel, m_client, tr("Application (Client) &ID:"));
    nameField(m_secretLabel, m_secret, tr("Client &Secret:"));
    m_secret->setFieldName(plain(m_secretLabel->text()));
    nameField(m_adminLabel, m_admin, tr("&M365 admin:"));
    nameButton(m_how, tr("&How do I create one?"));
    judge();
}

} // namespace TenantLink
