#include "wizards/common/routingform.h"

#include "models/domain/domainname.h"
#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "wizards/common/activationpanel.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/dnspanel.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/routingscripts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000;
/// Entra takes at most 48 characters after the @ of a user name; longer domains have no users.
constexpr qsizetype LongestOfUsers = 48;

QLayout *withProblem(QWidget *field, QWidget *problem)
{
    auto *cell = new QVBoxLayout;
    cell->addWidget(field);
    cell->addWidget(problem);
    return cell;
}

/// Tab goes to the chosen one, arrows to the other.
void choose(QRadioButton *chosen, QRadioButton *other)
{
    chosen->setChecked(true);
    chosen->setFocusPolicy(Qt::StrongFocus);
    other->setFocusPolicy(Qt::ClickFocus);
}
} // namespace

bool mayMakeUsers(const Report *report)
{
    if (!report)
        return true;
    return std::none_of(report->grants.cbegin(), report->grants.cend(), [](const GrantRow &grant) {
        return grant.name == "User.ReadWrite.All"_L1 &&
               (grant.state == GrantRow::State::Missing || grant.state == GrantRow::State::RequestedOnly);
    });
}

RoutingForm::RoutingForm(Ports ports, RequestSource source, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_modes(new QGroupBox(this)),
      m_both(new QRadioButton(m_modes)), m_sbcOnly(new QRadioButton(m_modes)), m_trunks(new QGroupBox(this)),
      m_derived(new QRadioButton(m_trunks)), m_derivedText(new PlainLabel(m_trunks)), m_own(new QRadioButton(m_trunks)),
      m_ownText(new PlainLabel(m_trunks)), m_scripts(new RoutingScripts(m_ports, m_trunks)),
      m_sbcDomainLabel(new QLabel(this)), m_sbcDomain(new QComboBox(this)),
      m_sbcDomainProblem(new FieldProblem(m_sbcDomain, this)), m_labelLabel(new QLabel(this)),
      m_label(new LineEdit(LongestEntry, this)), m_labelProblem(new FieldProblem(m_label, this)),
      m_previewLabel(new QLabel(this)), m_preview(new CopyField(this)), m_idna(new PlainLabel(this)),
      m_dnsModes(new QGroupBox(this)), m_twoStep(new QRadioButton(m_dnsModes)), m_manual(new QRadioButton(m_dnsModes)),
      m_dns(new DnsPanel(m_ports, source, m_dnsModes)), m_activationGroup(new QGroupBox(this)),
      m_activation(new ActivationPanel(m_ports, source, m_activationGroup)), m_reading(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildChoices(column);
    buildNames(column);
    buildPanels(column);
    retranslate();
}

void RoutingForm::buildChoices(QVBoxLayout *column)
{
    m_both->setObjectName(u"m365AndSbc"_s);
    m_sbcOnly->setObjectName(u"sbcOnly"_s);
    m_derived->setObjectName(u"derivedTrunk"_s);
    m_own->setObjectName(u"ownGateway"_s);
    const int indent = fontMetrics().height() * 3 / 2;
    m_derivedText->setIndent(indent);
    m_ownText->setIndent(indent);
    auto *modes = new QVBoxLayout(m_modes);
    modes->addWidget(m_both);
    modes->addWidget(m_sbcOnly);
    auto *trunks = new QVBoxLayout(m_trunks);
    trunks->addWidget(m_derived);
    trunks->addWidget(m_derivedText);
    trunks->addWidget(m_own);
    trunks->addWidget(m_ownText);
    trunks->addWidget(m_scripts);
    column->addWidget(m_modes);
    column->addWidget(m_trunks);
    connect(m_both, &QRadioButton::toggled, this, [this](bool both) {
        m_routing.mode = both ? RoutingMode::M365AndSbc : RoutingMode::SbcOnly;
        showChoices();
        changed();
    });
    connect(m_derived, &QRadioButton::toggled, this, [this](bool derived) {
        m_routing.trunk = derived ? TrunkModel::Derived : TrunkModel::Own;
        showChoices();
        changed();
    });
    connect(m_scripts, &RoutingScripts::edited, this, [this] {
        m_routing.scriptTemplate = m_scripts->scriptTemplate();
        m_routing.cleanupTemplate = m_scripts->cleanupTemplate();
        changed();
    });
}

void RoutingForm::buildNames(QVBoxLayout *column)
{
    m_sbcDomain->setObjectName(u"sbcDomain"_s);
    m_label->setObjectName(u"subDomain"_s);
    m_preview->setObjectName(u"subDomainPreview"_s);
    m_label->setLayoutDirection(Qt::LeftToRight);
    m_sbcDomain->setLayoutDirection(Qt::LeftToRight);
    m_sbcDomain->setEditable(true);
    m_sbcDomain->setInsertPolicy(QComboBox::NoInsert);
    m_sbcDomain->setCompleter(nullptr); // it would finish names that nobody typed
    m_sbcDomain->lineEdit()->setMaxLength(LongestEntry);
    m_sbcDomain->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sbcDomain->setMinimumContentsLength(30);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_sbcDomainLabel, withProblem(m_sbcDomain, m_sbcDomainProblem));
    form->addRow(m_labelLabel, withProblem(m_label, m_labelProblem));
    form->addRow(m_previewLabel, withProblem(m_preview, m_idna));
    column->addLayout(form);
    connect(m_sbcDomain, &QComboBox::editTextChanged, this, &RoutingForm::namesEdited);
    connect(m_label, &QLineEdit::textEdited, this, &RoutingForm::namesEdited);
}

