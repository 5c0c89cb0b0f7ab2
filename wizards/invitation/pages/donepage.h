// Done: on the inviting computer the result goes into the store; from any other one step is left, sending the reply.
#pragma once

#include "wizards/common/flowpage.h"
#include "wizards/invitation/state.h"

#include <functional>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace TenantLink
{

class FailureView;
class MarkWidget;
class PlainLabel;

class DonePage : public FlowPage
{
    Q_OBJECT
public:
    explicit DonePage(SharedInvitation state, QWidget *parent = nullptr);
    void cleanupPage() override;
    [[nodiscard]] QWidget *firstField() const override;
    /// Where it is ticked, the sign-in application is removed first; `then` follows unless that failed.
    void removeSignInAppThen(std::function<void()> then);
    [[nodiscard]] bool removing() const { return m_removing.running(); }

Q_SIGNALS:
    /// It cannot be cancelled half-way: while it runs, closing and Back wait.
    void running(bool isRunning);
    /// In the store, or sealed: the secret is not needed here any more.
    void answered();

protected:
    void retranslate() override;
    void run() override;
    void phaseChanged() override;

private:
    enum class Sent { Nothing, Saved, NotSaved, Copied, Mailed, MailedAndCopied, NoMailProgram };
    [[nodiscard]] Reply reply() const;
    void answerOwn(const Reply &reply);
    void answerLater(); ///< the reply went before: only what was pending is told
    void seal(const Reply &reply);
    void save();
    void write(const QString &file);
    void copy();
    void openMail();
    void say(Sent sent);
    void summarize();
    [[nodiscard]] QString whatIsLeft() const;
    void showRemoval();

    SharedInvitation m_state;
    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    PlainLabel *m_how;
    QPushButton *m_save;
    QPushButton *m_mail;
    QPushButton *m_copy;
    PlainLabel *m_sentText;
    FailureView *m_failure;
    PlainLabel *m_summary;
    QCheckBox *m_remove;
    PlainLabel *m_removeNote;
    FailureView *m_removeFailure;
    std::optional<SealedReply> m_sealed;
    Sent m_sent = Sent::Nothing;
    QString m_file;
    Work m_remembering;
    Work m_removing;
};

} // namespace TenantLink
