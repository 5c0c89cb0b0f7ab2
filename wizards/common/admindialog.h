// Work in a customer's tenant for which an administrator signs in: pages one after the other, one place for failures,
// and at the end the sign-in app. Closing it at any moment is safe: what runs is asked to stop and cleans up.
#pragma once

#include "models/ports/work.h"
#include "wizards/common/signindialog.h"

class QStackedWidget;
class QVBoxLayout;

namespace TenantLink
{

class SignInAppBox;

/// Opened by open(); deletes itself when it closes.
class AdminDialog : public Retranslating<QDialog>
{
    Q_OBJECT
Q_SIGNALS:
    void changed(); ///< the tenant or the store has another state now

protected:
    /// `purpose`: whom to sign in where. Its scopes are given with each signIn().
    AdminDialog(Ports ports, SignInPurpose purpose, const QString &objectName, QWidget *parent);

    /// A page that scrolls when there is no room. The first one is shown.
    [[nodiscard]] QVBoxLayout *addPage();
    void showPage(int page);
    [[nodiscard]] int page() const;

    /// The default button, one beside it (hidden at first), and Cancel or Close.
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *otherButton() const { return m_other; }
    void nameClose(bool over);
    void focusClose(); ///< where going on by mistake would do harm
    void say(const QString &status);
    /// Null: none. Try again is offered, or Sign in again where the sign-in has ended.
    void setFailure(const std::optional<Failure> &failure, bool retry = true);

    void signIn(const QStringList &scopes, std::function<void()> then);
    [[nodiscard]] const std::optional<SignedIn> &who() const { return m_who; }
    /// Shows the box about the sign-in app, where somebody signed in.
    void offerAppRemoval();

    virtual void goOn() = 0;
    virtual void goOther() {}
    virtual void tryAgain() { goOn(); }
    [[nodiscard]] const Ports &ports() const { return m_ports; }
    [[nodiscard]] Work &work() { return m_work; }

private:
    Ports m_ports;
    SignInPurpose m_purpose;
    std::optional<SignedIn> m_who;
    std::optional<Failure> m_before; ///< what a new sign-in shall mend
    PlainLabel *m_status;
    QStackedWidget *m_pages;
    FailureView *m_failure;
    SignInAppBox *m_app;
    QPushButton *m_next;
    QPushButton *m_other;
    QPushButton *m_close;
    Work m_work{this};
};

} // namespace TenantLink