void RoutingForm::buildPanels(QVBoxLayout *column)
{
    m_twoStep->setObjectName(u"twoStep"_s);
    m_manual->setObjectName(u"manualDns"_s);
    auto *dns = new QVBoxLayout(m_dnsModes);
    dns->addWidget(m_twoStep);
    dns->addWidget(m_manual);
    dns->addWidget(m_dns);
    auto *activation = new QVBoxLayout(m_activationGroup);
    activation->addWidget(m_activation);
    column->addWidget(m_dnsModes);
    column->addWidget(m_activationGroup);
    connect(m_twoStep, &QRadioButton::toggled, this, [this](bool twoStep) {
        m_routing.dns = twoStep ? DnsMode::TwoStep : DnsMode::Manual;
        showChoices();
        changed();
    });
    connect(m_dns, &DnsPanel::changed, this, [this] {
        m_activation->setDomainVerified(m_dns->there() && m_dns->there()->state == DomainThere::State::Verified);
    });
    connect(m_activation, &ActivationPanel::edited, this, [this] {
        m_routing.makeActivationUser = m_activation->routing().makeActivationUser;
        m_routing.licenceSku = m_activation->routing().licenceSku;
        m_routing.usageLocation = m_activation->routing().usageLocation;
        Q_EMIT edited();
    });
}

void RoutingForm::setSuggests(bool suggests) { m_suggests = suggests; }

void RoutingForm::fill(const RoutingDetails &routing, const QString &cloudId)
{
    m_filling = true;
    m_judgeAll = false;
    m_routing = routing;
    m_cloudId = cloudId;
    m_label->fill(routing.label);
    m_scripts->fill(routing);
    showList();
    showChoices();
    judge();
    m_filling = false;
}

bool RoutingForm::check()
{
    m_judgeAll = true;
    judge();
    QWidget *wrong = nullptr;
    if (m_sbcDomainProblem->hasProblem())
        wrong = m_sbcDomain;
    else if (m_labelProblem->hasProblem())
        wrong = m_label;
    else if (m_routing.mode == RoutingMode::M365AndSbc && !m_activation->check())
        wrong = m_activation->firstProblem();
    if (wrong)
        wrong->setFocus(Qt::TabFocusReason);
    return !wrong;
}

QWidget *RoutingForm::firstField() const { return m_routing.mode == RoutingMode::M365AndSbc ? m_both : m_sbcOnly; }

void RoutingForm::stop()
{
    m_reading.stop();
    m_scripts->stop();
}

void RoutingForm::readSbcs()
{
    m_scripts->read();
    m_reading.begin();
    m_reading.deliver(TenantLink::readSbcs(m_ports), [this](const Result<SbcList> &list) {
        m_sbcsRead = true;
        m_sbcs = list ? list->sbcs : QList<Sbc>();
        m_sbcsFailure = list ? std::nullopt : std::make_optional(list.error());
        const bool suggests =
            m_suggests && m_routing.sbcDomain.isEmpty() && m_sbcs.size() == 1 && m_sbcDomain->currentText().isEmpty();
        if (suggests)
            m_routing.sbcDomain = m_sbcs.first().fqdn;
        showList();
        judge();
        if (suggests)
            Q_EMIT edited();
    });
}

void RoutingForm::showList()
{
    const QSignalBlocker quiet(m_sbcDomain);
    QStringList names;
    for (const Sbc &sbc : m_sbcs) {
        if (!names.contains(sbc.fqdn, Qt::CaseInsensitive))
            names += sbc.fqdn;
    }
    QLineEdit *edit = m_sbcDomain->lineEdit();
    const int cursor = edit->cursorPosition();
    m_sbcDomain->clear();
    m_sbcDomain->addItems(names);
    m_sbcDomain->setCurrentIndex(-1);
    m_sbcDomain->setEditText(m_routing.sbcDomain);
    edit->setCursorPosition(cursor); // somebody may be typing already
}

