// At the end of work that somebody signed in for: "Remove the sign-in app from my tenant".
#pragma once

#include "models/flows/signedin.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QGroupBox>

#include <optional>

class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;

class SignInAppBox : public Retranslating<QGroupBox>
{
    Q_OBJECT
public:
    /// Hidden until there is something to remove.
    explicit SignInAppBox(Ports ports, QWidget *parent = nullptr);
    /// Hidden where the application was not found.
    void offer(const SignedIn &who);

Q_SIGNALS:
    void removed(); ///< the sign-in has ended with it

protected:
    void retranslate() override;

private:
    void remove();

    Ports m_ports;
    std::optional<SignedIn> m_who;
    bool m_removed = false;
    PlainLabel *m_text;
    FailureView *m_failure;
    QPushButton *m_remove;
    Work m_work{this};
};

} // namespace TenantLink
