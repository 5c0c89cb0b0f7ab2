#include "wizards/invitation/pages/donepage.h"

#include "models/domain/text.h"
#include "models/flows/importreply.h"
#include "models/ports/clock.h"
#include "models/ports/desktop.h"
#include "wizards/common/assistive.h"
#include "wizards/common/failureview.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

DonePage::DonePage(SharedInvitation state, QWidget *parent)
    : FlowPage(InvitationPages::Done, parent), m_state(std::move(state)), m_mark(new MarkWidget(bodyWidget())),
      m_status(new PlainLabel(bodyWidget())), m_progress(new QProgressBar(bodyWidget())),
      m_how(new PlainLabel(bodyWidget())), m_save(new QPushButton(bodyWidget())), m_mail(new QPushButton(bodyWidget())),
      m_copy(new QPushButton(bodyWidget())), m_sentText(new PlainLabel(bodyWidget())),
      m_failure(new FailureView(bodyWidget())), m_summary(new PlainLabel(bodyWidget())),
      m_remove(new QCheckBox(bodyWidget())), m_removeNote(new PlainLabel(bodyWidget())),
      m_removeFailure(new FailureView(bodyWidget())), m_remembering(this), m_removing(this)
{
    setFinalPage(true);
    m_status->setObjectName(u"doneStatus"_s);
    m_status->setBold(true);
    m_sentText->setObjectName(u"sentStatus"_s);
    m_sentText->setBold(true);
    m_save->setObjectName(u"saveReply"_s);
    m_mail->setObjectName(u"mailReply"_s);
    m_copy->setObjectName(u"copyReply"_s);
    m_remove->setObjectName(u"removeSignInApp"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    for (QPushButton *button : {m_save, m_mail, m_copy})
        button->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    body()->addLayout(head);
    body()->addWidget(m_progress);
    body()->addWidget(m_how);
    for (QPushButton *button : {m_save, m_mail, m_copy})
        body()->addWidget(button, 0, Qt::AlignLeading);
    body()->addWidget(m_sentText);
    body()->addWidget(m_failure);
    body()->addWidget(m_summary);
    body()->addWidget(m_remove);
    body()->addWidget(m_removeNote);
    body()->addWidget(m_removeFailure);
    body()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &DonePage::save);
    connect(m_mail, &QPushButton::clicked, this, &DonePage::openMail);
    connect(m_copy, &QPushButton::clicked, this, &DonePage::copy);
    connect(m_failure, &FailureView::retryAsked, this, &FlowPage::start);
    retranslate();
}

void DonePage::cleanupPage()
{
    m_sealed.reset();
    m_sent = Sent::Nothing;
    FlowPage::cleanupPage();
}

QWidget *DonePage::firstField() const { return m_save->isVisibleTo(this) ? m_save : nullptr; }

void DonePage::run()
{
    m_failure->setFailure(std::nullopt);
    m_removeFailure->setFailure(std::nullopt);
    const auto &signedIn = m_state->create.signedIn;
    m_remove->setChecked(m_state->creates() && signedIn && signedIn->app && signedIn->app->addedNow &&
                         !m_state->pending()); // whoever completes it may sign in by it
    if (m_state->creates() && m_state->answeredBefore()) {
        answerLater();
        return;
    }
    const bool known = m_state->creates() ? m_state->create.made.has_value() : m_state->currentReport() != nullptr;
    if (!known || !m_state->tenantId()) {
        finish(false);
        return;
    }
    if (m_state->own())
        answerOwn(reply());
    else
        seal(reply());
}

Reply DonePage::reply() const
{
    const QDateTime now = m_state->ports.clock->now();
    if (m_state->creates())
        return replyFor(m_state->opened->ticket, *m_state->create.made, m_state->input.adminUpn, now);
    return replyFor(m_state->opened->ticket, m_state->checkRequest(), *m_state->currentReport(),
                    m_state->input.adminUpn, now);
}

