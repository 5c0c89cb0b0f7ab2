#include "wizards/onboarding/pages/sendlinkpage.h"

#include "models/domain/text.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000;
enum Recipient { CustomerAdmin, OwnAccount };
} // namespace

SendLinkPage::SendLinkPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::SendLink, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_cloudLabel(new QLabel(bodyWidget())), m_cloud(new QComboBox(bodyWidget())),
      m_recipients(new QGroupBox(bodyWidget())), m_customerAdmin(new QRadioButton(m_recipients)),
      m_ownAccount(new QRadioButton(m_recipients)), m_emailLabel(new QLabel(bodyWidget())),
      m_email(new LineEdit(LongestEntry, bodyWidget())), m_emailProblem(new FieldProblem(m_email, bodyWidget())),
      m_adminLabel(new QLabel(bodyWidget())), m_admin(new LineEdit(LongestEntry, bodyWidget())),
      m_adminProblem(new FieldProblem(m_admin, bodyWidget())), m_ways(new QGroupBox(bodyWidget())),
      m_noServer(new PlainLabel(m_ways)), m_setUp(new QPushButton(m_ways)), m_mailProgram(new QRadioButton(m_ways)),
      m_copyLink(new QRadioButton(m_ways)), m_status(new PlainLabel(bodyWidget())),
      m_failure(new FailureView(bodyWidget())), m_looking(this), m_reading(this)
{
    buildAddresses();
    buildWays();
    m_failure->setRetryOffered(true);
    m_status->setObjectName(u"readiness"_s);
    body()->addWidget(m_status);
    body()->addWidget(m_failure);
    body()->addStretch(1);
    connect(m_failure, &FailureView::retryAsked, this, &SendLinkPage::look);
    retranslate();
}

void SendLinkPage::buildAddresses()
{
    m_customerAdmin->setObjectName(u"toCustomerAdmin"_s);
    m_ownAccount->setObjectName(u"toOwnAccount"_s);
    m_cloud->setObjectName(u"cloud"_s);
    m_cloud->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_email->setObjectName(u"invitationEmail"_s);
    m_admin->setObjectName(u"adminEmail"_s);
    m_email->setLayoutDirection(Qt::LeftToRight);
    m_admin->setLayoutDirection(Qt::LeftToRight);
    m_customerAdmin->setChecked(true);
    auto *column = new QVBoxLayout(m_recipients);
    column->addWidget(m_customerAdmin);
    column->addWidget(m_ownAccount);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_cloudLabel, m_cloud);
    // Across both columns: beside long labels the form gives wrapped notes too little height.
    form->addRow(m_emailLabel, m_email);
    form->addRow(m_emailProblem);
    form->addRow(m_adminLabel, m_admin);
    form->addRow(m_adminProblem);
    body()->addWidget(m_banner);
    body()->addWidget(m_recipients);
    body()->addLayout(form);
    connect(m_ownAccount, &QRadioButton::toggled, this, &SendLinkPage::chooseRecipient);
    connect(m_cloud, &QComboBox::activated, this, [this](int index) {
        m_state->draft.cloudId = m_cloud->itemData(index).toString();
        m_banner->setCloud(m_state->cloud());
    });
    connect(m_email, &QLineEdit::textEdited, this, &SendLinkPage::emailEdited);
    connect(m_admin, &QLineEdit::textEdited, this, &SendLinkPage::adminEdited);
}

void SendLinkPage::buildWays()
{
    m_setUp->setObjectName(u"setUpMailServer"_s);
    m_setUp->setAutoDefault(false);
    m_mailProgram->setObjectName(u"byMailProgram"_s);
    m_copyLink->setObjectName(u"byCopying"_s);
    m_mailProgram->setChecked(true);
    m_ways->setVisible(false);
    auto *column = new QVBoxLayout(m_ways);
    column->addWidget(m_noServer);
    column->addWidget(m_setUp, 0, Qt::AlignLeading);
    column->addWidget(m_mailProgram);
    column->addWidget(m_copyLink);
    body()->addWidget(m_ways);
    connect(m_setUp, &QPushButton::clicked, this, &SendLinkPage::mailSetupAsked);
    connect(m_mailProgram, &QRadioButton::toggled, this, &SendLinkPage::showState);
}

