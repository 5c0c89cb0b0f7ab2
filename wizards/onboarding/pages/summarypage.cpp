#include "wizards/onboarding/pages/summarypage.h"

#include "models/domain/reporttext.h"
#include "models/domain/text.h"
#include "models/flows/services.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
// The lines of all sections, in their order.
enum LineIndex {
    CustomerName,
    FullName,
    ShortNameLine,
    Licence,
    Includes,
    Users,
    CloudName,
    TenantIdLine,
    ClientIdLine,
    SecretLine,
    Admin,
    VerdictLine,
    SecretEnds
};
enum SectionIndex { CustomerPart, TenantPart, RegistrationPart, ResultPart };
constexpr QChar Bullet(0x2022);
} // namespace

SummaryPage::SummaryPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Summary, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_grid(new QGridLayout), m_sharedSecret(new PlainLabel(bodyWidget())), m_comparing(this)
{
    body()->addWidget(m_banner);
    body()->addLayout(m_grid);
    body()->addWidget(m_sharedSecret);
    body()->addStretch(1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    addSection(OnboardingPages::Customer, 1);
    addSection(OnboardingPages::Tenant, 5);
    addSection(OnboardingPages::Registration, 5);
    addSection(OnboardingPages::Validation, 2);
    retranslate();
}

void SummaryPage::addSection(const QString &page, int lines)
{
    Section section;
    section.page = page;
    section.heading = new PlainLabel(bodyWidget());
    section.heading->setBold(true);
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, fontMetrics().height() * 2);
    m_grid->addWidget(section.heading, row, 0, 1, 2);
    section.edit = new QPushButton(bodyWidget());
    section.edit->setObjectName(u"edit."_s + page);
    section.edit->setAutoDefault(false);
    m_grid->addWidget(section.edit, row, 2);
    connect(section.edit, &QPushButton::clicked, this,
            [this, index = m_sections.size()] { Q_EMIT editAsked(m_sections.at(index).page); });
    for (int i = 1; i <= lines; ++i) {
        const Line line{new QLabel(bodyWidget()), new PlainLabel(bodyWidget())};
        line.label->setTextFormat(Qt::PlainText);
        m_grid->addWidget(line.label, row + i, 0, Qt::AlignTop);
        m_grid->addWidget(line.value, row + i, 1, 1, 2);
        m_lines += line;
    }
    m_sections += section;
}

void SummaryPage::initializePage()
{
    m_secretUsedBy.clear();
    retranslate();
    warnOfSharedSecret();
}

void SummaryPage::cleanupPage() { m_comparing.stop(); }

void SummaryPage::warnOfSharedSecret()
{
    const CheckRequest request = m_state->checkRequest();
    if (request.secret.isEmpty())
        return;
    m_comparing.begin();
    m_comparing.deliver(serviceWithSameSecret(m_state->ports, request.clientId, request.secret, std::nullopt),
                        [this](const Result<QString> &other) {
                            m_secretUsedBy = other.value_or(QString());
                            fill();
                        });
}

void SummaryPage::setLine(int index, const QString &label, const QString &value)
{
    const Line &line = m_lines.at(index);
    line.label->setText(label);
    line.value->setText(value.isEmpty() ? QStringLiteral("-") : value);
    line.value->setAccessibleName(plain(label));
    line.value->setAccessibleDescription(line.value->text());
}