void DonePage::answerOwn(const Reply &reply)
{
    Q_EMIT running(true);
    work().deliver(answerHere(m_state->ports, m_state->ticket().invitation, reply.ticketDigest, reply,
                              reply.report.value_or(Report())),
                   [this](const Result<Invitation> &invitation) {
                       if (invitation) {
                           m_state->answered = m_state->delivered = m_state->remembered = true;
                       } else {
                           m_failure->setFailure(invitation.error());
                       }
                       finish(invitation.has_value());
                       Q_EMIT running(false);
                       if (!invitation)
                           return;
                       if (m_state->creates()) {
                           m_remembering.begin();
                           m_remembering.deliver(
                               settleDelivered(m_state->ports, m_state->create.provisioning, m_state->pending()),
                               [](const Outcome &) {});
                           m_remembering.letGo(); // also when the wizard is gone
                       }
                       Q_EMIT answered();
                   });
}

void DonePage::answerLater()
{
    m_state->answered = m_state->delivered = m_state->remembered = true;
    const bool finished = !m_state->pending();
    if (m_state->own()) { // what is kept here learns of it at once
        Q_EMIT running(true);
        const CheckProgress progress = [](const Report &) {};
        work().deliver(validateInvitation(m_state->ports, m_state->ticket().invitation, progress, work().cancel()),
                       [this](const Result<Invitation> &invitation) {
                           if (!invitation)
                               m_failure->setFailure(invitation.error());
                           finish(invitation.has_value());
                           Q_EMIT running(false);
                           Q_EMIT answered();
                       });
    } else {
        finish(true);
        Q_EMIT answered();
    }
    if (!finished)
        return;
    m_remembering.begin();
    m_remembering.deliver(finishProvisioning(m_state->ports, *m_state->create.provisioning), [](const Outcome &) {});
    m_remembering.letGo();
}

void DonePage::seal(const Reply &reply)
{
    m_sealed = sealedReply(m_state->opened->ticket, reply);
    m_state->answered = true;
    finish(true);
    Q_EMIT answered();
}

void DonePage::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save reply"), folder, tr("TenantLink replies (*.tenantlink-reply)"));
    dialog->setObjectName(u"saveReplyFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tenantlink-reply"_s);
    dialog->selectFile(m_sealed->fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &DonePage::write);
    dialog->open();
}

void DonePage::write(const QString &file)
{
    m_file = cleaned(QDir::toNativeSeparators(file));
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(m_sealed->file) == m_sealed->file.size();
    if (!written || !out.commit()) {
        say(Sent::NotSaved);
        return;
    }
    say(Sent::Saved);
    // Only a convenience for later: that it could not be remembered takes nothing from the saved reply.
    m_remembering.begin();
    const auto made = m_state->creates() ? m_state->create.provisioning : std::nullopt;
    m_remembering.deliver(rememberDelivered(m_state->ports, m_state->opened->ticket, made, m_state->pending()),
                          [this](const Outcome &outcome) { m_state->remembered = outcome.has_value(); });
}

void DonePage::copy()
{
    m_state->ports.desktop->copyText(m_sealed->armoured); // sealed: no secret for whoever reads the clipboard
    say(Sent::Copied);
}

void DonePage::openMail()
{
    if (!m_state->ports.desktop->open(m_sealed->mailto)) {
        say(Sent::NoMailProgram);
        return;
    }
    if (m_sealed->mailHoldsReply) {
        say(Sent::Mailed);
    } else {
        m_state->ports.desktop->copyText(m_sealed->armoured);
        say(Sent::MailedAndCopied);
    }
}

void DonePage::say(Sent sent)
{
    m_sent = sent;
    const bool failed = sent == Sent::NotSaved;
    if (sent != Sent::Nothing && !failed && sent != Sent::NoMailProgram)
        m_state->delivered = true;
    m_failure->setFailure(failed ? std::optional(Failure{FailureCode::FileUnwritable, m_file}) : std::nullopt);
    m_failure->setRetryOffered(false); // the buttons above are the way to try again
    phaseChanged();
}

