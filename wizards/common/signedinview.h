// Who signed in, where, through which application, with which rights: shown before anything is written.
#pragma once

#include "models/flows/signedin.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QGroupBox;
class QLabel;
class QPushButton;

namespace TenantLink
{

class FailureView;
class MarkWidget;
class PlainLabel;

/// What the person meant: another tenant is a stop, another account is asked about.
struct SignInExpectation {
    QString upn; ///< as typed
    std::optional<TenantId> tenant{};
    bool creating = true; ///< a registration; else something is there already, and is to be changed
};

class SignedInView : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit SignedInView(QWidget *parent = nullptr);

    /// `accountConfirmed`: the person said before that the other account is fine.
    void setSignedIn(const SignedIn &who, const SignInExpectation &expected, bool accountConfirmed = false);
    /// The expected tenant, and the expected account or one that was confirmed.
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] bool accountConfirmed() const;
    /// Where something has to be answered; null: nothing.
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed(); ///< mayGoOn()
    void signInAgainAsked();

protected:
    void retranslate() override;

private:
    [[nodiscard]] bool otherTenant() const;
    [[nodiscard]] bool otherAccount() const;
    void showApp();
    void showRights();

    std::optional<SignedIn> m_who;
    SignInExpectation m_expected;
    MarkWidget *m_mark;
    PlainLabel *m_status;
    FailureView *m_otherTenant;
    QLabel *m_tenantLabel;
    PlainLabel *m_tenant;
    QLabel *m_accountLabel;
    PlainLabel *m_account;
    PlainLabel *m_otherAccount;
    QCheckBox *m_accept;
    QPushButton *m_again;
    QGroupBox *m_app;
    QLabel *m_nameLabel;
    PlainLabel *m_name;
    QLabel *m_publisherLabel;
    MarkWidget *m_publisherMark;
    PlainLabel *m_publisher;
    QLabel *m_ownerLabel;
    PlainLabel *m_owner;
    QLabel *m_scopesLabel;
    PlainLabel *m_scopes;
    QGroupBox *m_roles;
    MarkWidget *m_rolesMark;
    PlainLabel *m_rolesText;
};

} // namespace TenantLink
