// Asked when closing, or opening another invitation, would lose something.
#pragma once

#include "wizards/common/retranslating.h"

#include <QMessageBox>

namespace TenantLink
{

class LeaveQuestion : public Retranslating<QMessageBox>
{
    Q_OBJECT
public:
    enum class Loss {
        Entered,
        SignedIn, ///< a sign-in and choices; nothing was written
        Begun,    ///< something is in the tenant, and remembered
        NotSent,
        NotSentBegun, ///< the reply about a registration that was made here
    };
    enum class Why { Close, OtherInvitation };
    /// `provider` is cleaned.
    LeaveQuestion(Loss loss, Why why, const QString &provider, QWidget *parent);

Q_SIGNALS:
    void leaveAsked();

protected:
    void retranslate() override;

private:
    Loss m_loss;
    Why m_why;
    QString m_provider;
    QPushButton *m_goOn;
    QPushButton *m_leave;
};

} // namespace TenantLink