void DonePage::phaseChanged()
{
    const bool runs = phase() == Phase::Running;
    const bool well = phase() == Phase::Well;
    const bool own = m_state->own();
    const bool send = well && m_sealed;
    const QString provider = m_state->opened ? cleaned(m_state->ticket().providerName) : QString();
    m_progress->setVisible(runs);
    for (QPushButton *button : {m_save, m_mail, m_copy})
        button->setVisible(send);
    if (own)
        m_failure->setRetryOffered(phase() == Phase::Failed);
    QString status;
    Mark mark = Mark::None;
    if (runs) {
        status = tr("Saving the client secret in the keychain, and the result ...");
        mark = Mark::Busy;
    } else if (phase() == Phase::Failed) {
        status = tr("The result was not saved. What you entered is still here.");
        mark = Mark::Problem;
    } else if (send) {
        status = m_state->delivered ? tr("The reply for %1 is ready to go").arg(provider)
                                    : tr("One step left: send the reply to %1").arg(provider);
        mark = m_state->delivered ? Mark::Ok : Mark::Note;
    } else if (well) {
        status = tr("The result is saved");
        mark = Mark::Ok;
    }
    const bool before = m_state->creates() && m_state->answeredBefore();
    if (well && before) {
        status = m_state->pending() ? tr("Another administrator still has to do something")
                                    : tr("The App registration is complete");
        mark = m_state->pending() ? Mark::Note : Mark::Ok;
    }
    m_mark->setMark(mark);
    sayStatus(m_status, status);
    m_how->setVisible(well);
    m_how->setText(before ? tr("The reply went to the provider before. Nothing has to be sent.")
                   : own
                       ? tr("It stands under Pending Invitations now. Nothing has to be sent.")
                       : tr("Send it by mail to %1, or give it to the provider in another way. It is sealed: only the "
                            "installation that made this invitation can read it.")
                             .arg(m_state->opened ? contactText(m_state->ticket()) : QString()));
    QString sent;
    switch (m_sent) {
    case Sent::Nothing:
    case Sent::NotSaved:
        break;
    case Sent::Saved:
        sent = tr("Saved as %1. Send this file to the provider.").arg(m_file);
        break;
    case Sent::Copied:
        sent = tr("Copied. Paste it into a mail to the provider, and send that.");
        break;
    case Sent::Mailed:
        sent = tr("Your mail program was asked to open the mail. Press Send there.");
        break;
    case Sent::MailedAndCopied:
        sent = tr("Your mail program was asked to open the mail. The reply is too long to be put in by itself: it was "
                  "copied. Paste it into the mail, or attach the saved file, and press Send there.");
        break;
    case Sent::NoMailProgram:
        sent = tr("No mail program could be opened. Save the reply, or copy it.");
        break;
    }
    m_sentText->setText(sent);
    m_sentText->setAccessibleName(sent);
    m_sentText->setVisible(well && !sent.isEmpty());
    summarize();
    showRemoval();
    if (!isVisible())
        return;
    if (phase() == Phase::Failed && m_failure->retryButton()->isVisibleTo(this))
        m_failure->retryButton()->setFocus(Qt::TabFocusReason);
    else if (well && (own || before))
        wizard()->button(QWizard::FinishButton)->setFocus(Qt::TabFocusReason);
}

