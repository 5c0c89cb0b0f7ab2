#include "wizards/common/signinview.h"

#include "models/ports/clock.h"
#include "models/ports/desktop.h"
#include "wizards/common/assistive.h"
#include "wizards/common/codeview.h"
#include "wizards/common/failureview.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
using AccessTaker = std::function<void(const Access &)>;

/// A token is for one service: with rights of another one (Exchange) alone, Graph cannot be asked who it is.
bool opensGraph(const QStringList &scopes)
{
    static const QStringList openId{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    return std::any_of(scopes.begin(), scopes.end(),
                       [](const QString &scope) { return !openId.contains(scope) && !scope.contains(u'/'); });
}

/// As far as it is known without Graph.
SignedIn asEntered(const Access &access, const QString &upn)
{
    SignedIn who;
    who.access = access;
    who.tenant = access.tenant;
    who.upn = upn;
    who.roles = fail(FailureCode::Forbidden);
    who.app = fail(FailureCode::Forbidden);
    return who;
}

/// Where `access` is given, the person has signed in already.
Task<Result<SignedIn>> signInAndLook(Ports ports, SignInRequest request, SignInMethod method,
                                     std::optional<Access> access, SignInWatcher watcher, AccessTaker taken,
                                     Cancel cancel)
{
    const QDateTime began = ports.clock->now();
    if (!access) {
        const bool byCode = method == SignInMethod::DeviceCode;
        Task<Result<Access>> signingIn = byCode ? signInWithCode(ports, request, watcher, cancel)
                                                : signInWithBrowser(ports, request, watcher, cancel);
        const Result<Access> got = co_await std::move(signingIn);
        if (!got)
            co_return fail(got.error());
        taken(*got);
        access = *got;
    }
    const Access kept = *access;
    if (!opensGraph(request.scopes)) {
        const SignedIn entered = asEntered(kept, request.loginHint);
        co_return entered;
    }
    const Result<SignedIn> who = co_await lookAround(ports, kept, began, cancel);
    co_return who;
}

/// Is the sign-in itself still good? Then only reading has to be repeated.
bool onlyReadingFailed(const Failure &failure)
{
    return failure.code != FailureCode::SignInEnded && failure.code != FailureCode::SignInRefused &&
           failure.code != FailureCode::Forbidden;
}

/// The code works on any computer's browser, also where this one's cannot be used.
bool codeMayHelp(const Failure &failure)
{
    return failure.code == FailureCode::SignInBrowserMissing || failure.code == FailureCode::LoopbackRefused ||
           failure.code == FailureCode::SignInNotReturned;
}
} // namespace

SignInView::SignInView(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_mark(new MarkWidget(this)),
      m_status(new PlainLabel(this)), m_code(new CodeView(m_ports, this)), m_browser(new QWidget(this)),
      m_browserHow(new PlainLabel(m_browser)), m_openAgain(new QPushButton(m_browser)),
      m_copyLink(new QPushButton(m_browser)), m_failure(new FailureView(this)), m_again(new QPushButton),
      m_byBrowser(new QPushButton), m_byCode(new QPushButton)
{
    m_status->setObjectName(u"signInStatus"_s);
    m_openAgain->setObjectName(u"openBrowserAgain"_s);
    m_copyLink->setObjectName(u"copySignInAddress"_s);
    m_again->setObjectName(u"startAgain"_s);
    m_byBrowser->setObjectName(u"byBrowser"_s);
    m_byCode->setObjectName(u"byCode"_s);
    m_status->setBold(true);
    for (QPushButton *button : {m_openAgain, m_copyLink, m_again, m_byBrowser, m_byCode})
        button->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_openAgain);
    waiting->addWidget(m_copyLink);
    waiting->addStretch(1);
    auto *browser = new QVBoxLayout(m_browser);
    browser->setContentsMargins(0, 0, 0, 0);
    browser->addWidget(m_browserHow);
    browser->addLayout(waiting);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_byBrowser, m_byCode, m_again})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_code);
    column->addWidget(m_browser);
    column->addWidget(m_failure);
    column->addLayout(buttons);
    connect(m_openAgain, &QPushButton::clicked, this, [this] { m_ports.desktop->open(m_progress.page); });
    connect(m_copyLink, &QPushButton::clicked, this,
            [this] { m_ports.desktop->copyText(m_progress.page.toString(QUrl::FullyEncoded)); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT startAsked(m_method); });
    connect(m_byBrowser, &QPushButton::clicked, this, [this] { Q_EMIT startAsked(SignInMethod::Browser); });
    connect(m_byCode, &QPushButton::clicked, this, [this] { Q_EMIT startAsked(SignInMethod::DeviceCode); });
    retranslate();
}

void SignInView::run(Work &work, const SignInRequest &request, SignInMethod method)
{
    const std::optional<Access> access = m_state == State::Failed ? m_access : std::nullopt;
    clear();
    m_method = method;
    m_state = State::Running;
    if (access)
        m_progress.stage = SignInStage::Redeeming;
    refresh();
    const SignInWatcher watcher =
        work.guarded<const SignInProgress &>([this](const SignInProgress &progress) { take(progress); });
    const AccessTaker taken = work.guarded<const Access &>([this](const Access &got) { m_access = got; });
    work.deliver(signInAndLook(m_ports, request, method, access, watcher, taken, work.cancel()),
                 [this](const Result<SignedIn> &result) { settle(result); });
}

