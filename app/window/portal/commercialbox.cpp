#include "app/window/portal/commercialbox.h"

#include "app/window/portal/termsdialog.h"
#include "app/window/portal/valuefield.h"
#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array Ids{"poNumber"_L1, "terms"_L1, "payment"_L1, "deploymentType"_L1, "dpaNumber"_L1, "approval"_L1};
constexpr qsizetype ShownVersion = 12; // digits, as elsewhere: enough to tell versions apart
} // namespace

CommercialBox::CommercialBox(Ports ports, QWidget *parent)
    : Retranslating<QGroupBox>(parent), m_ports(std::move(ports)), m_none(new PlainLabel(this)),
      m_values(new QWidget(this)), m_form(new QFormLayout(m_values)), m_terms(new QPushButton(this)),
      m_gone(new PlainLabel(this)), m_failure(new FailureView(this))
{
    setObjectName(u"commercial"_s);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const QLatin1StringView id : Ids) {
        const Row row{new QLabel(m_values), new ValueField(u"commercial."_s + id, m_values)};
        m_form->addRow(row.label, row.value);
        m_rows += row;
    }
    m_terms->setObjectName(u"showApprovedTerms"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_none);
    column->addWidget(m_values);
    column->addWidget(m_terms, 0, Qt::AlignLeading);
    column->addWidget(m_gone);
    column->addWidget(m_failure);
    connect(m_terms, &QPushButton::clicked, this, &CommercialBox::showTerms);
    retranslate();
}

void CommercialBox::setDetails(const CommercialDetails &details)
{
    if (details.approvedVersion != m_details.approvedVersion)
        m_notKept = false;
    m_details = details;
    retranslate();
}

void CommercialBox::showTerms()
{
    m_failure->setFailure(std::nullopt);
    m_reading.begin();
    m_reading.deliver(termsOf(m_ports, m_details.approvedVersion),
                      [this](const Result<TermsDocument> &terms) { take(terms); });
}

void CommercialBox::take(const Result<TermsDocument> &terms)
{
    if (!terms) {
        m_failure->setFailure(terms.error());
        return;
    }
    m_notKept = terms->isEmpty();
    if (!m_notKept)
        (new TermsDialog(*terms, this))->show();
    retranslate();
}

void CommercialBox::retranslate()
{
    setTitle(tr("Commercial information"));
    setAccessibleName(title());
    const QString version = cleaned(m_details.approvedVersion, 64).left(ShownVersion);
    const bool approved = !version.isEmpty();
    const std::array<std::pair<QString, QString>, Ids.size()> rows{{
        {tr("Channel PO Number:"), cleaned(m_details.poNumber)},
        {tr("Terms:"), describe(m_details.terms)},
        {tr("Payment terms:"), describe(m_details.payment)},
        {tr("Deployment type:"), describe(m_details.deployment)},
        {tr("DPA number:"), cleaned(m_details.dpaNumber)},
        {tr("Terms and Conditions:"),
         approved ? tr("Version %1 approved by %2, %3", "version, user name, time")
                        .arg(version, cleaned(m_details.approvedBy), shownTime(m_details.approvedAt))
                  : tr("None were approved")},
    }};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &[label, value] = rows.at(size_t(i));
        nameField(m_rows.at(i).label, m_rows.at(i).value, label);
        m_rows.at(i).value->setValue(value);
    }
    m_none->setText(tr("It was not asked for when this service was added."));
    m_none->setVisible(!m_details.given);
    m_values->setVisible(m_details.given);
    nameButton(m_terms, tr("Sho&w approved terms"), tr("Show approved terms"));
    m_terms->setVisible(m_details.given && approved);
    m_gone->setText(tr("The document of this version is not kept on this computer."));
    m_gone->setVisible(m_notKept);
    m_failure->setSubject(title());
}

} // namespace TenantLink