void DonePage::summarize()
{
    const bool made = m_state->creates() && m_state->create.made;
    m_summary->setVisible(phase() == Phase::Well && (m_state->report || made));
    QStringList lines;
    QDateTime ends;
    if (made) {
        const Provisioning &state = m_state->create.made->state;
        const QString tenant = state.plan.tenantName.isEmpty() ? state.plan.tenant.toString() : state.plan.tenantName;
        lines += tr("Tenant: %1 (%2)").arg(cleaned(tenant), state.plan.tenant.toString());
        lines += tr("App registration: %1 (%2)").arg(cleaned(state.plan.name), cleaned(state.clientId));
        ends = state.secretEnds.isValid() ? state.secretEnds : state.plan.secretEnds;
    } else if (m_state->report) {
        const Report &report = *m_state->report;
        if (!report.tenantId.isEmpty())
            lines += tr("Tenant: %1 (%2)").arg(cleaned(report.tenantName), cleaned(report.tenantId));
        if (!report.clientName.isEmpty())
            lines += tr("App registration: %1 (%2)").arg(cleaned(report.clientName), m_state->input.clientId);
        ends = report.secretEnds;
    }
    lines += ends.isValid() ? tr("The client secret ends on %1. Make a new one in time, and give it to the provider.")
                                  .arg(shownDate(ends))
                            : tr("When the client secret ends could not be found out.");
    const bool wrong = m_state->report && m_state->report->verdict() != Verdict::Valid;
    if (wrong && !(made && m_state->pending()))
        lines += tr("The check found something that is not as it should be; the provider will see it.");
    lines += whatIsLeft();
    m_summary->setText(lines.join(u'\n'));
}

QString DonePage::whatIsLeft() const
{
    if (m_state->creates() && m_state->pending()) {
        const Provisioning &state = *m_state->create.provisioning;
        QStringList left;
        if (state.consentPending)
            left += tr("Another administrator has to grant admin consent by the link that you got on the page before.");
        if (state.rolesPending)
            left += tr("Another administrator has to assign the directory roles by the steps that you got on the page "
                       "before.");
        left += tr("Once that is done, open the invitation's link again on this computer and choose Check again.");
        return left.join(u'\n');
    }
    const bool sent = m_state->own() || (m_state->creates() && m_state->answeredBefore());
    return sent ? tr("There is nothing more to do here.")
                : tr("Once the reply is sent, there is nothing more to do here.");
}

void DonePage::showRemoval()
{
    const auto &signedIn = m_state->create.signedIn;
    const bool offered = phase() == Phase::Well && m_state->creates() && signedIn && signedIn->app &&
                         !signedIn->app->principalId.isEmpty();
    m_remove->setVisible(offered);
    m_removeNote->setVisible(offered);
    m_remove->setEnabled(!removing());
    m_removeNote->setText(
        removing() ? tr("Removing the sign-in app ...")
        : offered
            ? tr("%1 is removed when you press Finish. It was only needed for signing in here; the App registration "
                 "that was made does not need it. Keep it if others of your tenant sign in with it.")
                  .arg(cleaned(signedIn->app->name.isEmpty() ? tr("The sign-in app") : signedIn->app->name))
            : QString());
    m_remove->setAccessibleDescription(m_removeNote->text());
}

void DonePage::removeSignInAppThen(std::function<void()> then)
{
    const bool wanted = phase() == Phase::Well && m_remove->isVisibleTo(this) && m_remove->isChecked();
    if (!wanted) {
        then();
        return;
    }
    m_removeFailure->setFailure(std::nullopt);
    m_removing.begin();
    showRemoval();
    m_removing.deliver(removeSignInApp(m_state->ports, m_state->create.signedIn->access, *m_state->create.signedIn->app,
                                       m_removing.cancel()),
                       [this, then](const Outcome &removed) {
                           if (removed) {
                               then();
                               return;
                           }
                           // Finish then closes: what is left can be removed in the portal, or another time.
                           m_remove->setChecked(false);
                           m_removeFailure->setFailure(removed.error());
                           showRemoval();
                           m_remove->setFocus(Qt::TabFocusReason);
                       });
}

void DonePage::retranslate()
{
    setTexts(tr("Done"), tr("The App registration was checked; the provider goes on from here."));
    m_progress->setAccessibleName(tr("Progress of saving"));
    nameButton(m_save, tr("&Save reply file..."), tr("Save reply"));
    nameButton(m_mail, tr("Open in &mail program"), tr("Open mail program"));
    nameButton(m_copy, tr("&Copy reply"));
    nameButton(m_remove, tr("&Remove the sign-in app from my tenant"));
    phaseChanged();
}

} // namespace TenantLink
