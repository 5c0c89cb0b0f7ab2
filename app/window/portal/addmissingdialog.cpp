#include "app/window/portal/addmissingdialog.h"

#include "models/domain/reporttext.h"
#include "models/domain/text.h"
#include "models/flows/services.h"
#include "wizards/common/consenthelp.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/provisionlist.h"
#include "wizards/common/undonelist.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

AddMissingDialog::AddMissingDialog(Ports ports, PortalTarget target, QWidget *parent)
    : AdminDialog(ports, target.purpose([] {
          return tr("Permissions and roles can only be granted by an administrator of the customer's tenant.");
      }),
                  u"addMissingDialog"_s, parent),
      m_target(std::move(target)), m_profile(profileOf(m_target, *ports.catalogue)), m_about(new PlainLabel(this)),
      m_unfinished(new PlainLabel(this)), m_review(new PlainLabel(this)), m_mayNot(new PlainLabel(this)),
      m_optional(new QGroupBox(this)), m_list(new ProvisionList(this)), m_help(new ConsentHelp(this)),
      m_undoneList(new UndoneList(this))
{
    m_review->setObjectName(u"reviewOfMissing"_s);
    m_review->setSelectable(true);
    m_unfinished->setObjectName(u"unfinishedChange"_s);
    QVBoxLayout *start = addPage();
    start->addWidget(m_about);
    start->addWidget(m_unfinished);
    start->addStretch(1);
    QVBoxLayout *review = addPage();
    review->addWidget(m_review);
    review->addWidget(m_mayNot);
    m_optionalColumn = new QVBoxLayout(m_optional);
    review->addWidget(m_optional);
    review->addStretch(1);
    QVBoxLayout *running = addPage();
    running->addWidget(m_list);
    running->addWidget(m_help);
    running->addStretch(1);
    QVBoxLayout *undoing = addPage();
    undoing->addWidget(m_undoneList);
    undoing->addStretch(1);
    m_list->setHidden({ProvisionStep::Application, ProvisionStep::Secret});
    m_help->clear();
    retranslate();
    readUnfinished();
}

AddMissingDialog::~AddMissingDialog() = default;

void AddMissingDialog::readUnfinished()
{
    work().begin();
    work().deliver(unfinished(ports(), m_target.key()), [this](Result<std::optional<Provisioning>> kept) {
        if (kept)
            m_state = *kept;
        else
            setFailure(kept.error());
        retranslate();
        nextButton()->setFocus(Qt::OtherFocusReason);
    });
    showState();
}

QStringList AddMissingDialog::scopes(bool undoing) const
{
    const bool roles =
        m_state ? !m_state->plan.roles.isEmpty() || !m_state->roles.isEmpty() : roleMissing(m_target.registration());
    return scopesFor(undoing ? AdminWork::RemoveGrants : AdminWork::Grants, roles);
}

void AddMissingDialog::goOn()
{
    if (work().running())
        return;
    if (m_ran || m_undone) {
        accept();
        return;
    }
    if (page() == Start) {
        signIn(scopes(false), [this] {
            if (m_state)
                run();
            else
                lookUp();
        });
    } else if (page() == Review) {
        run();
    }
}

void AddMissingDialog::goOther() // Undo
{
    if (!m_state || work().running())
        return;
    signIn(scopes(true), [this] { undoAll(); });
}

void AddMissingDialog::tryAgain()
{
    if (!who()) {
        signIn(scopes(page() == Undoing), [this] { tryAgain(); });
    } else if (page() == Undoing) {
        undoAll();
    } else if (page() == Running) {
        run();
    } else if (m_state) {
        run();
    } else {
        lookUp();
    }
}

void AddMissingDialog::lookUp()
{
    setFailure(std::nullopt);
    work().begin();
    work().deliver(lookUpRegistration(ports(), who()->access, m_target.registration().clientId, work().cancel()),
                   [this](Result<RegistrationThere> there) {
                       if (!there) {
                           setFailure(there.error());
                           retranslate();
                           return;
                       }
                       m_there = *there;
                       offerChoices();
                       planAgain();
                       showPage(Review);
                       retranslate();
                   });
    retranslate();
}