void RoutingForm::namesEdited()
{
    m_routing.sbcDomain = m_sbcDomain->currentText().trimmed();
    m_routing.label = m_label->text().trimmed();
    changed();
}

void RoutingForm::showChoices()
{
    const RoutingDetails &routing = m_routing;
    const bool both = routing.mode == RoutingMode::M365AndSbc;
    const bool derived = routing.trunk == TrunkModel::Derived;
    const bool twoStep = routing.dns == DnsMode::TwoStep;
    choose(both ? m_both : m_sbcOnly, both ? m_sbcOnly : m_both);
    choose(derived ? m_derived : m_own, derived ? m_own : m_derived);
    choose(twoStep ? m_twoStep : m_manual, twoStep ? m_manual : m_twoStep);
    m_dns->setMode(routing.dns);
    m_activationGroup->setVisible(both);
    m_scripts->setVisible(both);
}

void RoutingForm::judge()
{
    const RoutingDetails &routing = m_routing;
    QString problem;
    if (!routing.sbcDomain.isEmpty() || m_judgeAll)
        problem = domainProblem(routing.sbcDomain);
    m_sbcDomainProblem->setProblem(problem);
    if (m_sbcsFailure)
        m_sbcDomainProblem->setWarning(
            tr("The known SBCs could not be read: %1 You can type the domain.").arg(describe(*m_sbcsFailure).what));
    else
        m_sbcDomainProblem->setWarning(QString());
    m_sbcDomainProblem->setNote(m_sbcsRead && m_sbcs.isEmpty()
                                    ? tr("No SBC is known yet (Configuration > SBCs). You can type the domain.")
                                    : QString());

    problem.clear();
    if (!routing.label.isEmpty() || m_judgeAll)
        problem = labelProblem(routing.label);
    const QString fqdn = routing.fqdn();
    const bool bothThere =
        !routing.label.isEmpty() && !m_sbcDomainProblem->hasProblem() && !routing.sbcDomain.isEmpty();
    if (problem.isEmpty() && bothThere)
        problem = subDomainProblem(routing.label, routing.sbcDomain);
    m_labelProblem->setProblem(problem);
    const bool tooLong = routing.mode == RoutingMode::M365AndSbc && fqdn.size() > LongestOfUsers;
    m_labelProblem->setWarning(tooLong ? tr("Microsoft takes at most %n characters after the @ of a user name: in this "
                                            "domain there can be no activation user. Choose a shorter name.",
                                            nullptr, static_cast<int>(LongestOfUsers))
                                       : QString());
    m_labelProblem->setNote(routing.label.isEmpty() ? tr("Usually the short name. Letters, digits and inner hyphens.")
                                                    : QString());

    m_preview->setText(fqdn);
    const QString typed = QString(routing.label + u'.' + routing.sbcDomain);
    const bool differs = !fqdn.isEmpty() && fqdn.compare(typed, Qt::CaseInsensitive) != 0;
    m_idna->setText(tr("As it is written: %1. DNS and Microsoft 365 have the name above.").arg(cleaned(typed, 300)));
    m_idna->setVisible(differs);
    m_activation->setRouting(routing, m_cloudId);
    m_dns->setDomain(routing.fqdn(), m_cloudId);
}

void RoutingForm::changed()
{
    judge();
    if (!m_filling)
        Q_EMIT edited();
}

void RoutingForm::retranslate()
{
    m_modes->setTitle(tr("What is configured"));
    m_modes->setAccessibleName(m_modes->title());
    nameButton(m_both, tr("&M365 default routing and SBC configuration"));
    nameButton(m_sbcOnly, tr("SBC &only"));
    m_trunks->setTitle(tr("Trunk model"));
    m_trunks->setAccessibleName(m_trunks->title());
    nameButton(m_derived, tr("&Derived trunk"));
    m_derivedText->setText(tr("The voice route names the customer's sub-domain; no gateway is registered in the "
                              "customer's tenant. Usual for hosted services."));
    nameButton(m_own, tr("O&wn gateway"));
    m_ownText->setText(tr("A gateway with the sub-domain's name is registered in the customer's tenant."));
    nameField(m_sbcDomainLabel, m_sbcDomain, tr("&SBC domain:"));
    nameField(m_labelLabel, m_label, tr("S&ub-domain:"));
    nameField(m_previewLabel, m_preview, tr("Sub-domain preview:"));
    m_preview->setFieldName(tr("Sub-domain preview"));
    m_dnsModes->setTitle(tr("DNS"));
    m_dnsModes->setAccessibleName(m_dnsModes->title());
    nameButton(m_twoStep, tr("&Two-step (recommended)"), tr("Two-step"));
    nameButton(m_manual, tr("Manua&l"));
    m_activationGroup->setTitle(tr("Activation user"));
    m_activationGroup->setAccessibleName(m_activationGroup->title());
    judge();
}

} // namespace TenantLink
