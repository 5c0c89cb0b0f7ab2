// A last page that writes what was entered: cannot be left while it runs; on failure nothing typed is lost.
#pragma once

#include "models/domain/failure.h"
#include "wizards/common/flowpage.h"
#include "wizards/onboarding/state.h"

class QProgressBar;
class QPushButton;

namespace TenantLink
{

class FailureView;
class MarkWidget;
class PlainLabel;

/// The derived constructor ends with retranslate().
class CommitPage : public FlowPage
{
    Q_OBJECT
public:
    [[nodiscard]] QWidget *firstField() const override { return nullptr; }

Q_SIGNALS:
    /// It cannot be cancelled half-way: while it runs, closing and Back wait.
    void running(bool isRunning);
    void changeNameAsked();
    void approveTermsAsked();

protected:
    CommitPage(const QString &id, const QString &statusName, SharedState state, QWidget *parent);

    void addResult(QWidget *result); ///< below the progress, above a failure
    void beginCommit();              ///< first in run()
    /// `kept`: it is written although something failed since; then there is nothing to go back for.
    void endCommit(const std::optional<Failure> &failure, bool kept = false);
    void showStatus(); ///< statusOf() of the moment

    [[nodiscard]] virtual QString statusOf(Phase phase) const = 0;
    [[nodiscard]] virtual bool nameMayChange() const { return true; }
    [[nodiscard]] const std::optional<Failure> &failure() const;
    void hideProgress(); ///< for one that shows it in more detail
    virtual void showResult() = 0;
    virtual void focusResult() = 0; ///< only called when all went well, while visible

    void phaseChanged() override;
    void retranslate() override;
    void setProgressName(const QString &name);
    [[nodiscard]] const SharedState &state() const { return m_state; }

private:
    SharedState m_state;
    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    FailureView *m_failure;
    QPushButton *m_changeName;
    QPushButton *m_approveTerms;
    bool m_progressShown = true;
};

} // namespace TenantLink