void AddMissingDialog::offerChoices()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        choice.box->deleteLater();
        choice.reason->deleteLater();
    }
    m_choices.clear();
    const Provisioning needed = missingPlan(*m_there, m_profile, who()->access, m_target.key(), {});
    for (const PermissionEntry &entry : std::as_const(m_profile.permissions)) {
        const bool isNeeded = needed.plan.permissions.contains(entry.name);
        // What is needed is in the plan anyway; what only some platform versions need may be left out.
        if (isNeeded && entry.since.isEmpty())
            continue;
        const bool there = std::any_of(m_there->grants.cbegin(), m_there->grants.cend(), [&entry](const auto &grant) {
            return grant.apiId == entry.api &&
                   (grant.permission == entry.name || entry.satisfiedBy.contains(grant.permission));
        });
        if (there)
            continue;
        auto *box = new QCheckBox(m_optional);
        auto *reason = new PlainLabel(m_optional);
        box->setObjectName(u"optional-"_s + entry.name);
        box->setChecked(isNeeded);
        reason->setIndent(fontMetrics().height() * 3 / 2);
        m_optionalColumn->addWidget(box);
        m_optionalColumn->addWidget(reason);
        m_choices += {entry, box, reason};
        connect(box, &QCheckBox::toggled, this, [this] {
            planAgain();
            retranslate();
        });
    }
}

void AddMissingDialog::planAgain()
{
    QStringList wanted;
    QStringList unwanted;
    for (const Choice &choice : std::as_const(m_choices))
        (choice.box->isChecked() ? wanted : unwanted) += choice.entry.name;
    Provisioning plan = missingPlan(*m_there, m_profile, who()->access, m_target.key(), wanted);
    for (const QString &name : std::as_const(unwanted))
        plan.plan.permissions.removeAll(name);
    plan.plan.tenantName = who()->tenantName;
    plan.plan.adminUpn = who()->upn;
    m_state = plan;
}

QStringList AddMissingDialog::reviewLines() const
{
    QStringList lines;
    const ProvisionPlan &plan = m_state->plan;
    for (const PermissionEntry &entry : m_profile.permissions) {
        if (plan.permissions.contains(entry.name))
            lines += tr("Permission %1, requested and granted for the whole tenant. %2")
                         .arg(entry.name, catalogueText(entry.reasonKey));
    }
    for (const QString &id : plan.roles) {
        QString name = id;
        QString reason;
        for (const RoleEntry &role : m_profile.roles) {
            if (role.templateId == id) {
                name = role.name;
                reason = catalogueText(role.reasonKey);
            }
        }
        lines += tr("Role %1, assigned for the whole tenant. %2").arg(name, reason);
    }
    if (plan.ownsItself)
        lines += tr("The registration becomes an owner of itself, so that it may renew its own secret.");
    return lines;
}

void AddMissingDialog::run()
{
    showPage(Running);
    m_ran = false;
    m_report.reset();
    m_list->setView(freshView());
    m_list->setRunning(true);
    work().begin();
    const ProvisionWatcher watcher =
        work().guarded<const ProvisionView &>([this](const ProvisionView &view) { m_list->setView(view); });
    work().deliver(provision(ports(), who()->access, *m_state, watcher, work().cancel()),
                   [this](Result<Provisioned> result) { take(std::move(result)); });
    retranslate();
}

void AddMissingDialog::take(Result<Provisioned> result)
{
    Q_EMIT changed();
    if (!result) {
        m_list->setRunning(false);
        setFailure(result.error());
        // What was done is kept: the next try goes on from there.
        work().begin();
        work().deliver(unfinished(ports(), m_target.key()), [this](Result<std::optional<Provisioning>> kept) {
            if (kept && *kept)
                m_state = *kept;
            retranslate();
        });
        retranslate();
        return;
    }
    m_state = result->state;
    m_list->setView(result->view);
    const Cloud *cloud = findCloud(*ports().clouds, m_target.registration().cloudId);
    if (cloud && (m_state->consentPending || m_state->rolesPending)) {
        m_help->setPending(*m_state, *cloud);
        validate();
        return;
    }
    work().begin();
    work().deliver(finishProvisioning(ports(), *m_state), [this](Outcome outcome) {
        if (!outcome)
            setFailure(outcome.error(), false);
        validate();
    });
    retranslate();
}

void AddMissingDialog::validate()
{
    ProvisionView view = m_list->view();
    StepView &check = view.at(size_t(ProvisionStep::Check));
    check.state = StepState::Running;
    m_list->setView(view);
    work().begin();
    work().deliver(validateService(ports(), m_target.service.id, m_target.kind, nullptr, work().cancel()),
                   [this](Result<Report> report) {
                       ProvisionView now = m_list->view();
                       StepView &last = now.at(size_t(ProvisionStep::Check));
                       last.state = report ? StepState::Done : StepState::Failed;
                       if (report)
                           m_report = *report;
                       else
                           last.failure = report.error();
                       m_list->setView(now);
                       m_list->setRunning(false);
                       m_ran = true;
                       offerAppRemoval();
                       Q_EMIT changed();
                       retranslate();
                   });
    retranslate();
}