void SendLinkPage::initializePage()
{
    const OnboardingDraft &draft = m_state->draft;
    m_judgeAll = false;
    m_typed[CustomerAdmin].clear();
    m_typed[OwnAccount].clear();
    m_customerMail.clear();
    m_customerAdmin->setChecked(true);
    m_typed[CustomerAdmin] = draft.invitationEmail;
    m_email->fill(draft.invitationEmail);
    m_adminOwn = !draft.adminEmail.isEmpty() && draft.adminEmail != draft.invitationEmail;
    m_admin->fill(m_adminOwn ? draft.adminEmail : draft.invitationEmail);
    showClouds();
    judge();
    readCustomer();
}

void SendLinkPage::cleanupPage()
{
    m_looking.stop();
    m_reading.stop();
}

bool SendLinkPage::isComplete() const { return m_ready && !m_ready->blocked; }

bool SendLinkPage::validatePage()
{
    m_judgeAll = true;
    judge();
    for (const auto &[problem, field] : {std::pair(m_emailProblem, m_email), std::pair(m_adminProblem, m_admin)}) {
        if (problem->hasProblem()) {
            field->setFocus(Qt::TabFocusReason);
            return false;
        }
    }
    return isComplete();
}

QWidget *SendLinkPage::firstField() const { return m_email; }

void SendLinkPage::showClouds()
{
    m_state->draft.cloudId = startingCloud(*m_state->ports.clouds, m_state->draft.cloudId);
    m_cloud->clear();
    for (const Cloud &cloud : *m_state->ports.clouds)
        m_cloud->addItem(cleaned(cloud.name, 60), cloud.id);
    m_cloud->setCurrentIndex(m_cloud->findData(m_state->draft.cloudId));
    const bool choice = m_cloud->count() > 1;
    m_cloud->setVisible(choice);
    m_cloudLabel->setVisible(choice);
    m_banner->setCloud(m_state->cloud());
}

void SendLinkPage::readCustomer()
{
    if (!m_state->draft.customer)
        return;
    m_reading.begin();
    m_reading.deliver(m_state->ports.store->customer(*m_state->draft.customer),
                      [this](const Result<Customer> &customer) {
                          if (!customer)
                              return; // it is only an offer; the address can be typed
                          m_customerMail = customer->email.trimmed();
                          if (m_typed[CustomerAdmin].isEmpty()) {
                              m_typed[CustomerAdmin] = m_customerMail;
                              chooseRecipient();
                          }
                          judge();
                      });
}

void SendLinkPage::look()
{
    if (m_failure->failure())
        m_ready.reset(); // else what was known stays in sight: nothing flickers when the window is activated
    m_failure->setFailure(std::nullopt);
    m_looking.begin();
    showState();
    m_looking.deliver(readyToInvite(m_state->ports),
                      [this](const Result<InvitingReadiness> &readiness) { ready(readiness); });
}

void SendLinkPage::ready(const Result<InvitingReadiness> &readiness)
{
    if (readiness) {
        m_ready = *readiness;
        const QString own = readiness->ownAddress;
        if (m_typed[OwnAccount].isEmpty())
            m_typed[OwnAccount] = own;
        if (!own.isEmpty() && own == m_state->draft.invitationEmail && own != m_customerMail) {
            m_typed[CustomerAdmin] = m_customerMail;
            m_ownAccount->setChecked(true); // a resumed draft, or Back
        }
        m_failure->setFailure(readiness->blocked);
    } else {
        m_failure->setFailure(readiness.error());
    }
    showState();
    if (m_failure->failure() && isVisible())
        m_failure->retryButton()->setFocus(Qt::TabFocusReason);
}

void SendLinkPage::chooseRecipient()
{
    m_email->fill(m_typed[m_ownAccount->isChecked() ? OwnAccount : CustomerAdmin]);
    m_state->draft.invitationEmail = m_email->text().trimmed();
    followEmail();
    judge();
}

