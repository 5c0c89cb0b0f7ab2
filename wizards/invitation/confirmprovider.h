// Confirming who sent the invitation: by code, by the published key - or going on without, by explicit choice.
#pragma once

#include "models/ports/work.h"
#include "wizards/common/retranslating.h"
#include "wizards/invitation/state.h"

#include <QGroupBox>

class QCheckBox;
class QLabel;
class QPushButton;

namespace TenantLink
{

class FailureView;
class FieldProblem;
class LineEdit;
class PlainLabel;

class ConfirmProvider : public Retranslating<QGroupBox>
{
    Q_OBJECT
public:
    explicit ConfirmProvider(SharedInvitation state, QWidget *parent = nullptr);

    /// Another invitation was opened.
    void reset();
    void stop();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// Trust, a wrong code or the explicit choice changed.
    void changed();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void confirm();
    void lookUp();
    void settle(const Outcome &outcome, const QString &host);
    void acceptRisk(bool accepted);
    void refresh();

    SharedInvitation m_state;
    PlainLabel *m_warning;
    PlainLabel *m_how;
    QWidget *m_codeRow;
    QLabel *m_codeLabel;
    LineEdit *m_code;
    QPushButton *m_confirm;
    FieldProblem *m_codeProblem;
    QPushButton *m_lookUp;
    PlainLabel *m_status;
    FailureView *m_failure;
    QCheckBox *m_risk;
    PlainLabel *m_riskText;
    Work m_work;
    bool m_lookingUp = false;
};

} // namespace TenantLink
