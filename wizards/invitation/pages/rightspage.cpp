#include "wizards/invitation/pages/rightspage.h"

#include "models/domain/shortname.h"
#include "models/domain/text.h"
#include "models/ports/clock.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/commandsdialog.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/invitation/rolechoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int Lives[] = {3, 6, 12, 24}; ///< months
constexpr int UsualLife = 12;
constexpr int NameRoom = 64; ///< more than the rule allows, so that the rule can be explained
/// The permission by which the registration renews its own secret; it has to own itself for that.
constexpr QLatin1StringView Renewing{"Application.ReadWrite.OwnedBy"};

/// "TenantLink-cont" of "contoso1": within the rules for names.
QString usualName(const QString &shortName)
{
    static const QRegularExpression other(u"[^A-Za-z0-9]+"_s);
    const QString start = u"TenantLink-"_s;
    const QString end = QString(shortName).remove(other).left(ShortName::MaxLength - start.size());
    const QString name = end.isEmpty() ? start.chopped(1) : QString(start + end);
    return ShortName::brokenRules(name).isEmpty() ? name : start.chopped(1);
}

QString translatedReason(const PermissionEntry &entry)
{
    // The catalogue may be a user's file: its texts are foreign.
    return cleaned(QCoreApplication::translate("Catalogue", entry.reasonKey.toUtf8().constData()), 400);
}
} // namespace

RightsPage::RightsPage(SharedInvitation state, QWidget *parent)
    : WizardPage(InvitationPages::Rights, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_mayMark(new MarkWidget(bodyWidget())), m_may(new PlainLabel(bodyWidget())),
      m_nameLabel(new QLabel(bodyWidget())), m_name(new LineEdit(NameRoom, bodyWidget())),
      m_nameProblem(new FieldProblem(m_name, bodyWidget())), m_lifeLabel(new QLabel(bodyWidget())),
      m_life(new QComboBox(bodyWidget())), m_ends(new PlainLabel(bodyWidget())),
      m_permissions(new QGroupBox(bodyWidget())), m_needed(new PlainLabel(m_permissions)),
      m_optionalColumn(new QVBoxLayout), m_roles(new RoleChoice(bodyWidget())), m_review(new QGroupBox(bodyWidget())),
      m_reviewText(new PlainLabel(m_review)), m_commands(new QPushButton(bodyWidget())), m_reading(this)
{
    setCommitPage(true); // there is no way back once something may have been written
    m_name->setObjectName(u"registrationName"_s);
    m_name->setLayoutDirection(Qt::LeftToRight);
    m_life->setObjectName(u"secretLife"_s);
    m_life->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_may->setObjectName(u"mayNot"_s);
    m_reviewText->setObjectName(u"review"_s);
    m_commands->setObjectName(u"showCommands"_s);
    m_commands->setAutoDefault(false);
    for (const int months : Lives)
        m_life->addItem(QString(), months);
    auto *may = new QHBoxLayout;
    may->addWidget(m_mayMark, 0, Qt::AlignTop);
    may->addWidget(m_may, 1);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_nameLabel, m_name);
    form->addRow(QString(), m_nameProblem);
    form->addRow(m_lifeLabel, m_life);
    form->addRow(QString(), m_ends);
    auto *permissions = new QVBoxLayout(m_permissions);
    permissions->addWidget(m_needed);
    permissions->addLayout(m_optionalColumn);
    auto *review = new QVBoxLayout(m_review);
    review->addWidget(m_reviewText);
    body()->addWidget(m_banner);
    body()->addLayout(may);
    body()->addLayout(form);
    body()->addWidget(m_permissions);
    body()->addWidget(m_roles);
    body()->addWidget(m_review);
    body()->addWidget(m_commands, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, &RightsPage::takeInput);
    connect(m_life, &QComboBox::currentIndexChanged, this, &RightsPage::takeInput);
    connect(m_roles, &RoleChoice::changed, this, &RightsPage::takeInput);
    connect(m_roles, &RoleChoice::unitsAsked, this, [this] {
        m_state->create.units = true;
        Q_EMIT signInAgain();
    });
    connect(m_commands, &QPushButton::clicked, this, &RightsPage::showCommands);
    retranslate();
}

const Profile *RightsPage::profile() const
{
    return m_state->opened ? m_state->ports.catalogue->profile(m_state->ticket().profileId) : nullptr;
}

