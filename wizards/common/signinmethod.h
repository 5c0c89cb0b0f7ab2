// Who is to sign in, and how: the administrator's sign-in name, with a code or with this computer's browser.
#pragma once

#include "models/domain/ticket.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QGroupBox;
class QLabel;
class QRadioButton;

namespace TenantLink
{

class FieldProblem;
class LineEdit;
class PlainLabel;

class SignInForm : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit SignInForm(QWidget *parent = nullptr);

    /// What is known already; nothing is wrong yet.
    void fill(const QString &upn, SignInMethod method);
    [[nodiscard]] QString upn() const; ///< trimmed
    [[nodiscard]] SignInMethod method() const;
    /// Says what is wrong, also about an empty field, and puts the focus there; true if all is fine.
    [[nodiscard]] bool check();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void judge();

    QLabel *m_upnLabel;
    LineEdit *m_upn;
    FieldProblem *m_problem;
    QGroupBox *m_how;
    QRadioButton *m_code;
    PlainLabel *m_codeNote;
    QRadioButton *m_browser;
    PlainLabel *m_browserNote;
    bool m_judgeAll = false; ///< going on was tried: an unfinished name is wrong now
};

} // namespace TenantLink
