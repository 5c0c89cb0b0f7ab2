#include "wizards/invitation/rolechoice.h"

#include "models/domain/text.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// Directory Readers: needed for the whole tenant beside a role that is limited to a unit.
constexpr QLatin1StringView Readers{"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"};
/// What an administrative unit needs beside the roles (product.md section 3).
constexpr QLatin1StringView UnitPermissions[] = {QLatin1StringView("RoleManagement.Read.Directory"),
                                                 QLatin1StringView("GroupMember.Read.All")};

QString reason(const RoleEntry &entry)
{
    // The catalogue may be a user's file: its texts are foreign.
    return cleaned(QCoreApplication::translate("Catalogue", entry.reasonKey.toUtf8().constData()), 400);
}
} // namespace

RoleChoice::RoleChoice(QWidget *parent)
    : Retranslating<QGroupBox>(parent), m_setsColumn(new QVBoxLayout), m_setsNote(new PlainLabel(this)),
      m_extrasColumn(new QVBoxLayout), m_limit(new QCheckBox(this)), m_limitNote(new PlainLabel(this)),
      m_unitLabel(new QLabel(this)), m_unit(new QComboBox(this)), m_ask(new QPushButton(this)),
      m_failure(new FailureView(this))
{
    setObjectName(u"roles"_s);
    m_limit->setObjectName(u"limitToUnit"_s);
    m_unit->setObjectName(u"unit"_s);
    m_ask->setObjectName(u"readUnits"_s);
    m_ask->setAutoDefault(false);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(24);
    auto *unit = new QHBoxLayout;
    unit->addWidget(m_unitLabel);
    unit->addWidget(m_unit, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_setsColumn);
    column->addWidget(m_setsNote);
    column->addWidget(m_limit);
    column->addWidget(m_limitNote);
    column->addLayout(unit);
    column->addWidget(m_ask, 0, Qt::AlignLeading);
    column->addWidget(m_failure);
    column->addLayout(m_extrasColumn);
    connect(m_limit, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RoleChoice::changed);
    connect(m_ask, &QPushButton::clicked, this, &RoleChoice::unitsAsked);
    retranslate();
}

const RoleEntry *RoleChoice::entry(const QString &templateId) const
{
    const auto found = std::find_if(m_profile.roles.cbegin(), m_profile.roles.cend(),
                                    [&](const RoleEntry &role) { return role.templateId == templateId; });
    return found == m_profile.roles.cend() ? nullptr : &*found;
}

void RoleChoice::setProfile(const Profile &profile, const ProvisionPlan &plan)
{
    m_profile = profile;
    for (const Set &set : std::as_const(m_sets))
        delete set.radio;
    for (const Extra &extra : std::as_const(m_extras)) {
        delete extra.box;
        delete extra.note;
    }
    m_sets.clear();
    m_extras.clear();
    QStringList inSets;
    const Set *best = nullptr;
    m_sets.reserve(profile.sufficientRoles.size()); // `best` points into it
    for (const RoleSet &roles : profile.sufficientRoles) {
        inSets += roles;
        // A set with an optional role is enough where it is held already, but more than is ever asked for.
        const bool offered = std::all_of(roles.cbegin(), roles.cend(), [this](const QString &role) {
            const RoleEntry *known = entry(role);
            return known && known->need != Need::Optional;
        });
        if (!offered)
            continue;
        auto *radio = new QRadioButton(this);
        radio->setObjectName(QString(u"roles." + roles.join(u'+')));
        m_setsColumn->addWidget(radio);
        m_sets.append({roles, radio});
        const bool planned = std::all_of(roles.cbegin(), roles.cend(),
                                         [&plan](const QString &role) { return plan.roles.contains(role); });
        if (planned && (!best || roles.size() > best->roles.size()))
            best = &m_sets.last();
        connect(radio, &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            refresh();
            Q_EMIT changed();
        });
    }
    if (!m_sets.isEmpty()) {
        const QSignalBlocker quiet(this);
        (best ? best : &m_sets.first())->radio->setChecked(true);
    }
    for (const RoleEntry &role : profile.roles) {
        if (role.need != Need::Optional || inSets.contains(role.templateId) || role.templateId == Readers)
            continue;
        auto *box = new QCheckBox(this);
        auto *note = new PlainLabel(this);
        note->setIndent(fontMetrics().height() * 3 / 2);
        box->setObjectName(QString(u"role." + role.templateId));
        m_extrasColumn->addWidget(box);
        m_extrasColumn->addWidget(note);
        box->setChecked(plan.roles.contains(role.templateId));
        m_extras.append({role.templateId, box, note});
        connect(box, &QCheckBox::toggled, this, &RoleChoice::changed);
    }
    m_plannedUnit = plan.unit;
    {
        const QSignalBlocker quiet(m_limit);
        m_limit->setChecked(!plan.unit.isEmpty() || m_limit->isChecked());
    }
    setVisible(!m_sets.isEmpty());
    retranslate();
}

