#include "app/window/portal/servicetab.h"

#include "app/window/ask.h"
#include "app/window/portal/changecustomerdialog.h"
#include "app/window/portal/commercialbox.h"
#include "app/window/portal/scrolling.h"
#include "app/window/portal/valuefield.h"
#include "models/domain/isolated.h"
#include "models/domain/shortname.h"
#include "models/domain/text.h"
#include "models/ports/store.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000;
constexpr std::array LicenceTypes{LicenceType::HostedEssentialsPlus, LicenceType::HostedPro};

bool isDowngrade(LicenceType from, LicenceType to)
{
    return from == LicenceType::HostedPro && to == LicenceType::HostedEssentialsPlus;
}
} // namespace

ServiceTab::ServiceTab(Ports ports, QWidget *parent) : Retranslating<QWidget>(parent), m_ports(std::move(ports))
{
    setObjectName(u"service"_s);
    auto *content = new QWidget(this);
    for (QLabel **label : {&m_fullLabel, &m_shortLabel, &m_licenceLabel, &m_usersLabel, &m_customerLabel,
                           &m_deployLabel, &m_createdLabel})
        *label = new QLabel(content);
    m_full = new LineEdit(LongestEntry, content);
    m_short = new LineEdit(LongestEntry, content);
    m_short->setLayoutDirection(Qt::LeftToRight);
    m_licence = new QComboBox(content);
    m_users = new QSpinBox(content);
    m_customer = new ValueField(u"serviceCustomer"_s, content);
    m_deploy = new ValueField(u"serviceDeploy"_s, content);
    m_created = new ValueField(u"serviceCreated"_s, content);
    m_fullProblem = new FieldProblem(m_full, content);
    m_shortProblem = new FieldProblem(m_short, content);
    m_licenceProblem = new FieldProblem(m_licence, content);
    m_change = new QPushButton(content);
    m_commercial = new CommercialBox(m_ports, content);
    m_save = new QPushButton(content);
    m_say = new PlainLabel(content);
    m_failure = new FailureView(content);
    m_full->setObjectName(u"serviceFullName"_s);
    m_short->setObjectName(u"serviceShortName"_s);
    m_licence->setObjectName(u"serviceLicence"_s);
    m_users->setObjectName(u"serviceUsers"_s);
    m_save->setObjectName(u"serviceSave"_s);
    m_change->setObjectName(u"changeCustomer"_s);
    m_users->setRange(Service::MinUsers, Service::MaxUsers);
    for (const LicenceType type : LicenceTypes)
        m_licence->addItem(QString(), keyOf(type));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [form](QLabel *label, QWidget *field, FieldProblem *problem) {
        auto *cell = new QVBoxLayout;
        cell->addWidget(field);
        if (problem)
            cell->addWidget(problem);
        form->addRow(label, cell);
    };
    auto *customer = new QHBoxLayout;
    customer->addWidget(m_customer, 1);
    customer->addWidget(m_change);
    form->addRow(m_customerLabel, customer);
    add(m_fullLabel, m_full, m_fullProblem);
    add(m_shortLabel, m_short, m_shortProblem);
    add(m_licenceLabel, m_licence, m_licenceProblem);
    add(m_usersLabel, m_users, nullptr);
    add(m_deployLabel, m_deploy, nullptr);
    add(m_createdLabel, m_created, nullptr);
    QWidget::setTabOrder(m_customer, m_change);
    QWidget::setTabOrder(m_change, m_full);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_say, 1);
    auto *column = new QVBoxLayout(content);
    column->addLayout(form);
    column->addWidget(m_failure);
    column->addLayout(row);
    column->addWidget(m_commercial);
    column->addStretch(1);
    scrollOn(this, content);

    const auto touched = [this] {
        m_saved = false;
        m_fullProblem->setProblem({});
        judgeShortName();
        judgeLicence();
        showState();
        Q_EMIT edited();
    };
    connect(m_full, &QLineEdit::textEdited, this, touched);
    connect(m_short, &QLineEdit::textEdited, this, touched);
    connect(m_licence, &QComboBox::activated, this, touched);
    connect(m_users, &QSpinBox::valueChanged, this, touched);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_change, &QPushButton::clicked, this, &ServiceTab::changeCustomer);
    retranslate();
}

void ServiceTab::setService(const Service &service)
{
    const bool keepTyped = hasChanges();
    if (keepTyped) {
        // Typed over the older state; the revision is the newer one only if nothing that is edited here changed.
        const bool same = m_service->shortName == service.shortName && m_service->fullName == service.fullName &&
                          m_service->licence == service.licence && m_service->licensedUsers == service.licensedUsers;
        const qint64 revision = same ? service.revision : m_service->revision;
        const Service edited = *m_service;
        m_service = service;
        m_service->revision = revision;
        if (!same) {
            m_service->shortName = edited.shortName;
            m_service->fullName = edited.fullName;
            m_service->licence = edited.licence;
            m_service->licensedUsers = edited.licensedUsers;
        }
    } else {
        m_service.reset(); // so that the signals below mean no change
        m_full->fill(service.fullName);
        m_short->fill(service.shortName);
        m_licence->setCurrentIndex(m_licence->findData(keyOf(service.licence)));
        m_users->setValue(service.licensedUsers);
        m_service = service;
    }
    retranslate();
}

void ServiceTab::setCustomerName(const QString &name)
{
    m_customerName = cleaned(name);
    m_customer->setValue(m_customerName);
}

