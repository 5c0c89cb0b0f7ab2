#include "wizards/onboarding/pages/tenantpage.h"

#include "models/domain/failuretext.h"
#include "models/domain/isolated.h"
#include "models/domain/shortname.h"
#include "models/domain/text.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000;
constexpr std::chrono::milliseconds Debounce{250};

QLayout *withProblem(QWidget *field, QWidget *problem)
{
    auto *cell = new QVBoxLayout;
    cell->addWidget(field);
    cell->addWidget(problem);
    return cell;
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}
} // namespace

TenantPage::TenantPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Tenant, parent), m_state(std::move(state)), m_fullNameLabel(new QLabel(bodyWidget())),
      m_fullName(new LineEdit(LongestEntry, bodyWidget())),
      m_fullNameProblem(new FieldProblem(m_fullName, bodyWidget())), m_shortNameLabel(new QLabel(bodyWidget())),
      m_shortName(new LineEdit(LongestEntry, bodyWidget())),
      m_shortNameProblem(new FieldProblem(m_shortName, bodyWidget())), m_licenceLabel(new QLabel(bodyWidget())),
      m_licence(new QComboBox(bodyWidget())), m_usersLabel(new QLabel(bodyWidget())),
      m_users(new QSpinBox(bodyWidget())), m_authentication(new QGroupBox(bodyWidget())),
      m_sendLink(new QRadioButton(m_authentication)), m_sendLinkText(new PlainLabel(m_authentication)),
      m_known(new QRadioButton(m_authentication)), m_otherLabel(new QLabel(m_authentication)),
      m_other(new QComboBox(m_authentication)), m_otherProblem(new FieldProblem(m_other, m_authentication)),
      m_asking(this), m_listing(this), m_reading(this)
{
    buildNames();
    buildAuthentication();
    body()->addStretch(1);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(Debounce);
    m_debounce.callOnTimeout(this, &TenantPage::askUniqueness);
    retranslate();
}

void TenantPage::buildNames()
{
    m_fullName->setObjectName(u"fullName"_s);
    m_shortName->setObjectName(u"shortName"_s);
    m_shortName->setLayoutDirection(Qt::LeftToRight);
    m_licence->setObjectName(u"licence"_s);
    m_users->setObjectName(u"licensedUsers"_s);
    m_licence->addItems({QString(), QString()}); // in the order of LicenceType
    m_users->setRange(Service::MinUsers, Service::MaxUsers);
    m_users->setAccelerated(true);
    m_users->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_licence->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_fullNameLabel, withProblem(m_fullName, m_fullNameProblem));
    form->addRow(m_shortNameLabel, withProblem(m_shortName, m_shortNameProblem));
    form->addRow(m_licenceLabel, m_licence);
    form->addRow(m_usersLabel, m_users);
    body()->addLayout(form);
    connect(m_fullName, &QLineEdit::textEdited, this, [this] {
        m_state->draft.fullName = m_fullName->text().trimmed();
        judge();
    });
    connect(m_shortName, &QLineEdit::textEdited, this, &TenantPage::shortNameEdited);
    connect(m_licence, &QComboBox::activated, this,
            [this](int index) { m_state->draft.licence = static_cast<LicenceType>(index); });
    connect(m_users, &QSpinBox::valueChanged, this, [this](int users) { m_state->draft.licensedUsers = users; });
}

void TenantPage::buildAuthentication()
{
    m_sendLink->setObjectName(u"sendLink"_s);
    m_known->setObjectName(u"useKnownRegistration"_s);
    m_other->setObjectName(u"otherService"_s);
    m_known->setChecked(true);
    const int indent = fontMetrics().height() * 3 / 2;
    m_sendLinkText->setIndent(indent);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(30);
    auto *form = new QFormLayout;
    form->setContentsMargins(indent, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_otherLabel, withProblem(m_other, m_otherProblem));
    auto *column = new QVBoxLayout(m_authentication);
    column->addWidget(m_sendLink);
    column->addWidget(m_sendLinkText);
    column->addWidget(m_known);
    column->addLayout(form);
    body()->addWidget(m_authentication);
    m_sendLink->setFocusPolicy(Qt::ClickFocus); // Tab goes to the chosen one, not to the first
    connect(m_known, &QRadioButton::toggled, this, [this](bool known) {
        m_known->setFocusPolicy(known ? Qt::StrongFocus : Qt::ClickFocus);
        m_sendLink->setFocusPolicy(known ? Qt::ClickFocus : Qt::StrongFocus);
        m_state->draft.authentication = known ? Authentication::KnownRegistration : Authentication::SendLink;
        showOtherServices();
    });
    connect(m_other, &QComboBox::activated, this, &TenantPage::takeOver);
}

