#include "wizards/onboarding/pages/m365settingspage.h"

#include "models/domain/domainname.h"
#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/flows/tenantfacts.h"
#include "wizards/common/assistive.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000;
constexpr int ShownLicences = 5; ///< rows without scrolling

Task<Result<TenantFacts>> lookAtTenant(Ports ports, CheckRequest request, Cancel cancel)
{
    const Result<Access> access = co_await signInRegistration(ports, request, cancel);
    if (!access)
        co_return fail(access.error());
    const Result<TenantFacts> facts = co_await readTenantFacts(ports, *access, cancel);
    co_return facts;
}

/// What is missing, why, and what would give it.
QString missing(const QString &what, const Failure &failure, const QString &permission)
{
    if (failure.code == FailureCode::Forbidden)
        return what + u' ' + permission;
    const Sentences sentences = describe(failure);
    return what + u' ' + sentences.what;
}

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment = Qt::AlignLeading)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return item;
}
} // namespace

M365SettingsPage::M365SettingsPage(SharedState state, QWidget *parent)
    : FlowPage(OnboardingPages::M365Settings, parent), m_state(std::move(state)),
      m_banner(new CloudBanner(bodyWidget())), m_mark(new MarkWidget(bodyWidget())),
      m_status(new PlainLabel(bodyWidget())), m_progress(new QProgressBar(bodyWidget())),
      m_failure(new FailureView(bodyWidget())), m_nameLabel(new QLabel(bodyWidget())),
      m_name(new CopyField(bodyWidget())), m_idLabel(new QLabel(bodyWidget())), m_id(new CopyField(bodyWidget())),
      m_organizationProblem(new PlainLabel(bodyWidget())), m_domainLabel(new QLabel(bodyWidget())),
      m_domain(new QComboBox(bodyWidget())), m_domainProblem(new FieldProblem(m_domain, bodyWidget())),
      m_domainsProblem(new PlainLabel(bodyWidget())), m_licencesLabel(new QLabel(bodyWidget())),
      m_licences(new QTableWidget(0, 3, bodyWidget())), m_licencesProblem(new PlainLabel(bodyWidget())),
      m_phoneMark(new MarkWidget(bodyWidget())), m_phone(new PlainLabel(bodyWidget())),
      m_refresh(new QPushButton(bodyWidget())), m_stop(new QPushButton(bodyWidget()))
{
    build();
    connect(m_refresh, &QPushButton::clicked, this, &FlowPage::start);
    connect(m_failure, &FailureView::retryAsked, this, &FlowPage::start);
    connect(m_stop, &QPushButton::clicked, this, &M365SettingsPage::stop);
    connect(m_domain, &QComboBox::activated, this,
            [this](int index) { domainChosen(m_domain->itemData(index).toString()); });
    connect(m_domain, &QComboBox::editTextChanged, this, [this](const QString &text) {
        if (m_domain->isEditable())
            domainChosen(text.trimmed());
    });
    retranslate();
}

void M365SettingsPage::build()
{
    m_status->setObjectName(u"tenantStatus"_s);
    m_name->setObjectName(u"tenantName"_s);
    m_id->setObjectName(u"tenantId"_s);
    m_domain->setObjectName(u"adminDomain"_s);
    m_licences->setObjectName(u"tenantLicences"_s);
    m_phone->setObjectName(u"teamsPhone"_s);
    m_refresh->setObjectName(u"refreshTenant"_s);
    m_stop->setObjectName(u"stopReading"_s);
    m_status->setBold(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_failure->setRetryOffered(true);
    m_domain->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_domain->setMinimumContentsLength(30);
    m_domain->setInsertPolicy(QComboBox::NoInsert);
    m_licences->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_licences->setSelectionMode(QAbstractItemView::SingleSelection);
    m_licences->setTabKeyNavigation(false);
    m_licences->verticalHeader()->hide();
    m_licences->verticalHeader()->setMinimumSectionSize(0);
    m_licences->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_licences->horizontalHeader()->setHighlightSections(false);
    m_licences->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_licences->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_licences->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_licences->setMinimumHeight(fontMetrics().height() * 3 * (ShownLicences + 1) / 2);

    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    auto *domain = new QVBoxLayout;
    domain->addWidget(m_domain);
    domain->addWidget(m_domainProblem);
    domain->addWidget(m_domainsProblem);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_idLabel, m_id);
    form->addRow(m_organizationProblem);
    form->addRow(m_domainLabel, domain);
    auto *phone = new QHBoxLayout;
    phone->addWidget(m_phoneMark, 0, Qt::AlignTop);
    phone->addWidget(m_phone, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_refresh, m_stop}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    body()->addWidget(m_banner);
    body()->addLayout(head);
    body()->addWidget(m_progress);
    body()->addWidget(m_failure);
    body()->addLayout(form);
    body()->addWidget(m_licencesLabel);
    body()->addWidget(m_licences, 100);
    body()->addWidget(m_licencesProblem);
    body()->addLayout(phone);
    body()->addLayout(buttons);
    body()->addStretch(1);
}