void SummaryPage::fill()
{
    const OnboardingDraft &draft = m_state->draft;
    const Secret secret = m_state->checkRequest().secret;
    const Report *report = m_state->currentReport();
    const Cloud *cloud = m_state->cloud();
    m_banner->setCloud(cloud);

    setLine(CustomerName, tr("Customer:"), cleaned(draft.customerName));
    setLine(FullName, tr("Full Name of Service:"),
            cleaned(draft.fullName.isEmpty() ? draft.shortName : draft.fullName));
    setLine(ShortNameLine, tr("Unique Short Name:"), cleaned(draft.shortName));
    setLine(Licence, tr("License type:"), describe(draft.licence));
    setLine(
        Includes, tr("Includes:"),
        draft.licence == LicenceType::HostedPro
            ? tr("Direct Routing for Microsoft Teams, management of phone numbers and users, and templates that set "
                 "users up and take them down automatically.")
            : tr("Direct Routing for Microsoft Teams, and management of phone numbers and users."));
    setLine(Users, tr("Licensed users:"), QLocale().toString(draft.licensedUsers));
    setLine(CloudName, tr("Microsoft cloud:"), cloud ? cleaned(cloud->name, 60) : cleaned(draft.cloudId));
    QString tenant = cleaned(draft.tenant);
    if (report && !report->tenantName.isEmpty())
        tenant = tr("%1 (%2)", "tenant as entered and its name").arg(tenant, cleaned(report->tenantName));
    setLine(TenantIdLine, tr("Customer Microsoft Tenant ID:"), tenant);
    QString client = cleaned(draft.clientId);
    if (report && !report->clientName.isEmpty())
        client = tr("%1 (%2)", "client id and its name").arg(client, cleaned(report->clientName));
    setLine(ClientIdLine, tr("Application (Client) ID:"), client);
    // The hint is what Microsoft itself shows in the portal; the rest is masked, and its length is not told.
    setLine(SecretLine, tr("Client Secret:"),
            secret.isEmpty() ? QString() : cleaned(secret.hint()) + QString(8, Bullet));
    setLine(Admin, tr("M365 admin:"), cleaned(draft.adminUpn));
    QString verdict = report ? describe(report->verdict()) : QString();
    if (report && report->verdict() != Verdict::Valid && draft.continuedAnyway)
        verdict = tr("%1. You chose to continue anyway.", "verdict").arg(verdict);
    setLine(VerdictLine, tr("Result:"), verdict);
    setLine(SecretEnds, tr("Client Secret ends:"),
            report && report->secretEnds.isValid() ? shownTime(report->secretEnds) : tr("not known"));

    m_sharedSecret->setVisible(!m_secretUsedBy.isEmpty());
    m_sharedSecret->setText(
        tr("Warning: the service %1 uses the same client secret. Each service should have a secret of "
           "its own, so that one can be replaced without the other.")
            .arg(cleaned(m_secretUsedBy)));
}

void SummaryPage::retranslate()
{
    setTexts(tr("Summary"), tr("Check what you chose. Nothing has been saved yet; Create service does that."));
    setButtonText(QWizard::NextButton, tr("&Create service"));
    if (wizard() && wizard()->currentPage() == this) // elsewhere the wizard names its buttons when the page changes
        wizard()->button(QWizard::NextButton)->setAccessibleName(plain(tr("&Create service")));
    const bool invited = m_state->draft.invitation.has_value();
    const QStringList names{tr("Customer"), tr("Tenant details"),
                            invited ? tr("Registration details") : tr("Known registration"), tr("Validation")};
    m_sections[TenantPart].edit->setVisible(!invited); // the invitation fixed them
    m_sections[RegistrationPart].page = invited ? OnboardingPages::Details : OnboardingPages::Registration;
    for (int i = 0; i < m_sections.size(); ++i) {
        m_sections.at(i).heading->setText(names.at(i));
        nameButton(m_sections.at(i).edit, tr("Edit"), tr("Edit %1").arg(names.at(i)));
        m_sections.at(i).edit->setToolTip(m_sections.at(i).edit->accessibleName());
    }
    // Results are looked at again, not edited.
    for (int i = invited ? RegistrationPart : ResultPart; i < m_sections.size(); ++i) {
        nameButton(m_sections.at(i).edit, tr("Show"), tr("Show %1").arg(names.at(i)));
        m_sections.at(i).edit->setToolTip(m_sections.at(i).edit->accessibleName());
    }
    fill();
}

} // namespace TenantLink
