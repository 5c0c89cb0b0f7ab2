#include "wizards/common/sbcdialog.h"

#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000; ///< well above every rule of the fields
constexpr int LastPort = 65535;

struct Shape {
    SbcField field;
    QLatin1StringView id;
    QString Sbc::*member;
};
constexpr std::array<Shape, 3> Shapes{{
    {SbcField::Name, "sbcName"_L1, &Sbc::name},
    {SbcField::Fqdn, "sbcFqdn"_L1, &Sbc::fqdn},
    {SbcField::Description, "sbcDescription"_L1, &Sbc::description},
}};
} // namespace

SbcDialog::SbcDialog(Ports ports, const std::optional<Sbc> &sbc, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_before(sbc), m_sbc(sbc.value_or(Sbc())),
      m_portLabel(new QLabel(this)), m_port(new QSpinBox(this)), m_failure(new FailureView(this))
{
    setObjectName(u"sbcDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows.at(i);
        row.field = Shapes.at(i).field;
        row.label = new QLabel(this);
        row.edit = new LineEdit(LongestEntry, this);
        row.edit->setObjectName(Shapes.at(i).id);
        if (row.field == SbcField::Fqdn)
            row.edit->setLayoutDirection(Qt::LeftToRight);
        row.edit->fill(m_sbc.*Shapes.at(i).member);
        row.problem = new FieldProblem(row.edit, this);
        auto *cell = new QVBoxLayout;
        cell->addWidget(row.edit);
        cell->addWidget(row.problem);
        form->addRow(row.label, cell);
        connect(row.edit, &QLineEdit::textEdited, this, [this, i] {
            m_rows.at(i).touched = true;
            judge(m_rows.at(i));
        });
    }
    m_port->setObjectName(u"sbcSipPort"_s);
    m_port->setRange(1, LastPort);
    m_port->setValue(m_sbc.sipPort);
    m_port->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->insertRow(2, m_portLabel, m_port);
    setTabOrder(m_rows.at(1).edit, m_port);
    setTabOrder(m_port, m_rows.at(2).edit);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_save->setObjectName(u"saveSbc"_s);
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_failure);
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &SbcDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 85, sizeHint().height());
    retranslate();
}

void SbcDialog::suggestFqdn(const QString &fqdn) { m_rows.at(1).edit->fill(fqdn); }

Sbc SbcDialog::sbc() const
{
    Sbc now = m_sbc;
    for (size_t i = 0; i < m_rows.size(); ++i)
        now.*Shapes.at(i).member = m_rows.at(i).edit->text().trimmed();
    now.sipPort = m_port->value();
    return now;
}

bool SbcDialog::changed() const
{
    const Sbc now = sbc();
    const Sbc before = m_before.value_or(Sbc());
    return now.name != before.name || now.fqdn != before.fqdn || now.sipPort != before.sipPort ||
           now.description != before.description;
}

void SbcDialog::judge(Row &row)
{
    const QString value = row.edit->text().trimmed();
    QString problem = row.touched ? sbcProblem(row.field, value) : QString();
    if (row.field == SbcField::Name && problem.isEmpty() && !m_takenName.isEmpty() &&
        foldedKey(value) == foldedKey(m_takenName))
        problem = tr("There is an SBC of this name already. Choose another name.");
    row.problem->setProblem(problem);
    QTimer::singleShot(0, this, &SbcDialog::grow); // once the texts have their new sizes
}

void SbcDialog::grow()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (isVisible() && needed > height())
        resize(width(), needed);
}

bool SbcDialog::check()
{
    Row *firstWrong = nullptr;
    for (Row &row : m_rows) {
        row.touched = true;
        judge(row);
        if (!firstWrong && row.problem->hasProblem())
            firstWrong = &row;
    }
    if (firstWrong)
        firstWrong->edit->setFocus(Qt::TabFocusReason);
    return !firstWrong;
}

void SbcDialog::save()
{
    if (m_saving.running() || !check())
        return;
    m_failure->setFailure(std::nullopt);
    m_save->setEnabled(false);
    m_saving.begin();
    m_saving.deliver(readSbcs(m_ports), [this](const Result<SbcList> &list) {
        if (list)
            keep(*list);
        else
            ended(list.error());
    });
}

void SbcDialog::keep(SbcList list)
{
    const Sbc now = sbc();
    const auto sameName = [&now](const Sbc &other) {
        return other.id != now.id && foldedKey(other.name) == foldedKey(now.name);
    };
    if (std::any_of(list.sbcs.cbegin(), list.sbcs.cend(), sameName)) {
        m_takenName = now.name;
        ended(std::nullopt);
        (void)check();
        return;
    }
    const auto there =
        std::find_if(list.sbcs.begin(), list.sbcs.end(), [&now](const Sbc &other) { return other.id == now.id; });
    if (there != list.sbcs.end())
        *there = now;
    else
        list.sbcs += now;
    m_saving.begin();
    m_saving.deliver(saveSbcs(m_ports, list), [this, now](const Result<SbcList> &kept) {
        if (!kept) {
            ended(kept.error());
            return;
        }
        Q_EMIT saved(now, *kept);
        accept();
    });
}

void SbcDialog::ended(const std::optional<Failure> &failure)
{
    m_save->setEnabled(true);
    m_failure->setFailure(failure);
}

void SbcDialog::retranslate()
{
    setWindowTitle(m_before ? tr("Edit SBC") : tr("Add SBC"));
    const std::array<QString, 3> labels{tr("&Name:"), tr("&FQDN:"), tr("&Description:")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        nameField(m_rows.at(i).label, m_rows.at(i).edit, labels.at(i));
        judge(m_rows.at(i));
    }
    m_rows.at(1).problem->setNote(tr("The base domain of the SBC, for example sbc.example.com. The customers' "
                                     "sub-domains are below it."));
    nameField(m_portLabel, m_port, tr("&SIP port:"));
    nameButton(m_save, tr("Sa&ve"));
    nameButton(m_cancel, tr("Cancel"));
}

} // namespace TenantLink