void SendLinkPage::emailEdited()
{
    m_state->draft.invitationEmail = m_email->text().trimmed();
    m_typed[m_ownAccount->isChecked() ? OwnAccount : CustomerAdmin] = m_state->draft.invitationEmail;
    followEmail();
    judge();
}

void SendLinkPage::adminEdited()
{
    m_adminOwn = true;
    m_state->draft.adminEmail = m_admin->text().trimmed();
    judge();
}

void SendLinkPage::followEmail()
{
    if (!m_adminOwn)
        m_admin->fill(m_state->draft.invitationEmail);
}

void SendLinkPage::judge()
{
    const auto said = [this](const LineEdit *field, const QString &sentence) {
        const QString text = field->text().trimmed();
        // While an address is typed it is not wrong yet.
        return !m_judgeAll || looksLikeMailAddress(text) ? QString() : sentence;
    };
    m_emailProblem->setProblem(said(m_email, tr("Enter a mail address such as name@example.com.")));
    m_emailProblem->setNote(m_email->text().trimmed().isEmpty() && m_customerAdmin->isChecked()
                                ? tr("No email address is kept for this customer. Enter the administrator's.")
                                : tr("The mail with the link goes there."));
    m_adminProblem->setProblem(said(m_admin, tr("Enter a sign-in name such as admin@contoso.com.")));
    m_adminProblem->setNote(tr("The sign-in name (UPN) of the Microsoft 365 administrator who will authenticate."));
}

void SendLinkPage::showState()
{
    const bool byHand = m_ready && !m_ready->blocked && !m_ready->mailServer;
    m_state->linkWay = !byHand ? LinkWay::ByMail : m_mailProgram->isChecked() ? LinkWay::MailProgram : LinkWay::Copied;
    m_ways->setVisible(byHand);
    QString status;
    if (m_looking.running() && !m_ready)
        status = tr("Checking whether an invitation can be made ...");
    else if (isComplete() && byHand)
        status = tr("You then send the link yourself. It is valid for %n day(s).", nullptr, m_ready->days);
    else if (isComplete())
        status = tr("The mail goes off at once. Its link is valid for %n day(s).", nullptr, m_ready->days);
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    const QString next = byHand ? tr("&Create invitation") : tr("&Send invitation");
    setButtonText(QWizard::NextButton, next);
    if (wizard() && wizard()->currentPage() == this) // elsewhere the wizard names its buttons when the page changes
        wizard()->button(QWizard::NextButton)->setAccessibleName(plain(next));
    Q_EMIT completeChanged();
}

bool SendLinkPage::event(QEvent *event)
{
    const bool waiting = m_failure->failure() || (m_ready && !m_ready->mailServer);
    if (event->type() == QEvent::WindowActivate && isVisible() && waiting && !m_looking.running())
        look();
    return WizardPage::event(event);
}

void SendLinkPage::retranslate()
{
    setTexts(tr("Send link"), tr("Invite the customer's IT administrator to authenticate the tenant. Nothing is sent "
                                 "before the next page."));
    m_recipients->setTitle(tr("Who gets the mail"));
    nameButton(m_customerAdmin, tr("The c&ustomer's administrator"));
    nameButton(m_ownAccount, tr("The &provider's own account"));
    nameField(m_cloudLabel, m_cloud, tr("Microsoft clou&d:"));
    nameField(m_emailLabel, m_email, tr("Invitation &Email:"));
    nameField(m_adminLabel, m_admin, tr("&M365 Admin Email:"));
    m_ways->setTitle(tr("How the link gets there"));
    m_noServer->setText(tr("No mail server is set up, so TenantLink cannot send the mail itself."));
    nameButton(m_setUp, tr("Set up the mail ser&ver ..."), tr("Set up the mail server"));
    nameButton(m_mailProgram, tr("&Open in my mail program"));
    nameButton(m_copyLink, tr("Copy the &link"));
    judge();
    showState();
}

} // namespace TenantLink
