#include "wizards/invitation/pages/provisioningpage.h"

#include "models/domain/text.h"
#include "models/ports/clock.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/consenthelp.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/provisionlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// From what is kept now: a write may have come through although its answer was lost.
Task<Result<Provisioned>> goOn(Ports ports, Access access, Provisioning known, ProvisionWatcher watcher, Cancel cancel)
{
    const Result<std::optional<Provisioning>> kept = co_await unfinished(ports, known.plan.key);
    Provisioning start = known;
    if (kept && *kept) {
        start = **kept;
        if (start.secretKeyId.isEmpty())
            start.plan.secretEnds = known.plan.secretEnds; // a shorter life may have been agreed to
    }
    const Result<Provisioned> made = co_await provision(ports, access, start, watcher, cancel);
    co_return made;
}

/// Another account, or a fresh sign-in, may get on.
bool signingInHelps(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::SignInEnded:
    case FailureCode::SignInRefused:
    case FailureCode::SignInScopeMissing:
    case FailureCode::PersonMayNot:
    case FailureCode::Forbidden:
    case FailureCode::SecretNotHere:
        return true;
    default:
        return false;
    }
}

/// Would the same again only fail again?
bool tryingAgainHelps(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::SignInEnded:
    case FailureCode::SecretNotHere:
    case FailureCode::SecretLifeRefused:
    case FailureCode::RegistrationGone:
        return false;
    default:
        return true;
    }
}
} // namespace

ProvisioningPage::ProvisioningPage(SharedInvitation state, QWidget *parent)
    : FlowPage(InvitationPages::Provisioning, parent), m_state(std::move(state)),
      m_banner(new CloudBanner(bodyWidget())), m_list(new ProvisionList(bodyWidget())),
      m_failure(new FailureView(bodyWidget())), m_lifeLabel(new QLabel(bodyWidget())),
      m_life(new QComboBox(bodyWidget())), m_useLife(new QPushButton(bodyWidget())),
      m_again(new QPushButton(bodyWidget())), m_signIn(new QPushButton(bodyWidget())),
      m_undo(new QPushButton(bodyWidget())), m_help(new ConsentHelp(bodyWidget())),
      m_meanwhile(new PlainLabel(bodyWidget())), m_check(new QPushButton(bodyWidget()))
{
    m_life->setObjectName(u"shorterLife"_s);
    m_useLife->setObjectName(u"useShorterLife"_s);
    m_again->setObjectName(u"tryAgain"_s);
    m_signIn->setObjectName(u"signInAgain"_s);
    m_undo->setObjectName(u"undoInstead"_s);
    m_check->setObjectName(u"checkAgain"_s);
    m_meanwhile->setObjectName(u"meanwhile"_s);
    for (QPushButton *button : {m_useLife, m_again, m_signIn, m_undo, m_check})
        button->setAutoDefault(false);
    auto *life = new QHBoxLayout;
    life->addWidget(m_lifeLabel);
    life->addWidget(m_life);
    life->addWidget(m_useLife);
    life->addStretch(1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_again, m_signIn, m_undo})
        buttons->addWidget(button);
    buttons->addStretch(1);
    body()->addWidget(m_banner);
    body()->addWidget(m_list);
    body()->addWidget(m_failure);
    body()->addLayout(life);
    body()->addLayout(buttons);
    body()->addWidget(m_meanwhile);
    body()->addWidget(m_check, 0, Qt::AlignLeading);
    body()->addWidget(m_help);
    body()->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &FlowPage::start);
    connect(m_signIn, &QPushButton::clicked, this, &ProvisioningPage::signInAgain);
    connect(m_undo, &QPushButton::clicked, this, &ProvisioningPage::undoAsked);
    connect(m_useLife, &QPushButton::clicked, this, &ProvisioningPage::useShorterLife);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_checking = true;
        start();
    });
    retranslate();
}

void ProvisioningPage::initializePage()
{
    m_banner->setCloud(m_state->cloud());
    m_checking = !m_state->create.signedIn && m_state->create.kept && m_state->create.choice == KeptChoice::CheckAgain;
    if (!keepsResult())
        m_list->setView(freshView());
    FlowPage::initializePage();
    if (keepsResult() && phase() != Phase::Running)
        settle(*m_state->create.made);
}

bool ProvisioningPage::isComplete() const { return phase() != Phase::Running && m_state->create.made; }

QWidget *ProvisioningPage::firstField() const
{
    if (isComplete() && phase() == Phase::Well)
        return wizard()->button(QWizard::NextButton);
    return m_list;
}

void ProvisioningPage::run()
{
    m_failure->setFailure(std::nullopt);
    Q_EMIT started();
    CreateState &create = m_state->create;
    create.begun = create.begun || !m_checking;
    const ProvisionWatcher watcher =
        work().guarded<const ProvisionView &>([this](const ProvisionView &soFar) { m_list->setView(soFar); });
    const auto done = [this](const Result<Provisioned> &made) { settle(made); };
    if (m_checking) {
        const Secret secret = create.made ? create.made->secret : Secret();
        work().deliver(checkAgain(m_state->ports, *create.provisioning, secret, watcher, work().cancel()), done);
    } else if (create.signedIn) {
        work().deliver(goOn(m_state->ports, create.signedIn->access, *create.provisioning, watcher, work().cancel()),
                       done);
    } else {
        showFailure(Failure{FailureCode::SignInEnded});
    }
}

