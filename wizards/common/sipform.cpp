#include "wizards/common/sipform.h"

#include "models/domain/domainname.h"
#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/sbcdialog.h"
#include "wizards/common/secretfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000;  ///< well above every rule of the fields
constexpr int LongestSecret = 1024; ///< bytes: what a keychain takes

struct Shape {
    SipField field;
    QLatin1StringView id;
    QString SipDetails::*member;
};
constexpr std::array<Shape, 4> Shapes{{
    {SipField::ConnectionName, "connectionName"_L1, &SipDetails::connectionName},
    {SipField::CarrierUser, "carrierUser"_L1, &SipDetails::carrierUser},
    {SipField::MainLine, "mainLine"_L1, &SipDetails::mainLine},
    {SipField::HostName, "hostName"_L1, &SipDetails::hostName},
}};

QLayout *withProblem(QWidget *field, QWidget *problem)
{
    auto *cell = new QVBoxLayout;
    cell->addWidget(field);
    cell->addWidget(problem);
    return cell;
}

const Sbc *sbcAt(const SbcList &list, const QString &domain)
{
    const auto found = std::find_if(list.sbcs.cbegin(), list.sbcs.cend(), [&domain](const Sbc &sbc) {
        return !domain.isEmpty() && asciiDomain(sbc.fqdn) == asciiDomain(domain);
    });
    return found == list.sbcs.cend() ? nullptr : &*found;
}
} // namespace

Task<Result<SipLists>> readSipLists(Ports ports)
{
    const Result<SbcList> sbcs = co_await readSbcs(ports);
    if (!sbcs)
        co_return fail(sbcs.error());
    const Result<TemplateList> templates = co_await readTemplates(ports);
    if (!templates)
        co_return fail(templates.error());
    const SipLists lists{*sbcs, *templates};
    co_return lists;
}

SipDetails suggestedSip(const SipLists &lists, const QString &connectionName, const QString &sbcDomain)
{
    SipDetails details;
    details.connectionName = connectionName;
    details.onboardingTemplate = BuiltIn::SbcOnboarding;
    details.cleanupTemplate = BuiltIn::SbcCleanup;
    if (const Sbc *sbc = sbcAt(lists.sbcs, sbcDomain))
        details.sbc = sbc->id.toString();
    else if (lists.sbcs.sbcs.size() == 1)
        details.sbc = lists.sbcs.sbcs.first().id.toString();
    return details;
}

SipForm::SipForm(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_sbcLabel(new QLabel(this)),
      m_sbc(new QComboBox(this)), m_sbcProblem(new FieldProblem(m_sbc, this)), m_addSbc(new QPushButton(this)),
      m_onboardingLabel(new QLabel(this)), m_onboarding(new QComboBox(this)),
      m_onboardingProblem(new FieldProblem(m_onboarding, this)), m_cleanupLabel(new QLabel(this)),
      m_cleanup(new QComboBox(this)), m_callsLabel(new QLabel(this)), m_calls(new QSpinBox(this)),
      m_passwordLabel(new QLabel(this)), m_password(new SecretField(this)),
      m_passwordProblem(new FieldProblem(m_password->edit(), this))
{
    m_sbc->setObjectName(u"sbc"_s);
    m_addSbc->setObjectName(u"addSbc"_s);
    m_addSbc->setAutoDefault(false);
    m_onboarding->setObjectName(u"onboardingTemplate"_s);
    m_cleanup->setObjectName(u"cleanupTemplate"_s);
    m_calls->setObjectName(u"callLimit"_s);
    m_password->edit()->setObjectName(u"carrierPassword"_s);
    for (QComboBox *box : {m_sbc, m_onboarding, m_cleanup}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
        connect(box, &QComboBox::activated, this, &SipForm::changed);
    }
    m_calls->setRange(0, SipDetails::MaxCalls);
    m_calls->setAccelerated(true);
    m_calls->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    build();
    connect(m_addSbc, &QPushButton::clicked, this, &SipForm::addSbc);
    connect(m_calls, &QSpinBox::valueChanged, this, &SipForm::changed);
    connect(m_password, &SecretField::edited, this, &SipForm::changed);
    retranslate();
}

void SipForm::addRow(QFormLayout *form, Row &row)
{
    const Shape &shape = Shapes.at(static_cast<size_t>(&row - m_rows.data()));
    row.field = shape.field;
    row.label = new QLabel(this);
    row.edit = new LineEdit(LongestEntry, this);
    row.edit->setObjectName(shape.id);
    row.edit->setLayoutDirection(Qt::LeftToRight); // names of machines, numbers
    row.problem = new FieldProblem(row.edit, this);
    form->addRow(row.label, withProblem(row.edit, row.problem));
    connect(row.edit, &QLineEdit::textEdited, this, &SipForm::changed);
}

void SipForm::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, row(SipField::ConnectionName));
    auto *cell = new QVBoxLayout;
    cell->addWidget(m_sbc); // long names: no button beside it
    cell->addWidget(m_addSbc, 0, Qt::AlignLeading);
    cell->addWidget(m_sbcProblem);
    form->addRow(m_sbcLabel, cell);
    form->addRow(m_onboardingLabel, withProblem(m_onboarding, m_onboardingProblem));
    form->addRow(m_cleanupLabel, m_cleanup);
    form->addRow(m_callsLabel, m_calls);
    addRow(form, row(SipField::CarrierUser));
    form->addRow(m_passwordLabel, withProblem(m_password, m_passwordProblem));
    addRow(form, row(SipField::MainLine));
    addRow(form, row(SipField::HostName));
    QWidget *before = row(SipField::ConnectionName).edit;
    for (QWidget *after : std::initializer_list<QWidget *>{
             m_sbc, m_addSbc, m_onboarding, m_cleanup, m_calls, row(SipField::CarrierUser).edit, m_password,
             row(SipField::MainLine).edit, row(SipField::HostName).edit}) {
        setTabOrder(before, after);
        before = after;
    }
}

