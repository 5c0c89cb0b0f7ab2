// Done: on the inviting computer the result goes into the store; from any other one step is left, sending the reply.
#pragma once

#include "wizards/common/flowpage.h"
#include "wizards/invitation/state.h"

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
    void answerOwn(const Reply &reply);
    void seal(const Reply &reply);
    void save();
    void write(const QString &file);
    void copy();
    void openMail();
    void say(Sent sent);
    void summarize();

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
    std::optional<SealedReply> m_sealed;
    Sent m_sent = Sent::Nothing;
    QString m_file;
    Work m_remembering;
};

} // namespace TenantLink