void RightsPage::makePlan()
{
    CreateState &create = m_state->create;
    const Profile *wanted = profile();
    if (!create.provisioning && wanted) {
        Provisioning fresh;
        fresh.plan = newPlan(*wanted, m_state->provisioningKey(), usualName(m_state->ticket().shortName),
                             m_state->ports.clock->now().addMonths(UsualLife));
        create.provisioning = fresh;
    }
    if (!create.provisioning || !create.signedIn)
        return;
    ProvisionPlan &plan = create.provisioning->plan;
    plan.cloudId = m_state->ticket().cloudId;
    plan.tenant = create.signedIn->tenant;
    plan.tenantName = create.signedIn->tenantName;
    plan.signInClientId = create.signedIn->access.clientId;
    plan.adminUpn = create.signedIn->upn;
}

void RightsPage::initializePage()
{
    makePlan();
    m_banner->setCloud(m_state->cloud());
    fill();
    readUnits();
    retranslate();
}

void RightsPage::fill()
{
    const Profile *wanted = profile();
    if (!wanted || !m_state->create.provisioning)
        return;
    m_filling = true;
    const ProvisionPlan plan = m_state->create.provisioning->plan;
    m_name->fill(plan.name);
    const QDateTime now = m_state->ports.clock->now();
    int life = m_life->findData(UsualLife);
    for (int i = 0; i < m_life->count(); ++i) {
        if (qAbs(now.addMonths(m_life->itemData(i).toInt()).daysTo(plan.secretEnds)) < 15)
            life = i;
    }
    m_life->setCurrentIndex(life);
    for (const Optional &one : std::as_const(m_optional)) {
        delete one.box;
        delete one.note;
    }
    m_optional.clear();
    for (const PermissionEntry &entry : wanted->permissions) {
        if (entry.need != Need::Optional)
            continue;
        auto *box = new QCheckBox(m_permissions);
        auto *note = new PlainLabel(m_permissions);
        note->setIndent(fontMetrics().height() * 3 / 2);
        box->setObjectName(QString(u"permission." + entry.name));
        box->setChecked(plan.permissions.contains(entry.name));
        m_optionalColumn->addWidget(box);
        m_optionalColumn->addWidget(note);
        m_optional.append({entry.name, box, note});
        connect(box, &QCheckBox::toggled, this, &RightsPage::takeInput);
    }
    m_roles->setProfile(*wanted, plan);
    m_filling = false;
}

void RightsPage::readUnits()
{
    m_reading.stop();
    m_roles->setUnits(std::nullopt);
    const CreateState &create = m_state->create;
    if (!create.units || !create.signedIn)
        return;
    m_reading.begin();
    m_reading.deliver(administrativeUnits(m_state->ports, create.signedIn->access, m_reading.cancel()),
                      [this](const Result<QList<AdministrativeUnit>> &units) {
                          m_roles->setUnits(units);
                          takeInput();
                      });
}

void RightsPage::takeInput()
{
    const Profile *wanted = profile();
    if (m_filling || !wanted || !m_state->create.provisioning)
        return;
    ProvisionPlan &plan = m_state->create.provisioning->plan;
    plan.name = m_name->text();
    plan.secretEnds = m_state->ports.clock->now().addMonths(m_life->currentData().toInt());
    plan.permissions.clear();
    for (const PermissionEntry &entry : wanted->permissions) {
        if (entry.need != Need::Optional)
            plan.permissions += entry.name;
    }
    for (const Optional &one : std::as_const(m_optional)) {
        if (one.box->isChecked())
            plan.permissions += one.permission;
    }
    plan.ownsItself = plan.permissions.contains(Renewing);
    m_roles->applyTo(plan);
    judgeName();
    review();
}

void RightsPage::judgeName()
{
    QStringList problems;
    for (const NameRule rule : ShortName::brokenRules(m_name->text()))
        problems += describe(rule);
    m_nameProblem->setProblem(problems.join(u'\n'));
}

bool RightsPage::validatePage()
{
    takeInput();
    if (m_nameProblem->hasProblem()) {
        m_name->setFocus(Qt::TabFocusReason);
        return false;
    }
    if (m_roles->unitMissing()) {
        m_roles->unitField()->setFocus(Qt::TabFocusReason);
        return false;
    }
    m_state->create.begun = true;
    return m_state->create.provisioning.has_value();
}

QWidget *RightsPage::firstField() const { return m_name; }