void SipForm::fill(const SipLists &lists, const SipDetails &details, const Secret &password, const QString &sbcDomain)
{
    m_judgeAll = false;
    m_lists = lists;
    m_details = details;
    m_sbcDomain = sbcDomain;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows.at(i).edit->fill(details.*Shapes.at(i).member);
    {
        const QSignalBlocker quiet(m_calls);
        m_calls->setValue(details.callLimit);
    }
    m_password->setValue(password);
    showSbcs(details.sbc);
    showTemplates();
    judge();
}

SipDetails SipForm::details() const
{
    SipDetails now = m_details;
    for (size_t i = 0; i < m_rows.size(); ++i)
        now.*Shapes.at(i).member = m_rows.at(i).edit->text().trimmed();
    now.sbc = m_sbc->currentData().toString();
    now.onboardingTemplate = m_onboarding->currentData().toString();
    now.cleanupTemplate = m_cleanup->currentData().toString();
    now.callLimit = m_calls->value();
    return now;
}

Secret SipForm::password() const { return m_password->value(); }

void SipForm::forgetPassword() { m_password->wipe(); }

void SipForm::setPasswordNote(const QString &sentence)
{
    m_passwordNote = sentence;
    judge();
}

void SipForm::setPasswordHint(const QString &hint) { m_password->edit()->setPlaceholderText(hint); }

void SipForm::showSbcs(const QString &chosen)
{
    m_sbc->clear();
    if (!m_lists.sbcs.find(chosen))
        m_sbc->addItem(m_lists.sbcs.sbcs.isEmpty() ? tr("No SBC is known yet") : tr("Choose an SBC"), QString());
    for (const Sbc &sbc : std::as_const(m_lists.sbcs.sbcs))
        m_sbc->addItem(tr("%1 - %2:%3", "SBC: name, FQDN and port")
                           .arg(cleaned(sbc.name, 60), cleaned(sbc.fqdn, 254), QString::number(sbc.sipPort)),
                       sbc.id.toString());
    m_sbc->setCurrentIndex(qMax(0, m_sbc->findData(chosen)));
}

void SipForm::showTemplates()
{
    fillTemplates(m_onboarding, m_details.onboardingTemplate);
    fillTemplates(m_cleanup, m_details.cleanupTemplate);
}

