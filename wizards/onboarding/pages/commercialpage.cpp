#include "wizards/onboarding/pages/commercialpage.h"

#include "models/domain/text.h"
#include "models/ports/clock.h"
#include "models/ports/person.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/termsview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000; // characters; well above the rules
constexpr int ShownDigits = 12;    ///< of the version: enough to compare two by eye
constexpr std::array AllTerms{Terms::PayAsYouGo, Terms::Months12, Terms::Months24, Terms::Months36};
constexpr std::array AllPayments{PaymentTerms::PerMonth, PaymentTerms::PerYear, PaymentTerms::OneTime};
constexpr std::array AllDeployments{DeploymentType::Production, DeploymentType::ProofOfConcept};

template <class Values>
void describeAll(QComboBox *choice, const Values &values)
{
    for (size_t i = 0; i < values.size(); ++i)
        choice->setItemText(int(i), describe(values.at(i)));
}
} // namespace

CommercialPage::CommercialPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Commercial, parent),
      m_state(std::move(state)), m_poNumber{CommercialField::PoNumber, &CommercialDetails::poNumber},
      m_dpaNumber{CommercialField::DpaNumber, &CommercialDetails::dpaNumber}, m_termsLabel(new QLabel(bodyWidget())),
      m_terms(new TermsView(bodyWidget())), m_version(new PlainLabel(bodyWidget())),
      m_approve(new QCheckBox(bodyWidget())), m_approveProblem(new FieldProblem(m_approve, bodyWidget()))
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addNumber(form, m_poNumber);
    m_poNumber.edit->setObjectName(u"poNumber"_s);
    buildChoices(form);
    addNumber(form, m_dpaNumber);
    m_dpaNumber.edit->setObjectName(u"dpaNumber"_s);
    body()->addLayout(form);
    buildTerms();
    body()->addStretch(1);
    retranslate();
}

void CommercialPage::addNumber(QFormLayout *form, Number &number)
{
    number.label = new QLabel(bodyWidget());
    number.edit = new LineEdit(LongestEntry, bodyWidget());
    number.problem = new FieldProblem(number.edit, bodyWidget());
    auto *cell = new QVBoxLayout;
    cell->addWidget(number.edit);
    cell->addWidget(number.problem);
    form->addRow(number.label, cell);
    connect(number.edit, &QLineEdit::textEdited, this, [this, &number] {
        number.touched = true;
        details().*number.member = number.edit->text().trimmed();
        judge(number);
    });
}

void CommercialPage::buildChoices(QFormLayout *form)
{
    const std::array names{u"terms"_s, u"paymentTerms"_s, u"deploymentType"_s};
    constexpr std::array counts{AllTerms.size(), AllPayments.size(), AllDeployments.size()};
    for (size_t i = 0; i < Choices; ++i) {
        m_choiceLabels.at(i) = new QLabel(bodyWidget());
        auto *choice = new QComboBox(bodyWidget());
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setObjectName(names.at(i));
        choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        choice->addItems(QStringList(qsizetype(counts.at(i)), QString()));
        form->addRow(m_choiceLabels.at(i), choice);
        m_choices.at(i) = choice;
    }
    connect(m_choices.at(TermsChoice), &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            details().terms = AllTerms.at(size_t(index));
    });
    connect(m_choices.at(PaymentChoice), &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            details().payment = AllPayments.at(size_t(index));
    });
    connect(m_choices.at(DeploymentChoice), &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            details().deployment = AllDeployments.at(size_t(index));
    });
}

void CommercialPage::buildTerms()
{
    m_terms->setObjectName(u"termsAndConditions"_s);
    m_terms->setMinimumHeight(fontMetrics().height() * 9);
    m_version->setObjectName(u"termsVersion"_s);
    m_approve->setObjectName(u"approveTerms"_s);
    body()->addWidget(m_termsLabel);
    body()->addWidget(m_terms, 100);
    body()->addWidget(m_version);
    body()->addWidget(m_approve);
    body()->addWidget(m_approveProblem);
    connect(m_approve, &QCheckBox::toggled, this, &CommercialPage::approve);
}

