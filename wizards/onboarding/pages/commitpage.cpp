#include "wizards/onboarding/pages/commitpage.h"

#include "models/flows/services.h"
#include "wizards/common/assistive.h"
#include "wizards/common/failureview.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int BelowProgress = 2; ///< in the page's layout

Mark markFor(FlowPage::Phase phase)
{
    switch (phase) {
    case FlowPage::Phase::Idle:
        return Mark::None;
    case FlowPage::Phase::Running:
        return Mark::Busy;
    case FlowPage::Phase::Well:
        return Mark::Ok;
    case FlowPage::Phase::Failed:
        return Mark::Problem;
    }
    Q_UNREACHABLE();
}
} // namespace

CommitPage::CommitPage(const QString &id, const QString &statusName, SharedState state, QWidget *parent)
    : FlowPage(id, parent), m_state(std::move(state)), m_mark(new MarkWidget(bodyWidget())),
      m_status(new PlainLabel(bodyWidget())), m_progress(new QProgressBar(bodyWidget())),
      m_failure(new FailureView(bodyWidget())), m_changeName(new QPushButton(bodyWidget())),
      m_approveTerms(new QPushButton(bodyWidget()))
{
    setFinalPage(true);
    m_status->setObjectName(statusName);
    m_status->setBold(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_changeName->setObjectName(u"changeShortName"_s);
    m_approveTerms->setObjectName(u"approveTerms"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    body()->addLayout(head);
    body()->addWidget(m_progress);
    body()->addWidget(m_failure);
    body()->addWidget(m_changeName, 0, Qt::AlignLeading);
    body()->addWidget(m_approveTerms, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_failure, &FailureView::retryAsked, this, &FlowPage::start);
    connect(m_changeName, &QPushButton::clicked, this, &CommitPage::changeNameAsked);
    connect(m_approveTerms, &QPushButton::clicked, this, &CommitPage::approveTermsAsked);
}

void CommitPage::addResult(QWidget *result) { body()->insertWidget(BelowProgress, result); }

void CommitPage::beginCommit()
{
    m_failure->setFailure(std::nullopt);
    Q_EMIT running(true);
}

void CommitPage::endCommit(const std::optional<Failure> &failure, bool kept)
{
    if (failure && failure->code == FailureCode::NameTaken)
        m_state->takenName = m_state->draft.shortName;
    m_failure->setFailure(failure);
    finish(!failure || kept);
    Q_EMIT running(false);
}

const std::optional<Failure> &CommitPage::failure() const { return m_failure->failure(); }

void CommitPage::hideProgress() { m_progressShown = false; }

void CommitPage::phaseChanged()
{
    const bool failed = phase() == Phase::Failed && failure();
    const bool nameTaken = failed && failure()->code == FailureCode::NameTaken && nameMayChange();
    const bool missing = failed && commercialIsMissing(*failure());
    const bool termsChanged = missing || (failed && failure()->code == FailureCode::TermsChanged);
    nameButton(m_approveTerms, missing ? tr("Fill in &commercial information") : tr("Read and &approve the terms"));
    m_progress->setVisible(m_progressShown && phase() == Phase::Running);
    m_failure->setRetryOffered(!nameTaken && !termsChanged); // the same again would fail again
    m_changeName->setVisible(nameTaken);
    m_approveTerms->setVisible(termsChanged);
    m_mark->setMark(markFor(phase()));
    showStatus();
    showResult();
    if (!isVisible())
        return;
    if (phase() == Phase::Well)
        focusResult();
    else if (nameTaken)
        m_changeName->setFocus(Qt::TabFocusReason);
    else if (termsChanged)
        m_approveTerms->setFocus(Qt::TabFocusReason);
    else if (phase() == Phase::Failed)
        m_failure->retryButton()->setFocus(Qt::TabFocusReason);
}

void CommitPage::showStatus()
{
    const QString status = statusOf(phase());
    sayStatus(m_status, status);
}

void CommitPage::setProgressName(const QString &name) { m_progress->setAccessibleName(name); }

void CommitPage::retranslate()
{
    nameButton(m_changeName, tr("Change the &short name"));
    phaseChanged();
}

} // namespace TenantLink
