#include "app/window/portal/removesurplusdialog.h"

#include "models/domain/text.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/undonelist.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

RemoveSurplusDialog::RemoveSurplusDialog(Ports ports, PortalTarget target, QWidget *parent)
    : AdminDialog(ports, target.purpose([] {
          return tr("Permissions and roles can only be removed by an administrator of the customer's tenant.");
      }),
                  u"removeSurplusDialog"_s, parent),
      m_target(std::move(target)), m_profile(profileOf(m_target, *ports.catalogue)), m_about(new PlainLabel(this)),
      m_warning(new PlainLabel(this)), m_list(new UndoneList(this))
{
    QVBoxLayout *start = addPage();
    start->addWidget(m_about);
    start->addStretch(1);
    m_column = addPage();
    m_column->addWidget(m_warning);
    m_column->addStretch(1);
    QVBoxLayout *removing = addPage();
    removing->addWidget(m_list);
    removing->addStretch(1);
    retranslate();
}

RemoveSurplusDialog::~RemoveSurplusDialog() = default;

void RemoveSurplusDialog::goOn()
{
    if (work().running())
        return;
    if (page() == Choose)
        remove();
    else
        tryAgain();
}

void RemoveSurplusDialog::tryAgain()
{
    if (!who()) // which roles there are is only known then
        signIn(scopesFor(AdminWork::RemoveGrants, true), [this] { tryAgain(); });
    else if (page() == Start)
        lookUp();
    else
        remove();
}

void RemoveSurplusDialog::lookUp()
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
                       const Surplus surplus = surplusOf(*there, m_profile);
                       for (const RegistrationThere::Grant &grant : surplus.grants)
                           addRow({grant, std::nullopt, nullptr, nullptr});
                       for (const RegistrationThere::Role &role : surplus.roles)
                           addRow({std::nullopt, role, nullptr, nullptr});
                       showPage(Choose);
                       if (!m_rows.isEmpty())
                           m_rows.first().box->setFocus(Qt::OtherFocusReason);
                       retranslate();
                   });
    retranslate();
}

void RemoveSurplusDialog::addRow(Row row)
{
    row.box = new QCheckBox(m_column->parentWidget());
    row.stops = new PlainLabel(m_column->parentWidget());
    row.box->setObjectName(u"surplus%1"_s.arg(m_rows.size()));
    row.stops->setIndent(fontMetrics().height() * 3 / 2);
    const int at = m_column->count() - 1; // before the stretch
    m_column->insertWidget(at, row.box);
    m_column->insertWidget(at + 1, row.stops);
    connect(row.box, &QCheckBox::toggled, this, [this] { showState(); });
    m_rows += row;
}

QString RemoveSurplusDialog::whatStops(const Row &row) const
{
    QStringList features;
    if (row.grant) {
        for (const PermissionEntry &entry : m_profile.permissions) {
            const bool weaker = entry.api == row.grant->apiId && entry.satisfiedBy.contains(row.grant->permission);
            const bool granted =
                std::any_of(m_there->grants.cbegin(), m_there->grants.cend(), [&entry](const auto &grant) {
                    return grant.apiId == entry.api && grant.permission == entry.name;
                });
            if (weaker && !granted)
                features += catalogueText(entry.featureKey);
        }
    } else {
        for (const RoleEntry &entry : m_profile.roles) {
            if (entry.templateId == row.role->templateId)
                features += catalogueText(entry.featureKey);
        }
    }
    if (features.isEmpty())
        return tr("Nothing of this service needs it. Whatever else uses this registration with it stops working.");
    if (row.role)
        return tr("It serves %1, and another role of the registration does the same. Whatever else uses this "
                  "registration with it stops working.")
            .arg(features.join(u", "_s));
    return tr("Stops working: %1, and whatever else uses this registration with it.").arg(features.join(u", "_s));
}

Surplus RemoveSurplusDialog::chosen() const
{
    Surplus surplus;
    for (const Row &row : m_rows) {
        if (!row.box->isChecked())
            continue;
        if (row.grant)
            surplus.grants += *row.grant;
        else
            surplus.roles += *row.role;
    }
    return surplus;
}

void RemoveSurplusDialog::remove()
{
    const Surplus surplus = chosen();
    showPage(Removing);
    m_removed = false;
    work().begin();
    const UndoWatcher watcher =
        work().guarded<const Undone &>([this](const Undone &undone) { m_list->setUndone(undone); });
    work().deliver(removeSurplus(ports(), who()->access, *m_there, surplus, watcher, work().cancel()),
                   [this](Result<Undone> undone) {
                       Q_EMIT changed();
                       if (undone) {
                           m_result = *undone;
                           m_list->setUndone(m_result);
                           m_removed = true;
                           // What failed may be tried again: what is gone already counts as removed.
                           for (const Undone::Line &line : std::as_const(m_result.lines)) {
                               if (line.failure)
                                   setFailure(line.failure);
                           }
                           offerAppRemoval();
                       } else {
                           setFailure(undone.error());
                       }
                       retranslate();
                   });
    retranslate();
}

void RemoveSurplusDialog::showState()
{
    const bool busy = work().running();
    const Surplus ticked = page() == Choose ? chosen() : Surplus();
    const bool any = !ticked.grants.isEmpty() || !ticked.roles.isEmpty();
    const bool nothing = page() == Choose && m_rows.isEmpty();
    const bool failed = std::any_of(m_result.lines.cbegin(), m_result.lines.cend(),
                                    [](const Undone::Line &line) { return line.failure.has_value(); });
    QString status;
    if (page() == Start && busy)
        status = tr("Reading the registration ...");
    else if (nothing)
        status = tr("There is nothing to remove.");
    else if (page() == Choose)
        status = tr("Tick what shall be removed:");
    else if (page() == Removing && busy)
        status = tr("Removing ...");
    else if (page() == Removing && m_removed)
        status = failed ? tr("Not everything could be removed.") : tr("Removed.");
    say(status);
    nextButton()->setVisible(page() == Start || (page() == Choose && !nothing));
    nextButton()->setEnabled(!busy && (page() == Start || any));
    nameClose(nothing || m_removed);
}

void RemoveSurplusDialog::retranslate()
{
    setWindowTitle(tr("Remove what is no longer needed: %1").arg(m_target.name()));
    m_about->setText(tr("You sign in as an administrator of the customer's tenant. Then you see which permissions and "
                        "roles of the registration the service does not need, and choose. Nothing is removed that you "
                        "did not tick."));
    QString warning = m_rows.isEmpty() && page() == Choose
                          ? tr("The registration has only what the service asks for.")
                          : tr("Other programs may use the same registration. What they need stops working for them "
                               "at once.");
    if (m_there && !m_there->rolesKnown)
        warning += u' ' + tr("The directory roles of the registration could not be read.");
    m_warning->setText(warning);
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = row.grant ? describe(*row.grant) : describe(*row.role);
        row.box->setText(text);
        row.box->setAccessibleName(text);
        row.stops->setText(whatStops(row));
        row.box->setAccessibleDescription(row.stops->text());
    }
    nameButton(nextButton(), page() == Start ? tr("&Sign in") : tr("&Remove"));
    showState();
}

} // namespace TenantLink