void AddMissingDialog::undoAll()
{
    showPage(Undoing);
    work().begin();
    const UndoWatcher watcher =
        work().guarded<const Undone &>([this](const Undone &undone) { m_undoneList->setUndone(undone); });
    work().deliver(undo(ports(), who()->access, *m_state, watcher, work().cancel()), [this](Result<Undone> undone) {
        Q_EMIT changed();
        if (undone) {
            m_undoneList->setUndone(*undone);
            m_undone = undone->complete();
            if (m_undone)
                m_state.reset();
            offerAppRemoval();
        } else {
            setFailure(undone.error());
        }
        retranslate();
    });
    retranslate();
}

void AddMissingDialog::showState()
{
    const bool busy = work().running();
    const bool nothing = page() == Review && m_state && reviewLines().isEmpty();
    const bool waiting = page() == Start && m_state.has_value();
    QString status;
    if (page() == Start && busy)
        status = who() ? tr("Reading the registration ...") : tr("Looking for an unfinished change ...");
    else if (page() == Review)
        status = nothing ? tr("Nothing is missing.") : tr("This will be written into the tenant:");
    else if (page() == Running && m_ran && m_state && (m_state->consentPending || m_state->rolesPending))
        status = tr("Another administrator has to do the rest. It can be completed here at any time.");
    else if (page() == Running && m_report)
        status = m_report->verdict() == Verdict::Valid
                     ? tr("Everything that was missing is there. The App registration is valid.")
                     : tr("What was missing was added. The check has found something else: see Validate "
                          "Authentication.");
    else if (page() == Undoing)
        status = busy ? tr("Removing what this change made ...") : QString();
    say(status);
    nextButton()->setEnabled(!busy && !nothing);
    nextButton()->setVisible(page() == Start || page() == Review);
    otherButton()->setVisible(waiting || (page() == Running && !m_ran && !busy && m_state && m_state->madeAnything()));
    otherButton()->setEnabled(!busy);
    m_unfinished->setVisible(waiting);
    m_optional->setVisible(!m_choices.isEmpty());
    nameClose(m_ran || m_undone || nothing);
}

void AddMissingDialog::retranslate()
{
    setWindowTitle(tr("Add what is missing: %1").arg(m_target.name()));
    m_about->setText(tr("You sign in as an administrator of the customer's tenant. Then you see exactly what will be "
                        "written, before anything is. Closing this window is safe at any time: what was done is kept, "
                        "and you can resume or undo it here."));
    m_unfinished->setText(tr("A change of this registration was not finished. Resume goes on where it stopped; Undo "
                             "removes what it made, and only that."));
    m_optional->setTitle(tr("Your choice"));
    for (const Choice &choice : std::as_const(m_choices)) {
        choice.box->setText(choice.entry.name);
        choice.box->setAccessibleName(choice.entry.name);
        QString reason = catalogueText(choice.entry.reasonKey);
        if (!choice.entry.since.isEmpty())
            reason += u' ' + tr("Platform versions before %1 do not ask for it by themselves: there it has to be added "
                                "here.")
                                 .arg(choice.entry.since);
        choice.reason->setText(reason);
        choice.box->setAccessibleDescription(reason);
    }
    if (m_state && who() && page() == Review) {
        const QStringList lines = reviewLines();
        m_review->setText(lines.isEmpty() ? tr("The registration has all permissions and roles that are needed.")
                                          : u"• "_s + lines.join(u"\n• "_s));
        const Rights rights = rightsOf(who()->roles);
        QStringList mayNot;
        if (rights.consent == May::No && !m_state->plan.permissions.isEmpty())
            mayNot += tr("Your roles do not allow to grant permissions of Microsoft Graph. They are requested, and you "
                         "get a link for an administrator who may grant them.");
        if (rights.assign == May::No && !m_state->plan.roles.isEmpty())
            mayNot += tr("Your roles do not allow to assign directory roles. You get the steps for an administrator "
                         "who may.");
        if (m_there && !m_there->rolesKnown && !m_profile.sufficientRoles.isEmpty())
            mayNot += tr("The directory roles of the registration could not be read: nothing is changed about them.");
        m_mayNot->setText(mayNot.join(u'\n'));
        m_mayNot->setVisible(!mayNot.isEmpty());
    }
    nameButton(nextButton(), page() == Review             ? tr("&Add")
                             : m_state && page() == Start ? tr("&Resume")
                                                          : tr("&Sign in"));
    nameButton(otherButton(), tr("&Undo"));
    showState();
}

} // namespace TenantLink