void ProvisioningPage::settle(const Result<Provisioned> &made)
{
    if (!made) {
        refreshKept(made.error());
        return;
    }
    Provisioned whole = *made;
    if (whole.secret.isEmpty() && m_state->create.made)
        whole.secret = m_state->create.made->secret;
    m_list->setView(whole.view);
    if (whole.secret.isEmpty() && !m_state->answeredBefore()) {
        m_state->create.provisioning = whole.state;
        showFailure(Failure{FailureCode::SecretNotHere});
        return;
    }
    m_state->takeMade(whole);
    finish(true);
}

void ProvisioningPage::refreshKept(const Failure &failure)
{
    work().begin();
    work().deliver(unfinished(m_state->ports, m_state->create.provisioning->plan.key),
                   [this, failure](const Result<std::optional<Provisioning>> &kept) {
                       if (kept && *kept)
                           m_state->create.provisioning = **kept;
                       showFailure(failure);
                   });
}

void ProvisioningPage::showFailure(const Failure &failure)
{
    m_failure->setFailure(failure);
    const ProvisionView &view = m_list->view();
    const bool said = std::any_of(view.cbegin(), view.cend(),
                                  [](const StepView &step) { return step.state == StepState::Failed && step.failure; });
    if (said) // beside its step, with Details
        m_failure->setVisible(false);
    finish(false);
}

void ProvisioningPage::useShorterLife()
{
    m_state->create.provisioning->plan.secretEnds = m_life->currentData().toDateTime();
    start();
}

bool ProvisioningPage::pending() const
{
    const auto &made = m_state->create.made;
    return made && (made->state.consentPending || made->state.rolesPending);
}

void ProvisioningPage::fillLives()
{
    const auto &provisioning = m_state->create.provisioning;
    if (!provisioning)
        return;
    const int before = m_life->currentIndex();
    const QDateTime now = m_state->ports.clock->now();
    m_life->clear();
    for (const int months : {12, 6, 3, 1}) {
        const QDateTime ends = now.addMonths(months);
        if (ends.addDays(1) < provisioning->plan.secretEnds)
            m_life->addItem(tr("%n month(s)", nullptr, months), ends);
    }
    if (m_life->count() == 0)
        m_life->addItem(tr("%n day(s)", nullptr, 7), now.addDays(7));
    m_life->setCurrentIndex(qBound(0, before, m_life->count() - 1));
}

void ProvisioningPage::phaseChanged()
{
    const bool running = phase() == Phase::Running;
    const bool failed = phase() == Phase::Failed;
    const std::optional<Failure> failure = failed ? m_failure->failure() : std::nullopt;
    const bool lifeRefused = failure && failure->code == FailureCode::SecretLifeRefused;
    const bool signIn = failure && signingInHelps(*failure);
    const bool again = failure && tryingAgainHelps(*failure);
    const bool waits = !running && pending();
    const Cloud *cloud = m_state->cloud();
    m_list->setRunning(running);
    if (lifeRefused)
        fillLives();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lifeLabel, m_life, m_useLife})
        widget->setVisible(lifeRefused);
    m_again->setVisible(again);
    m_signIn->setVisible(signIn);
    m_undo->setVisible(failed && !m_state->create.made && m_state->create.signedIn);
    if (waits && cloud)
        m_help->setPending(m_state->create.made->state, *cloud);
    else
        m_help->clear();
    m_meanwhile->setVisible(waits);
    m_check->setVisible(waits);
    m_meanwhile->setText(m_state->answeredBefore()
                             ? tr("Another administrator has to do the rest, see below. Check again once that is done, "
                                  "also days later by opening the invitation's link again.")
                             : tr("Another administrator has to do the rest, see below. The reply may go meanwhile, "
                                  "marked \"consent pending\": just go on. Check again once it is done, also days "
                                  "later by opening the invitation's link again."));
    if (!isVisible())
        return;
    if (running)
        m_list->setFocus(Qt::TabFocusReason);
    else if (phase() == Phase::Well)
        (waits ? static_cast<QWidget *>(m_check) : wizard()->button(QWizard::NextButton))->setFocus(Qt::TabFocusReason);
    else if (lifeRefused)
        m_life->setFocus(Qt::TabFocusReason);
    else if (again)
        m_again->setFocus(Qt::TabFocusReason);
    else if (signIn)
        m_signIn->setFocus(Qt::TabFocusReason);
}

void ProvisioningPage::retranslate()
{
    setTexts(tr("Provisioning"),
             tr("The App registration is made in your tenant. What is done so far is remembered: it "
                "can be interrupted, and goes on when the invitation's link is opened again."));
    nameField(m_lifeLabel, m_life, tr("Shorter &life of the secret:"));
    nameButton(m_useLife, tr("&Use this life"));
    nameButton(m_again, tr("&Try again"));
    nameButton(m_signIn, tr("&Sign in again"));
    nameButton(m_undo, tr("Un&do what was made"));
    nameButton(m_check, tr("Check &again"));
    phaseChanged();
}

} // namespace TenantLink