bool ServiceTab::hasChanges() const
{
    return m_service &&
           (m_full->text().trimmed() != m_service->fullName || m_short->text().trimmed() != m_service->shortName ||
            m_licence->currentData().toString() != keyOf(m_service->licence) ||
            m_users->value() != m_service->licensedUsers);
}

void ServiceTab::judgeShortName()
{
    const QString name = m_short->text().trimmed();
    QStringList broken;
    if (!m_service || name != m_service->shortName) {
        for (const NameRule rule : ShortName::brokenRules(name))
            broken += describe(rule);
    }
    if (!m_takenName.isEmpty() && foldedKey(name) == foldedKey(m_takenName))
        broken += tr("Another service has this name already.");
    m_shortProblem->setProblem(broken.join(u'\n'));
    m_shortProblem->setWarning(broken.isEmpty() && !name.isEmpty() && !ShortName::isDnsLabel(name)
                                   ? tr("This name is no DNS label: it cannot be used as a sub-domain.")
                                   : QString());
}

LicenceType ServiceTab::chosenLicence() const
{
    return licenceTypeFrom(m_licence->currentData().toString()).value_or(m_service->licence);
}

void ServiceTab::judgeLicence()
{
    if (!m_service)
        return;
    const LicenceType chosen = chosenLicence();
    const QString text = licenceChangeText(m_service->licence, chosen);
    const bool lost = isDowngrade(m_service->licence, chosen);
    m_licenceProblem->setWarning(lost ? text : QString());
    m_licenceProblem->setNote(lost ? QString() : text);
}

bool ServiceTab::mayBeSaved()
{
    judgeShortName();
    if (m_full->text().trimmed().size() > Service::MaxFullName) {
        m_fullProblem->setProblem(tr("Use at most %n character(s).", nullptr, Service::MaxFullName));
        m_full->setFocus();
        return false;
    }
    if (m_shortProblem->hasProblem()) {
        m_short->setFocus();
        return false;
    }
    return true;
}

void ServiceTab::save(std::function<void()> then)
{
    if (!m_service || m_saving.running() || !mayBeSaved())
        return;
    if (!isDowngrade(m_service->licence, chosenLicence())) {
        keep(std::move(then));
        return;
    }
    ask(this,
        {tr("Change the license type"),
         tr("Change %1 to %2?", "short name, license type")
             .arg(cleaned(m_service->shortName, 60), describe(chosenLicence())),
         licenceChangeText(m_service->licence, chosenLicence()), tr("&Change license type"), true},
        [this, then = std::move(then)] { keep(then); });
}

void ServiceTab::changeCustomer()
{
    if (!m_service || m_saving.running())
        return;
    auto *dialog = new ChangeCustomerDialog(m_ports, *m_service, this);
    connect(dialog, &ChangeCustomerDialog::saved, this, &ServiceTab::customerChanged);
    dialog->open();
}

void ServiceTab::keep(std::function<void()> then)
{
    if (!m_service || m_saving.running() || !mayBeSaved())
        return;
    Service changed = *m_service;
    changed.fullName = m_full->text().trimmed();
    changed.shortName = m_short->text().trimmed();
    changed.licence = chosenLicence();
    changed.licensedUsers = m_users->value();
    m_failure->setFailure(std::nullopt);
    m_saving.begin();
    m_saving.deliver(m_ports.store->updateService(changed),
                     [this, name = changed.shortName, then = std::move(then)](Result<Service> result) {
                         if (!result && result.error().code == FailureCode::NameTaken) {
                             m_takenName = name;
                             judgeShortName();
                             m_short->setFocus();
                             showState();
                             return;
                         }
                         if (!result) {
                             m_failure->setFailure(result.error());
                             showState();
                             return;
                         }
                         m_saved = true;
                         m_service.reset();
                         setService(*result);
                         Q_EMIT saved(*result);
                         if (then)
                             then();
                     });
    showState();
}

void ServiceTab::showState()
{
    const bool changes = hasChanges();
    m_save->setEnabled(changes && !m_saving.running());
    m_change->setEnabled(m_service && !m_saving.running());
    const QString say = m_saving.running() ? tr("Saving ...")
                        : changes          ? tr("Not saved yet.")
                        : m_saved          ? tr("Saved.")
                                           : QString();
    m_say->setText(say);
    m_say->setAccessibleName(say);
}

void ServiceTab::retranslate()
{
    nameField(m_customerLabel, m_customer, tr("Customer:"));
    nameField(m_fullLabel, m_full, tr("&Full Name of Service:"));
    nameField(m_shortLabel, m_short, tr("&Unique Short Name:"));
    nameField(m_licenceLabel, m_licence, tr("&License type:"));
    nameField(m_usersLabel, m_users, tr("Lice&nsed users:"));
    nameField(m_deployLabel, m_deploy, tr("Deploy status:"));
    nameField(m_createdLabel, m_created, tr("Created:"));
    nameButton(m_save, tr("&Save"), tr("Save service"));
    nameButton(m_change, tr("&Change customer ..."), tr("Change customer"));
    m_full->setPlaceholderText(tr("The short name"));
    for (int i = 0; i < m_licence->count(); ++i)
        m_licence->setItemText(i, isolated(describe(LicenceTypes.at(size_t(i)))));
    if (!m_service)
        return;
    m_customer->setValue(m_customerName);
    m_deploy->setValue(describe(m_service->deploy));
    m_created->setValue(shownTime(m_service->createdAt));
    m_commercial->setDetails(m_service->setup.commercial);
    judgeShortName();
    judgeLicence();
    showState();
}

} // namespace TenantLink
