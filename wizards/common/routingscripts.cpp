#include "wizards/common/routingscripts.h"

#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/names.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

RoutingScripts::RoutingScripts(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_scriptLabel(new QLabel(this)),
      m_scriptBox(new QComboBox(this)), m_problem(new FieldProblem(m_scriptBox, this)),
      m_cleanupLabel(new QLabel(this)), m_cleanupBox(new QComboBox(this)), m_reading(this)
{
    m_scriptBox->setObjectName(u"routingTemplate"_s);
    m_cleanupBox->setObjectName(u"routingCleanupTemplate"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *cell = new QVBoxLayout;
    cell->addWidget(m_scriptBox);
    cell->addWidget(m_problem);
    form->addRow(m_scriptLabel, cell);
    form->addRow(m_cleanupLabel, m_cleanupBox);
    for (QComboBox *box : {m_scriptBox, m_cleanupBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_script = m_scriptBox->currentData().toString();
            m_cleanup = m_cleanupBox->currentData().toString();
            Q_EMIT edited();
        });
    }
    retranslate();
}

void RoutingScripts::fill(const RoutingDetails &routing)
{
    m_script = routing.scriptTemplate;
    m_cleanup = routing.cleanupTemplate;
    show();
}

void RoutingScripts::read()
{
    m_reading.begin();
    m_reading.deliver(readTemplates(m_ports), [this](const Result<TemplateList> &list) {
        m_read = list.has_value();
        m_templates = list.value_or(TemplateList());
        m_failure = list ? std::nullopt : std::make_optional(list.error());
        show();
    });
}

void RoutingScripts::show()
{
    show(m_scriptBox, m_script);
    show(m_cleanupBox, m_cleanup);
    m_problem->setWarning(m_failure ? tr("The templates could not be read: %1").arg(describe(*m_failure).what)
                                    : QString());
}

void RoutingScripts::show(QComboBox *box, const QString &chosen) const
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("Built-in for this trunk model"), QString());
    for (const ScriptTemplate &one : m_templates.own) {
        if (one.type != TemplateType::Sbc)
            box->addItem(cleaned(nameOf(one), ScriptTemplate::MaxName), one.id);
    }
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(m_read ? tr("A template that was deleted") : tr("The chosen template"), chosen);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

void RoutingScripts::retranslate()
{
    nameField(m_scriptLabel, m_scriptBox, tr("Teams sc&ript template:"));
    nameField(m_cleanupLabel, m_cleanupBox, tr("Teams clean-u&p template:"));
    show();
}

} // namespace TenantLink