void TenantPage::initializePage()
{
    const OnboardingDraft &draft = m_state->draft;
    m_judgeAll = false;
    m_tookOver = false;
    m_fullName->fill(draft.fullName);
    m_shortName->fill(draft.shortName);
    m_licence->setCurrentIndex(static_cast<int>(draft.licence));
    m_users->setValue(draft.licensedUsers);
    (draft.authentication == Authentication::SendLink ? m_sendLink : m_known)->setChecked(true);
    shortNameEdited();
    loadOtherServices();
}

void TenantPage::cleanupPage()
{
    m_debounce.stop();
    m_nextWhenAnswered = false;
    for (Work *work : {&m_asking, &m_listing, &m_reading})
        work->stop();
}

bool TenantPage::validatePage()
{
    m_judgeAll = true;
    m_users->interpretText();
    judge();
    if (m_fullNameProblem->hasProblem()) {
        m_fullName->setFocus(Qt::TabFocusReason);
        return false;
    }
    if (m_shortNameProblem->hasProblem()) {
        m_shortName->setFocus(Qt::TabFocusReason);
        return false;
    }
    if (m_uniqueness == Uniqueness::Unasked || m_uniqueness == Uniqueness::Asking) {
        m_nextWhenAnswered = true; // the answer takes milliseconds; then it goes on by itself
        askUniqueness();
        return false;
    }
    return true; // Unknown: the store decides when the service is created
}

QWidget *TenantPage::firstField() const { return m_state->takenName.isEmpty() ? m_fullName : m_shortName; }

void TenantPage::shortNameEdited()
{
    m_state->draft.shortName = m_shortName->text().trimmed();
    m_asking.stop();
    m_nextWhenAnswered = false;
    m_uniqueness = Uniqueness::Unasked;
    m_uniquenessFailure.reset();
    if (ShortName::brokenRules(m_state->draft.shortName).isEmpty())
        m_debounce.start();
    else
        m_debounce.stop();
    judge();
}

void TenantPage::askUniqueness()
{
    m_debounce.stop();
    if (m_uniqueness == Uniqueness::Asking)
        return;
    m_uniqueness = Uniqueness::Asking;
    m_asking.begin();
    m_asking.deliver(m_state->ports.store->shortNameFree(m_state->draft.shortName),
                     [this](const Result<bool> &isFree) { uniquenessCame(isFree); });
}

void TenantPage::uniquenessCame(const Result<bool> &isFree)
{
    m_uniqueness = !isFree ? Uniqueness::Unknown : *isFree ? Uniqueness::Free : Uniqueness::Taken;
    if (isFree)
        m_uniquenessFailure.reset();
    else
        m_uniquenessFailure = isFree.error();
    if (m_uniqueness == Uniqueness::Taken)
        m_state->takenName = m_state->draft.shortName;
    else if (m_uniqueness == Uniqueness::Free)
        m_state->takenName.clear();
    judge();
    if (std::exchange(m_nextWhenAnswered, false) && wizard()->currentPage() == this)
        wizard()->next();
}

void TenantPage::judge()
{
    const QString fullName = m_fullName->text().trimmed();
    QString problem;
    if (fullName.size() > Service::MaxFullName)
        problem = tr("Use at most %n characters.", nullptr, Service::MaxFullName);
    else if (hasControlCharacter(fullName))
        problem = tr("Leave out line ends, tabs and other control characters.");
    m_fullNameProblem->setProblem(problem);

    const QString shortName = m_shortName->text().trimmed();
    QStringList broken;
    if (!shortName.isEmpty() || m_judgeAll) {
        for (const NameRule rule : ShortName::brokenRules(shortName))
            broken += describe(rule);
    }
    const bool taken =
        !shortName.isEmpty() && !m_state->takenName.isEmpty() && foldedKey(shortName) == foldedKey(m_state->takenName);
    if (taken)
        broken += tr("Another service has this name already. Choose another one.");
    m_shortNameProblem->setProblem(broken.join(u'\n'));

    QString warning;
    if (m_uniquenessFailure) {
        const Sentences sentences = describe(*m_uniquenessFailure);
        warning = tr("Whether the name is free could not be checked now: %1").arg(sentences.what);
    } else if (!shortName.isEmpty() && !ShortName::isDnsLabel(shortName)) {
        warning = tr("This name cannot be part of a DNS name. Letters, digits and inner hyphens can.");
    }
    m_shortNameProblem->setWarning(warning);
    m_shortNameProblem->setNote(
        shortName.isEmpty() ? tr("3 to 15 letters, digits and simple signs; no blanks, no dots.") : QString());
}