void M365SettingsPage::initializePage()
{
    m_banner->setCloud(m_state->cloud());
    m_notRead.reset();
    FlowPage::initializePage();
    fill(); // a result that was kept: the number of users or the domain may be another one
}

QWidget *M365SettingsPage::firstField() const
{
    if (phase() == Phase::Running)
        return m_name;
    return m_domain;
}

bool M365SettingsPage::validatePage()
{
    judgeDomain();
    if (!m_domainProblem->hasProblem())
        return isComplete();
    m_domain->setFocus(Qt::TabFocusReason);
    return false;
}

void M365SettingsPage::run()
{
    m_notRead.reset();
    m_state->look.reset();
    const CheckRequest request = m_state->checkRequest();
    work().deliver(lookAtTenant(m_state->ports, request, work().cancel()),
                   [this, request](const Result<TenantFacts> &facts) {
                       if (facts)
                           m_state->look = TenantLook{request, *facts};
                       else
                           m_notRead = facts.error();
                       finish(facts.has_value());
                   });
}

void M365SettingsPage::stop()
{
    halt();
    m_refresh->setFocus(Qt::TabFocusReason);
}

void M365SettingsPage::phaseChanged()
{
    const bool running = phase() == Phase::Running;
    const bool refreshHadFocus = m_refresh->hasFocus() || m_failure->retryButton()->hasFocus();
    const bool stopHadFocus = m_stop->hasFocus();
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_refresh->setVisible(!running);
    fill();
    if (running && refreshHadFocus)
        m_stop->setFocus(Qt::TabFocusReason);
    else if (!running && stopHadFocus)
        m_refresh->setFocus(Qt::TabFocusReason);
}

void M365SettingsPage::fill()
{
    const TenantFacts *facts = m_state->currentFacts();
    const Report *report = m_state->currentReport();
    const bool running = phase() == Phase::Running;
    QString name = facts ? facts->name : QString();
    QString id = facts ? facts->id : QString();
    if (report && name.isEmpty()) // what the validation saw
        name = report->tenantName;
    if (report && id.isEmpty())
        id = report->tenantId;
    if (id.isEmpty() && TenantId::parse(m_state->draft.tenant))
        id = m_state->draft.tenant;
    m_name->setText(cleaned(name));
    m_id->setText(cleaned(id));
    m_organizationProblem->setVisible(facts && facts->organizationFailure);
    if (facts && facts->organizationFailure)
        m_organizationProblem->setText(missing(tr("The organisation could not be read."), *facts->organizationFailure,
                                               tr("The permission Organization.Read.All, with admin consent, gives "
                                                  "tenant name, country and licences.")));
    m_failure->setFailure(running ? std::nullopt : m_notRead);
    fillDomains(facts);
    fillLicences(facts);
    showStatus(facts);
}

void M365SettingsPage::showStatus(const TenantFacts *facts)
{
    QString text;
    Mark mark = Mark::Unknown;
    if (phase() == Phase::Running) {
        text = tr("Reading the tenant's data from Microsoft ...");
        mark = Mark::Busy;
    } else if (facts && !facts->organizationFailure && !facts->domainsFailure && !facts->licencesFailure) {
        text = tr("Read from the tenant: %1", "time").arg(shownTime(facts->readAt));
        mark = Mark::Ok;
    } else if (facts) {
        text = tr("Some of the tenant's data could not be read. You can go on with the rest.");
        mark = Mark::Warning;
    } else {
        text = tr("The tenant's data was not read. You can go on without it, or try again.");
    }
    m_mark->setMark(mark);
    sayStatus(m_status, text);
}

void M365SettingsPage::fillDomains(const TenantFacts *facts)
{
    const QSignalBlocker quiet(m_domain);
    const QString kept = m_state->draft.setup.adminDomain;
    const QString initial = facts ? facts->initialDomain() : QString();
    m_domain->clear();
    QStringList names;
    if (facts) {
        for (const TenantDomain &domain : facts->domains) {
            if (domain.verified && domain.name != initial)
                names += domain.name;
        }
    }
    names.sort();
    if (!initial.isEmpty())
        m_domain->addItem(tr("%1 (initial domain)", "domain").arg(cleaned(initial)), QString());
    for (const QString &name : names)
        m_domain->addItem(cleaned(name), name);
    // Typed by hand only where there is nothing to pick from.
    const bool byHand = m_domain->count() == 0;
    if (byHand != m_domain->isEditable()) {
        m_domain->setEditable(byHand);
        if (byHand) {
            m_domain->lineEdit()->setMaxLength(LongestEntry);
            m_domain->setCompleter(nullptr);
        }
    }
    if (byHand) {
        m_domain->setEditText(kept);
    } else {
        if (initial.isEmpty())
            m_domain->insertItem(0, tr("The initial domain"), QString());
        int chosen = kept == initial ? 0 : m_domain->findData(kept);
        if (chosen < 0) { // no longer verified: kept as it was chosen, and said
            chosen = m_domain->count();
            m_domain->addItem(cleaned(kept), kept);
        }
        m_domain->setCurrentIndex(chosen);
    }
    m_domainsProblem->setVisible(facts && facts->domainsFailure);
    if (facts && facts->domainsFailure)
        m_domainsProblem->setText(
            missing(tr("The list of domains could not be read."), *facts->domainsFailure,
                    byHand ? tr("The permission Domain.Read.All, with admin consent, gives it. Until then type the "
                                "domain, or leave it empty for the initial one.")
                           : tr("The permission Domain.Read.All, with admin consent, gives it. These are the verified "
                                "domains that the organisation names.")));
    judgeDomain();
}