void SipForm::fillTemplates(QComboBox *box, const QString &chosen) const
{
    box->clear();
    box->addItem(tr("None: the SBC is configured by other means"), QString());
    const QList<ScriptTemplate> all = m_lists.templates.all();
    for (const ScriptTemplate &one : all) {
        if (one.type != TemplateType::M365)
            box->addItem(cleaned(nameOf(one), ScriptTemplate::MaxName), one.id);
    }
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(tr("A template that was deleted"), chosen);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

void SipForm::addSbc()
{
    auto *dialog = new SbcDialog(m_ports, std::nullopt, this);
    if (!sbcAt(m_lists.sbcs, m_sbcDomain))
        dialog->suggestFqdn(m_sbcDomain);
    connect(dialog, &SbcDialog::saved, this, [this](const Sbc &sbc, const SbcList &list) {
        m_lists.sbcs = list;
        showSbcs(sbc.id.toString());
        changed();
    });
    dialog->open();
}

void SipForm::changed()
{
    judge();
    Q_EMIT edited();
}

void SipForm::judge()
{
    for (Row &row : m_rows) {
        const QString value = row.edit->text().trimmed();
        const bool silent = value.isEmpty() && !m_judgeAll;
        row.problem->setProblem(silent ? QString() : sipProblem(row.field, value));
    }
    const Sbc *sbc = m_lists.sbcs.find(m_sbc->currentData().toString());
    m_sbcProblem->setProblem(sbc || !m_judgeAll ? QString() : tr("Choose the SBC of this connection, or add one."));
    m_sbcProblem->setWarning(
        sbc && !m_sbcDomain.isEmpty() && asciiDomain(sbc->fqdn) != asciiDomain(m_sbcDomain)
            ? tr("The customer's sub-domain is below %1, which is another SBC.").arg(cleaned(m_sbcDomain, 254))
            : QString());
    m_sbcProblem->setNote(m_lists.sbcs.sbcs.isEmpty()
                              ? tr("SBCs are kept under Configuration > SBCs. Add SBC adds the first one there.")
                              : QString());
    const QString script = m_onboarding->currentData().toString();
    m_onboardingProblem->setProblem(script.isEmpty() || m_lists.templates.find(script)
                                        ? QString()
                                        : tr("This template was deleted. Choose another one."));
    const bool tooLong = m_password->value().sizeInBytes() > LongestSecret;
    m_passwordProblem->setProblem(tooLong ? describe(Failure{FailureCode::SecretTooLong}).what : QString());
    m_passwordProblem->setNote(m_password->isEmpty() ? m_passwordNote : QString());
}

bool SipForm::check()
{
    m_judgeAll = true;
    judge();
    const std::initializer_list<std::pair<const FieldProblem *, QWidget *>> fields{
        {row(SipField::ConnectionName).problem, row(SipField::ConnectionName).edit},
        {m_sbcProblem, m_sbc},
        {m_onboardingProblem, m_onboarding},
        {row(SipField::CarrierUser).problem, row(SipField::CarrierUser).edit},
        {m_passwordProblem, m_password},
        {row(SipField::MainLine).problem, row(SipField::MainLine).edit},
        {row(SipField::HostName).problem, row(SipField::HostName).edit},
    };
    for (const auto &[problem, field] : fields) {
        if (problem->hasProblem()) {
            field->setFocus(Qt::TabFocusReason);
            return false;
        }
    }
    return true;
}

QWidget *SipForm::firstField() const { return m_rows.front().edit; }

void SipForm::retranslate()
{
    const std::array<QString, 4> labels{tr("&Connection name:"), tr("Carrier &user name:"), tr("&Main line:"),
                                        tr("&Host name:")};
    for (size_t i = 0; i < m_rows.size(); ++i)
        nameField(m_rows.at(i).label, m_rows.at(i).edit, labels.at(i));
    nameField(m_sbcLabel, m_sbc, tr("&SBC:"));
    nameButton(m_addSbc, tr("&Add SBC"));
    nameField(m_onboardingLabel, m_onboarding, tr("&Onboarding script template:"));
    nameField(m_cleanupLabel, m_cleanup, tr("C&lean-up script template:"));
    nameField(m_callsLabel, m_calls, tr("CAC &profile (concurrent calls):"));
    m_calls->setSpecialValueText(tr("No limit"));
    m_calls->updateGeometry(); // another word, another width
    nameField(m_passwordLabel, m_password, tr("Carrier pass&word:"));
    m_password->setFieldName(tr("Carrier password"));
    const SipDetails now = details();
    showSbcs(now.sbc);
    fillTemplates(m_onboarding, now.onboardingTemplate);
    fillTemplates(m_cleanup, now.cleanupTemplate);
    judge();
}

} // namespace TenantLink