void RoleChoice::setUnits(const std::optional<Result<QList<AdministrativeUnit>>> &units)
{
    m_units = units;
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    if (units && *units) {
        for (const AdministrativeUnit &unit : **units)
            m_unit->addItem(cleaned(unit.name.isEmpty() ? unit.id : unit.name), unit.id);
        m_unit->setCurrentIndex(qMax(0, m_unit->findData(m_plannedUnit)));
    }
    refresh();
}

const RoleChoice::Set *RoleChoice::chosen() const
{
    for (const Set &set : m_sets) {
        if (set.radio->isChecked())
            return &set;
    }
    return nullptr;
}

bool RoleChoice::unitPossible() const
{
    const Set *set = chosen();
    return set && std::all_of(set->roles.cbegin(), set->roles.cend(), [this](const QString &role) {
               const RoleEntry *known = entry(role);
               return known && known->unitScopePossible;
           });
}

bool RoleChoice::unitMissing() const
{
    return unitPossible() && m_limit->isChecked() && m_unit->currentData().toString().isEmpty();
}

QWidget *RoleChoice::unitField() const
{
    if (m_unit->isVisibleTo(this) && m_unit->count() > 0)
        return m_unit;
    return m_ask->isVisibleTo(this) ? static_cast<QWidget *>(m_ask) : m_limit;
}

void RoleChoice::applyTo(ProvisionPlan &plan) const
{
    plan.roles.clear();
    plan.unit.clear();
    plan.unitName.clear();
    if (const Set *set = chosen())
        plan.roles = set->roles;
    for (const Extra &extra : m_extras) {
        if (extra.box->isChecked())
            plan.roles += extra.role;
    }
    if (!unitPossible() || !m_limit->isChecked() || unitMissing())
        return;
    plan.unit = m_unit->currentData().toString();
    plan.unitName = m_unit->currentText();
    plan.roles += QString(Readers);
    for (const QLatin1StringView permission : UnitPermissions) {
        if (!plan.permissions.contains(permission))
            plan.permissions += permission;
    }
}

void RoleChoice::refresh()
{
    const bool possible = unitPossible();
    const bool limited = possible && m_limit->isChecked();
    const bool known = m_units && *m_units;
    const bool none = known && (*m_units)->isEmpty();
    m_limit->setVisible(possible);
    m_limitNote->setVisible(limited);
    m_unitLabel->setVisible(limited && known && !none);
    m_unit->setVisible(limited && known && !none);
    m_ask->setVisible(limited && !m_units);
    m_failure->setFailure(limited && m_units && !*m_units ? std::optional(m_units->error()) : std::nullopt);
    QStringList notes{tr("The roles then hold for the users and groups of that unit only. Voice routes, gateways and "
                         "domains belong to the whole tenant: they cannot be set up this way. Directory Readers is "
                         "assigned for the whole tenant beside it.")};
    if (!m_units)
        notes += tr("Reading the administrative units needs one more right, for which you sign in again.");
    else if (none)
        notes += tr("There is no administrative unit in this tenant.");
    m_limitNote->setText(notes.join(u' '));
    m_limit->setAccessibleDescription(m_limitNote->text());
}

void RoleChoice::retranslate()
{
    setTitle(tr("Directory roles"));
    setAccessibleName(title());
    for (const Set &set : std::as_const(m_sets)) {
        QStringList names;
        for (const QString &role : set.roles) {
            const RoleEntry *known = entry(role);
            names += known ? cleaned(known->name, 100) : role;
        }
        const RoleEntry *first = entry(set.roles.value(0));
        const QString text = names.join(tr(" and ", "between two roles"));
        set.radio->setText(QString(text).replace(u'&', u"&&"_s));
        set.radio->setAccessibleName(text);
        set.radio->setAccessibleDescription(first ? reason(*first) : QString());
    }
    m_setsNote->setText(tr("Teams Administrator is the usual choice; two roles together are narrower."));
    m_setsNote->setVisible(m_sets.size() > 1);
    for (const Extra &extra : std::as_const(m_extras)) {
        const RoleEntry *known = entry(extra.role);
        const QString name = known ? cleaned(known->name, 100) : extra.role;
        extra.box->setText(QString(name).replace(u'&', u"&&"_s));
        extra.box->setAccessibleName(tr("Also %1", "role").arg(name));
        extra.note->setText(known ? reason(*known) : QString());
        extra.box->setAccessibleDescription(extra.note->text());
    }
    nameButton(m_limit, tr("Only for one administrative &unit"));
    nameField(m_unitLabel, m_unit, tr("Administrati&ve unit:"));
    nameButton(m_ask, tr("Si&gn in again to read the units"));
    refresh();
}

} // namespace TenantLink