void M365SettingsPage::domainChosen(const QString &name)
{
    const QString ascii = m_domain->isEditable() ? asciiDomain(name) : name;
    m_state->draft.setup.adminDomain = ascii.isEmpty() ? name : ascii;
    judgeDomain();
}

void M365SettingsPage::judgeDomain()
{
    const QString kept = m_state->draft.setup.adminDomain;
    const TenantFacts *facts = m_state->currentFacts();
    const bool known = facts && !m_domain->isEditable();
    const bool verified =
        known && std::any_of(facts->domains.cbegin(), facts->domains.cend(),
                             [&kept](const TenantDomain &domain) { return domain.verified && domain.name == kept; });
    m_domainProblem->setProblem(!kept.isEmpty() && asciiDomain(kept).isEmpty() ? tr("This is no domain name.")
                                                                               : QString());
    m_domainProblem->setWarning(
        known && !kept.isEmpty() && !verified
            ? tr("%1 is not a verified domain of this tenant any more. Choose another one.").arg(cleaned(kept))
            : QString());
    m_domainProblem->setNote(tr("Override admin domain: the domain with which commands sign in to the tenant. Normally "
                                "the initial one."));
}

void M365SettingsPage::fillLicences(const TenantFacts *facts)
{
    m_licences->setRowCount(0);
    const bool read = facts && !facts->licencesFailure;
    if (read) {
        for (const TenantLicence &licence : facts->licences) {
            const int row = m_licences->rowCount();
            m_licences->insertRow(row);
            m_licences->setItem(row, 0, cell(cleaned(licenceName(licence.partNumber))));
            m_licences->setItem(row, 1, cell(locale().toString(licence.free()), Qt::AlignTrailing));
            m_licences->setItem(row, 2, cell(locale().toString(licence.enabled), Qt::AlignTrailing));
        }
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_licencesLabel, m_licences, m_phoneMark, m_phone})
        widget->setVisible(read);
    m_licencesProblem->setVisible(facts && facts->licencesFailure);
    if (facts && facts->licencesFailure)
        m_licencesProblem->setText(missing(
            tr("The licences could not be read."), *facts->licencesFailure,
            tr("The permission LicenseAssignment.Read.All or Organization.Read.All, with admin consent, gives them.")));
    if (!read)
        return;
    const int free = facts->freeTeamsPhone();
    const int wanted = m_state->draft.licensedUsers;
    const bool enough = free >= wanted;
    QString text = tr("Teams Phone: %1 free, %2 asked for.").arg(locale().toString(free), locale().toString(wanted));
    if (!enough)
        text +=
            u' ' + tr("Too few: users without a licence cannot be called. The service can be created all the same.");
    m_phoneMark->setMark(enough ? Mark::Ok : Mark::Warning);
    m_phone->setText(text);
    m_phone->setAccessibleName(text);
}

void M365SettingsPage::retranslate()
{
    setTexts(tr("Microsoft 365 settings"),
             tr("This is read from the customer's tenant now. Nothing is changed there."));
    nameField(m_nameLabel, m_name, tr("&Tenant name:"));
    m_name->setFieldName(tr("Tenant name"));
    nameField(m_idLabel, m_id, tr("Tenant &ID:"));
    m_id->setFieldName(tr("Tenant ID"));
    nameField(m_domainLabel, m_domain, tr("&M365 Domain:"));
    nameField(m_licencesLabel, m_licences, tr("&Licences of the tenant:"));
    m_licences->setHorizontalHeaderLabels({tr("Licence"), tr("Free"), tr("Total")});
    nameButton(m_refresh, tr("&Refresh"), tr("Refresh tenant data"));
    nameButton(m_stop, tr("&Stop reading"));
    m_progress->setAccessibleName(tr("Progress of reading"));
    phaseChanged();
}

} // namespace TenantLink