void CommercialPage::initializePage()
{
    m_judgeAll = false;
    for (Number *number : {&m_poNumber, &m_dpaNumber}) {
        number->touched = false;
        number->edit->fill(details().*number->member);
        judge(*number);
    }
    m_choices.at(TermsChoice)->setCurrentIndex(int(details().terms));
    m_choices.at(PaymentChoice)->setCurrentIndex(int(details().payment));
    m_choices.at(DeploymentChoice)->setCurrentIndex(int(details().deployment));
    m_changedSince = !details().approvedVersion.isEmpty() && needsApproval(details(), settings());
    const bool approved = !settings().terms.isEmpty() && details().approvedVersion == settings().terms.version;
    if (!approved)
        approve(false); // of other terms, or of none
    {
        const QSignalBlocker quiet(m_approve); // what was approved keeps its time
        m_approve->setChecked(approved);
    }
    showTerms();
}

void CommercialPage::approve(bool approved)
{
    CommercialDetails &now = details();
    now.approvedVersion = approved ? settings().terms.version : QString();
    now.approvedBy = approved ? personName() : QString();
    now.approvedAt = approved ? m_state->ports.clock->now().toUTC() : QDateTime();
    if (approved)
        m_changedSince = false;
    judgeApproval();
}

void CommercialPage::judge(Number &number)
{
    const bool due = m_judgeAll || number.touched;
    number.problem->setProblem(due ? commercialProblem(number.field, number.edit->text()) : QString());
}

void CommercialPage::judgeApproval()
{
    const bool missing = m_judgeAll && needsApproval(details(), settings());
    m_approveProblem->setProblem(missing ? tr("Read the Terms and Conditions and approve them before you go on.")
                                         : QString());
    m_approveProblem->setWarning(
        m_changedSince ? tr("The Terms and Conditions have changed since they were approved. Approve the new ones.")
                       : QString());
}

void CommercialPage::showTerms()
{
    const TermsDocument terms = settings().terms;
    m_terms->setTerms(terms);
    for (QWidget *each : std::initializer_list<QWidget *>{m_termsLabel, m_terms, m_version, m_approve})
        each->setVisible(!terms.isEmpty());
    m_version->setText(tr("%1, version %2").arg(cleaned(terms.fileName), terms.version.left(ShownDigits)));
    judgeApproval();
}

bool CommercialPage::validatePage()
{
    m_judgeAll = true;
    for (Number *number : {&m_poNumber, &m_dpaNumber})
        judge(*number);
    judgeApproval();
    for (const Number *number : {&m_poNumber, &m_dpaNumber}) {
        if (number->problem->hasProblem()) {
            number->edit->setFocus(Qt::TabFocusReason);
            return false;
        }
    }
    if (m_approveProblem->hasProblem()) {
        m_approve->setFocus(Qt::TabFocusReason);
        return false;
    }
    details().given = true;
    return true;
}

QWidget *CommercialPage::firstField() const { return m_poNumber.edit; }

void CommercialPage::retranslate()
{
    setTexts(tr("Commercial information"), tr("What was agreed with the customer for this service."));
    nameField(m_poNumber.label, m_poNumber.edit, tr("Channel &PO Number:"));
    nameField(m_choiceLabels.at(TermsChoice), m_choices.at(TermsChoice), tr("&Terms:"));
    nameField(m_choiceLabels.at(PaymentChoice), m_choices.at(PaymentChoice), tr("Pay&ment Terms:"));
    nameField(m_choiceLabels.at(DeploymentChoice), m_choices.at(DeploymentChoice), tr("Deplo&yment Type:"));
    nameField(m_dpaNumber.label, m_dpaNumber.edit, tr("&DPA Number:"));
    m_dpaNumber.edit->setPlaceholderText(tr("Optional"));
    describeAll(m_choices.at(TermsChoice), AllTerms);
    describeAll(m_choices.at(PaymentChoice), AllPayments);
    describeAll(m_choices.at(DeploymentChoice), AllDeployments);
    nameField(m_termsLabel, m_terms, tr("Terms and C&onditions:"));
    nameButton(m_approve, tr("Click to &approve"));
    for (Number *number : {&m_poNumber, &m_dpaNumber})
        judge(*number);
    showTerms();
}

} // namespace TenantLink
