// Undo: what was made in the tenant is removed, live, and only that; what could not be removed can be tried again.
#pragma once

#include "wizards/common/flowpage.h"
#include "wizards/invitation/state.h"

class QProgressBar;
class QPushButton;

namespace TenantLink
{

class CloudBanner;
class FailureView;
class MarkWidget;
class PlainLabel;
class UndoneList;

class UndoPage : public FlowPage
{
    Q_OBJECT
public:
    explicit UndoPage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isComplete() const override { return phase() != Phase::Running; }
    [[nodiscard]] bool validatePage() override { return isComplete(); }

Q_SIGNALS:
    /// The sign-in has ended: another one is needed to go on.
    void signInAgain();
    void undone();

protected:
    void retranslate() override;
    void run() override;
    void phaseChanged() override;

private:
    void settle(const Result<Undone> &undone);

    SharedInvitation m_state;
    CloudBanner *m_banner;
    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    UndoneList *m_list;
    FailureView *m_failure;
    QPushButton *m_again;
    QPushButton *m_signIn;
    PlainLabel *m_note;
};

} // namespace TenantLink