void RightsPage::showMay()
{
    QStringList lines;
    if (m_state->create.signedIn) {
        const auto &roles = m_state->create.signedIn->roles;
        const Rights rights = rightsOf(roles);
        const bool needsRoles = profile() && !profile()->sufficientRoles.isEmpty();
        if (rights.create == May::No)
            lines += tr("Your account's roles do not include making App registrations. Where the tenant lets everybody "
                        "make them it may work all the same.");
        if (rights.consent == May::No)
            lines += tr("Your account may not grant admin consent. Everything else is done, and you get a link to "
                        "forward to a Global Administrator or Privileged Role Administrator.");
        if (needsRoles && rights.assign == May::No)
            lines += tr("Your account may not assign directory roles. Everything else is done, and you get the steps "
                        "and commands to forward to a Global Administrator or Privileged Role Administrator.");
        if (rights.create == May::Unknown && rights.consent == May::Unknown)
            lines += tr("It could not be checked whether your account's roles suffice. What it may not do is told "
                        "afterwards, with what to forward to another administrator.");
    }
    m_may->setText(lines.join(u'\n'));
    m_may->setVisible(!lines.isEmpty());
    m_mayMark->setVisible(!lines.isEmpty());
    m_mayMark->setMark(Mark::Warning);
}

void RightsPage::showRights()
{
    const Profile *wanted = profile();
    if (!wanted)
        return;
    QStringList needed;
    for (const PermissionEntry &entry : wanted->permissions) {
        if (entry.need == Need::Optional)
            continue;
        const QString need = entry.need == Need::Mandatory ? tr("needed") : tr("recommended");
        needed += QString(QChar(0x2022) + QString(u' ') +
                          tr("%1 (%2): %3", "permission, how much it is needed, reason")
                              .arg(cleaned(entry.name, 100), need, translatedReason(entry)));
    }
    m_needed->setText(needed.join(u'\n'));
    for (const Optional &one : std::as_const(m_optional)) {
        for (const PermissionEntry &entry : wanted->permissions) {
            if (entry.name != one.permission)
                continue;
            const QString name = cleaned(entry.name, 100);
            one.box->setText(QString(name).replace(u'&', u"&&"_s));
            one.box->setAccessibleName(name);
            one.note->setText(translatedReason(entry));
            one.box->setAccessibleDescription(one.note->text());
        }
    }
}

void RightsPage::review()
{
    if (!m_state->create.provisioning)
        return;
    const ProvisionPlan &plan = m_state->create.provisioning->plan;
    m_ends->setText(tr("It ends on %1.").arg(shownDate(plan.secretEnds)));
    m_life->setAccessibleDescription(m_ends->text());
    QStringList lines;
    for (const QString &line : describePlan(plan, *m_state->ports.catalogue))
        lines += QString(QChar(0x2022) + QString(u' ') + line);
    m_reviewText->setText(lines.join(u'\n'));
    m_review->setAccessibleDescription(m_reviewText->text());
}

void RightsPage::showCommands()
{
    const Cloud *cloud = m_state->cloud();
    takeInput();
    if (!cloud || m_nameProblem->hasProblem() || !m_state->create.provisioning) {
        m_name->setFocus(Qt::TabFocusReason);
        return;
    }
    const ProvisionPlan &plan = m_state->create.provisioning->plan;
    auto *dialog = new CommandsDialog(powerShellScript(plan, *cloud, *m_state->ports.catalogue),
                                      azureCliScript(plan, *cloud, *m_state->ports.catalogue), this);
    dialog->open();
}

void RightsPage::retranslate()
{
    setTexts(tr("Name and rights"), tr("Nothing in your tenant has been created yet. Choose what shall be, and read "
                                       "below exactly what will be written."));
    setButtonText(QWizard::CommitButton, tr("Start &provisioning"));
    if (wizard() && wizard()->currentPage() == this) // a change of language reaches the wizard before its pages
        nameButton(wizard()->button(QWizard::CommitButton), tr("Start &provisioning"));
    nameField(m_nameLabel, m_name, tr("Na&me of the App registration:"));
    nameField(m_lifeLabel, m_life, tr("&Life of the client secret:"));
    for (int i = 0; i < m_life->count(); ++i)
        m_life->setItemText(i, tr("%n month(s)", nullptr, m_life->itemData(i).toInt()));
    m_permissions->setTitle(tr("Permissions"));
    m_permissions->setAccessibleName(m_permissions->title());
    m_review->setTitle(tr("What will be written"));
    m_review->setAccessibleName(m_review->title());
    nameButton(m_commands, tr("Show as &commands ..."), tr("Show as commands"));
    showMay();
    showRights();
    judgeName();
    review();
}

} // namespace TenantLink
