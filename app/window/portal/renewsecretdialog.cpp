#include "app/window/portal/renewsecretdialog.h"

#include "models/domain/text.h"
#include "models/ports/clock.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/provisionlist.h"
#include "wizards/common/secretlifebox.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

RenewSecretDialog::RenewSecretDialog(Ports ports, PortalTarget target, QWidget *parent)
    : AdminDialog(ports, target.purpose([] {
          return tr("A new client secret can only be added by an administrator of the customer's tenant.");
      }),
                  u"renewSecretDialog"_s, parent),
      m_target(std::move(target)), m_about(new PlainLabel(this)), m_itself(new QRadioButton(this)),
      m_itselfNote(new PlainLabel(this)), m_person(new QRadioButton(this)), m_personNote(new PlainLabel(this)),
      m_lifeLabel(new QLabel(this)), m_life(new SecretLifeBox(this)), m_list(new ProvisionList(this)),
      m_old(new PlainLabel(this))
{
    m_itself->setObjectName(u"renewByItself"_s);
    m_person->setObjectName(u"renewByPerson"_s);
    m_old->setObjectName(u"oldSecret"_s);
    QVBoxLayout *start = addPage();
    start->addWidget(m_about);
    for (const auto &[button, note] : {std::pair{m_itself, m_itselfNote}, std::pair{m_person, m_personNote}}) {
        note->setIndent(fontMetrics().height() * 3 / 2);
        start->addWidget(button);
        start->addWidget(note);
    }
    auto *form = new QFormLayout;
    form->addRow(m_lifeLabel, m_life);
    start->addLayout(form);
    start->addStretch(1);
    QVBoxLayout *running = addPage();
    running->addWidget(m_list);
    running->addStretch(1);
    QVBoxLayout *old = addPage();
    old->addWidget(m_old);
    old->addStretch(1);
    m_list->setHidden({ProvisionStep::Application, ProvisionStep::EnterpriseApplication, ProvisionStep::Permissions,
                       ProvisionStep::Consent, ProvisionStep::Roles});
    m_person->setChecked(true);
    connect(m_itself, &QRadioButton::toggled, this, [this] { retranslate(); });
    retranslate();
    askWhetherItself();
}

RenewSecretDialog::~RenewSecretDialog() = default;

void RenewSecretDialog::askWhetherItself()
{
    m_asking.begin();
    m_asking.deliver(mayRenewItself(ports(), m_target.service.id, m_target.kind, m_asking.cancel()),
                     [this](Result<bool> may) {
                         m_mayItself = may.value_or(false); // not to know it leaves the other way
                         if (*m_mayItself && page() == Start && !work().running())
                             m_itself->setChecked(true);
                         retranslate();
                     });
}

std::optional<Access> RenewSecretDialog::access() const { return who() ? std::optional(who()->access) : std::nullopt; }

void RenewSecretDialog::goOn()
{
    if (work().running())
        return;
    if (page() == Old && !m_oldRemoved)
        removeOld();
    else if (page() != Old)
        tryAgain();
}