void SignInView::clear()
{
    m_state = State::Idle;
    m_progress = SignInProgress();
    m_access.reset();
    m_upn.clear();
    m_code->clear();
    m_failure->setFailure(std::nullopt);
    refresh();
}

void SignInView::setDone(const SignedIn &who)
{
    clear();
    m_state = State::Done;
    m_upn = who.upn;
    refresh();
}

QWidget *SignInView::firstField() const
{
    const QList<QWidget *> order{m_byBrowser, m_byCode, m_again, m_openAgain, m_code->firstField()};
    for (QWidget *widget : order) {
        if (widget->isVisibleTo(this))
            return widget;
    }
    return nullptr;
}

void SignInView::take(const SignInProgress &progress)
{
    const SignInStage before = m_progress.stage;
    const QString codeBefore = m_progress.userCode;
    m_progress.stage = progress.stage;
    if (!progress.userCode.isEmpty())
        m_progress.userCode = progress.userCode;
    if (!progress.page.isEmpty())
        m_progress.page = progress.page;
    if (progress.ends.count() != 0)
        m_progress.ends = progress.ends;
    const bool codeNew = m_method == SignInMethod::DeviceCode && m_progress.userCode != codeBefore;
    if (codeNew)
        m_code->setProgress(m_progress);
    refresh();
    const bool shownNow = codeNew || (before != progress.stage && progress.stage == SignInStage::BrowserOpen);
    if (shownNow && isVisible()) {
        if (QWidget *field = firstField())
            field->setFocus(Qt::TabFocusReason);
    }
}

void SignInView::settle(const Result<SignedIn> &result)
{
    if (result) {
        const SignedIn who = *result;
        setDone(who);
        Q_EMIT signedIn(who);
        return;
    }
    fail(result.error());
}

void SignInView::fail(const Failure &failure)
{
    if (m_access && !onlyReadingFailed(failure))
        m_access.reset();
    m_state = State::Failed;
    m_progress = SignInProgress();
    m_code->clear();
    m_failure->setFailure(failure);
    refresh();
    Q_EMIT failed();
    if (isVisible())
        firstField()->setFocus(Qt::TabFocusReason);
}

QString SignInView::status() const
{
    switch (m_state) {
    case State::Idle:
        return {};
    case State::Failed:
        return tr("You are not signed in.");
    case State::Done:
        return tr("You are signed in as %1.").arg(m_upn);
    case State::Running:
        break;
    }
    const bool byCode = m_method == SignInMethod::DeviceCode;
    switch (m_progress.stage) {
    case SignInStage::Preparing:
        return byCode ? tr("Microsoft is asked for a code ...") : tr("The sign-in is prepared ...");
    case SignInStage::CodeShown:
        return tr("Waiting until you have entered the code and signed in ...");
    case SignInStage::BrowserOpen:
        return tr("Waiting until you have signed in with your browser ...");
    case SignInStage::Offline:
        return tr("The connection to Microsoft is lost. The sign-in goes on as soon as it is back.");
    case SignInStage::Redeeming:
        return tr("Microsoft has answered. Finding out who signed in ...");
    }
    Q_UNREACHABLE();
}

void SignInView::refresh()
{
    const bool running = m_state == State::Running;
    const bool byCode = m_method == SignInMethod::DeviceCode;
    const bool failed = m_state == State::Failed && m_failure->failure();
    const bool waiting = running && m_progress.stage != SignInStage::Redeeming;
    m_code->setVisible(waiting && byCode && !m_progress.userCode.isEmpty());
    m_browser->setVisible(waiting && !byCode && !m_progress.page.isEmpty());
    const Failure failure = failed ? *m_failure->failure() : Failure{FailureCode::Cancelled};
    m_again->setVisible(failed || m_state == State::Done);
    m_byBrowser->setVisible(failed && byCode && !m_access && browserMayHelp(failure));
    m_byCode->setVisible(failed && !byCode && codeMayHelp(failure));
    const Mark atWork = m_progress.stage == SignInStage::Offline ? Mark::Warning : Mark::Busy;
    m_mark->setMark(running ? atWork : failed ? Mark::Problem : m_state == State::Done ? Mark::Ok : Mark::None);
    const QString text = status();
    sayStatus(m_status, text);
    QString again = tr("&Try again");
    if (m_state == State::Done)
        again = tr("Sign in &again");
    else if (failure.code == FailureCode::SignInCodeExpired)
        again = tr("Ne&w code");
    nameButton(m_again, again);
}

void SignInView::retranslate()
{
    m_browserHow->setText(tr("Microsoft's page was opened in your browser. Sign in there with your administrator's "
                             "account; this window goes on by itself. Keep it open meanwhile."));
    nameButton(m_openAgain, tr("&Open the page again"));
    nameButton(m_copyLink, tr("Cop&y the page's address"));
    nameButton(m_byBrowser, tr("Sign in with this computer's b&rowser"));
    nameButton(m_byCode, tr("Sign in with a c&ode"));
    refresh();
}

} // namespace TenantLink