void TenantPage::loadOtherServices()
{
    m_otherServices.clear();
    m_otherFailure.reset();
    showOtherServices();
    if (!m_state->draft.customer)
        return;
    m_listing.begin();
    m_listing.deliver(m_state->ports.store->servicesOf(*m_state->draft.customer),
                      [this](const Result<QList<ServiceRow>> &services) {
                          if (services)
                              m_otherServices = *services;
                          else
                              m_otherFailure = services.error();
                          showOtherServices();
                      });
}

void TenantPage::showOtherServices()
{
    const int chosen = qMax(0, m_other->currentIndex());
    m_other->clear();
    m_other->addItem(m_otherServices.isEmpty() ? tr("This customer has no other service")
                                               : tr("No, I enter the registration"));
    for (const ServiceRow &row : std::as_const(m_otherServices))
        m_other->addItem(row.fullName.isEmpty() || row.fullName == row.shortName
                             ? cleaned(row.shortName)
                             : tr("%1 (%2)").arg(cleaned(row.shortName), cleaned(row.fullName, 60)));
    m_other->setCurrentIndex(chosen < m_other->count() ? chosen : 0);
    m_other->setEnabled(m_known->isChecked() && !m_otherServices.isEmpty());
    m_otherProblem->setProblem(m_otherFailure ? describe(*m_otherFailure).what : QString());
    m_otherProblem->setNote(
        m_tookOver ? tr("Tenant ID and Client ID are filled in on the next page. Each service needs a client secret of "
                        "its own.")
                   : QString());
}

void TenantPage::takeOver(int index)
{
    m_reading.stop();
    m_tookOver = false;
    m_otherFailure.reset();
    showOtherServices();
    if (index < 1 || index > m_otherServices.size())
        return;
    m_reading.begin();
    m_reading.deliver(m_state->ports.store->service(m_otherServices.at(index - 1).id),
                      [this](const Result<Service> &service) {
                          if (service) {
                              const Registration &known = service->registration;
                              OnboardingDraft &draft = m_state->draft;
                              draft.cloudId = known.cloudId;
                              draft.tenant = known.tenantId.isEmpty() ? known.tenant : known.tenantId;
                              draft.clientId = known.clientId;
                              draft.secret = Secret();
                              m_tookOver = true;
                          } else {
                              m_otherFailure = service.error();
                          }
                          showOtherServices();
                      });
}

void TenantPage::retranslate()
{
    setTexts(tr("Tenant details"), tr("Name the service and say how the customer's tenant is authenticated."));
    nameField(m_fullNameLabel, m_fullName, tr("&Full Name of Service:"));
    m_fullName->setPlaceholderText(tr("Optional; the short name if left empty"));
    nameField(m_shortNameLabel, m_shortName, tr("&Unique Short Name:"));
    nameField(m_licenceLabel, m_licence, tr("&License type:"));
    for (const LicenceType type : {LicenceType::HostedEssentialsPlus, LicenceType::HostedPro})
        m_licence->setItemText(static_cast<int>(type), isolated(describe(type)));
    nameField(m_usersLabel, m_users, tr("Licensed use&rs:"));
    m_users->setToolTip(tr("%1 to %2").arg(Service::MinUsers).arg(Service::MaxUsers));
    m_authentication->setTitle(tr("Authentication"));
    nameButton(m_sendLink, tr("&Send link to IT administrator for authentication"));
    m_sendLinkText->setText(
        tr("The administrator opens the link, authenticates the tenant, and sends the result back to you."));
    m_sendLink->setAccessibleDescription(m_sendLinkText->text());
    nameButton(m_known, tr("Use &known App registration"));
    nameField(m_otherLabel, m_other, tr("Fr&om another service of this customer:"));
    showOtherServices();
    judge();
}

} // namespace TenantLink