void RenewSecretDialog::goOther() // another life, after a policy refused this one
{
    showPage(Start);
    m_life->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void RenewSecretDialog::tryAgain()
{
    if (m_person->isChecked() && !who())
        signIn(scopesFor(AdminWork::Secret, false), [this] { tryAgain(); });
    else if (page() == Old)
        removeOld();
    else
        renew();
}

void RenewSecretDialog::renew()
{
    showPage(Running);
    otherButton()->setVisible(false);
    m_list->setView(freshView());
    m_list->setRunning(true);
    const std::optional<Access> rights = m_itself->isChecked() ? std::nullopt : access();
    work().begin();
    const ProvisionWatcher watcher =
        work().guarded<const ProvisionView &>([this](const ProvisionView &view) { m_list->setView(view); });
    work().deliver(renewSecret(ports(), m_target.service.id, m_target.kind, rights,
                               m_life->endsFrom(ports().clock->now()), watcher, work().cancel()),
                   [this](Result<RenewedSecret> result) { take(std::move(result)); });
    retranslate();
}

void RenewSecretDialog::take(Result<RenewedSecret> result)
{
    m_list->setRunning(false);
    if (!result) {
        const bool tooLong = result.error().code == FailureCode::SecretLifeRefused;
        if (tooLong)
            m_life->shorten();
        if (!tooLong) // the list says it, and the button beside Cancel goes on
            setFailure(result.error(), result.error().code != FailureCode::SecretsForbidden);
        otherButton()->setVisible(tooLong);
        retranslate();
        return;
    }
    m_renewed = *result;
    Q_EMIT changed();
    showPage(Old);
    focusClose();
    offerAppRemoval();
    retranslate();
}

void RenewSecretDialog::removeOld()
{
    setFailure(std::nullopt);
    const std::optional<Access> rights = m_itself->isChecked() ? std::nullopt : access();
    work().begin();
    work().deliver(
        removeOldSecret(ports(), m_target.service.id, m_target.kind, rights, m_renewed->oldKeyId, work().cancel()),
        [this](Outcome outcome) {
            m_oldRemoved = outcome.has_value();
            if (!outcome)
                setFailure(outcome.error());
            else
                Q_EMIT changed();
            retranslate();
        });
    retranslate();
}

void RenewSecretDialog::showState()
{
    const bool busy = work().running();
    const bool oldKnown = m_renewed && !m_renewed->oldKeyId.isEmpty();
    QString status;
    if (page() == Running && busy)
        status = tr("The old client secret stays in use until the new one was tested.");
    else if (page() == Old && m_oldRemoved)
        status = tr("The old client secret was removed.");
    else if (page() == Old && busy)
        status = tr("Removing the old client secret ...");
    else if (page() == Old)
        status = tr("The service uses the new client secret now. It ends on %1.").arg(shownDate(m_renewed->newEnds));
    say(status);
    m_itself->setEnabled(m_mayItself.value_or(false));
    nextButton()->setVisible(page() == Start || (page() == Old && oldKnown && !m_oldRemoved));
    nextButton()->setEnabled(!busy);
    nameClose(page() == Old);
}

void RenewSecretDialog::retranslate()
{
    setWindowTitle(tr("Renew the client secret: %1").arg(m_target.name()));
    m_about->setText(tr("A new client secret is added to the App registration, tested, and used from then on. The old "
                        "one is not touched before you say so."));
    nameButton(m_itself, tr("By the registration &itself"));
    m_itselfNote->setText(
        !m_mayItself ? tr("Looking whether the registration may do that ...")
        : *m_mayItself
            ? tr("It has the permission Application.ReadWrite.OwnedBy and is an owner of itself. Nobody has to sign "
                 "in.")
            : tr("Not possible: that needs the permission Application.ReadWrite.OwnedBy, a registration that is an "
                 "owner of itself, and a client secret that still works."));
    m_itself->setAccessibleDescription(m_itselfNote->text());
    nameButton(m_person, tr("By signing in as an &administrator"));
    m_personNote->setText(tr("An owner of the registration, or an Application Administrator, signs in."));
    m_person->setAccessibleDescription(m_personNote->text());
    nameField(m_lifeLabel, m_life, tr("&Valid for:"));
    if (m_renewed) {
        const QString hint = cleaned(m_renewed->oldHint, 8);
        const QDateTime ends = m_target.registration().secretEnds;
        const QString which =
            ends.isValid() ? tr("the old client secret, which begins with %1 and ends on %2").arg(hint, shownDate(ends))
                           : tr("the old client secret, which begins with %1").arg(hint);
        if (m_oldRemoved)
            m_old->setText(tr("Only the new client secret works from now on."));
        else if (m_renewed->oldKeyId.isEmpty())
            m_old->setText(tr("It is not certain which of the registration's client secrets is %1. Remove it in the "
                              "Azure portal, if nothing else uses it.")
                               .arg(which));
        else
            m_old->setText(tr("Remove %1? Whatever else still uses it stops working at once. If you keep it, it works "
                              "until it ends.")
                               .arg(which));
    }
    nameButton(nextButton(), page() == Old ? tr("Remove the &old secret") : tr("&Renew"));
    nameButton(otherButton(), tr("Choose a shorter &life"));
    showState();
}

} // namespace TenantLink
