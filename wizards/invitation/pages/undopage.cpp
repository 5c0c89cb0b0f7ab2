#include "wizards/invitation/pages/undopage.h"

#include "wizards/common/assistive.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/failureview.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/undonelist.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// From what is kept now: an earlier try may have removed some of it.
Task<Result<Undone>> undoKept(Ports ports, Access access, Provisioning state, UndoWatcher watcher, Cancel cancel)
{
    const Result<std::optional<Provisioning>> kept = co_await unfinished(ports, state.plan.key);
    const Provisioning start = kept && *kept ? **kept : state;
    const Result<Undone> done = co_await undo(ports, access, start, watcher, cancel);
    co_return done;
}
} // namespace

UndoPage::UndoPage(SharedInvitation state, QWidget *parent)
    : FlowPage(InvitationPages::Undo, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_mark(new MarkWidget(bodyWidget())), m_status(new PlainLabel(bodyWidget())),
      m_progress(new QProgressBar(bodyWidget())), m_list(new UndoneList(bodyWidget())),
      m_failure(new FailureView(bodyWidget())), m_again(new QPushButton(bodyWidget())),
      m_signIn(new QPushButton(bodyWidget())), m_note(new PlainLabel(bodyWidget()))
{
    setFinalPage(true);
    m_status->setObjectName(u"undoStatus"_s);
    m_status->setBold(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_again->setObjectName(u"tryAgain"_s);
    m_signIn->setObjectName(u"signInAgain"_s);
    for (QPushButton *button : {m_again, m_signIn})
        button->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_signIn);
    buttons->addStretch(1);
    body()->addWidget(m_banner);
    body()->addLayout(head);
    body()->addWidget(m_progress);
    body()->addWidget(m_list);
    body()->addWidget(m_failure);
    body()->addLayout(buttons);
    body()->addWidget(m_note);
    body()->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &FlowPage::start);
    connect(m_signIn, &QPushButton::clicked, this, &UndoPage::signInAgain);
    retranslate();
}

void UndoPage::initializePage()
{
    m_banner->setCloud(m_state->cloud());
    FlowPage::initializePage();
}

QWidget *UndoPage::firstField() const
{
    return phase() == Phase::Well ? wizard()->button(QWizard::FinishButton) : nullptr;
}

void UndoPage::run()
{
    m_failure->setFailure(std::nullopt);
    m_list->setUndone({});
    m_state->create.undone.reset();
    if (!m_state->create.signedIn || !m_state->create.provisioning) {
        settle(fail(FailureCode::SignInEnded));
        return;
    }
    const UndoWatcher watcher =
        work().guarded<const Undone &>([this](const Undone &soFar) { m_list->setUndone(soFar); });
    work().deliver(undoKept(m_state->ports, m_state->create.signedIn->access, *m_state->create.provisioning, watcher,
                            work().cancel()),
                   [this](const Result<Undone> &undone) { settle(undone); });
}

void UndoPage::settle(const Result<Undone> &undone)
{
    if (!undone) {
        m_failure->setFailure(undone.error());
        finish(false);
        return;
    }
    m_state->create.undone = *undone;
    m_list->setUndone(*undone);
    finish(undone->complete());
    if (undone->complete())
        Q_EMIT this->undone();
}

void UndoPage::phaseChanged()
{
    const bool running = phase() == Phase::Running;
    const bool failed = phase() == Phase::Failed;
    const bool signInEnded = failed && m_failure->failure() && m_failure->failure()->code == FailureCode::SignInEnded;
    m_progress->setVisible(running);
    m_again->setVisible(failed && !signInEnded);
    m_signIn->setVisible(signInEnded);
    QString status;
    QString note;
    Mark mark = Mark::None;
    if (running) {
        status = tr("Removing what was made ...");
        mark = Mark::Busy;
    } else if (failed) {
        status = tr("Not everything was removed.");
        note = tr("What is left is remembered: try again now, or open the invitation's link again later.");
        mark = Mark::Problem;
    } else if (phase() == Phase::Well) {
        status = tr("Everything that was made has been removed.");
        note = tr("Microsoft keeps the deleted App registration restorable for 30 days: Microsoft Entra admin center, "
                  "App registrations, Deleted applications. There is nothing more to do here.");
        mark = Mark::Ok;
    }
    m_mark->setMark(mark);
    sayStatus(m_status, status);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (!isVisible())
        return;
    if (failed)
        (signInEnded ? m_signIn : m_again)->setFocus(Qt::TabFocusReason);
    else if (phase() == Phase::Well)
        wizard()->button(QWizard::FinishButton)->setFocus(Qt::TabFocusReason);
}

void UndoPage::retranslate()
{
    setTexts(tr("Undo"), tr("What was made for this invitation is removed from your tenant, and only that."));
    m_progress->setAccessibleName(tr("Progress of removing"));
    nameButton(m_again, tr("&Try again"));
    nameButton(m_signIn, tr("&Sign in again"));
    phaseChanged();
}

} // namespace TenantLink
