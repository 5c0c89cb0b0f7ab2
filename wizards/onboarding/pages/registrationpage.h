// Known registration: tenant, client and secret of an App registration that exists already.
#pragma once

#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

#include <QElapsedTimer>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace TenantLink
{

class CloudBanner;
class FieldProblem;
class LineEdit;
class RegistrationGuide;
class SecretField;

class RegistrationPage : public WizardPage
{
    Q_OBJECT
public:
    explicit RegistrationPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;
    /// The secret is with the keychain now: forget it here.
    void forgetSecret();

protected:
    void retranslate() override;

private:
    void takeInput();
    void chooseCloud(int index);
    void showClouds();
    void judge();
    void warmUp();
    void showGuide();

    SharedState m_state;
    CloudBanner *m_banner;
    QLabel *m_cloudLabel;
    QComboBox *m_cloud;
    QLabel *m_tenantLabel;
    LineEdit *m_tenant;
    FieldProblem *m_tenantProblem;
    QLabel *m_clientLabel;
    LineEdit *m_client;
    FieldProblem *m_clientProblem;
    QLabel *m_secretLabel;
    SecretField *m_secret;
    FieldProblem *m_secretProblem;
    QLabel *m_adminLabel;
    LineEdit *m_admin;
    FieldProblem *m_adminProblem;
    QPushButton *m_how;
    QPointer<RegistrationGuide> m_guide;
    QElapsedTimer m_warmed;
    bool m_judgeAll = false; ///< Next was pressed: empty fields are wrong now
};

} // namespace TenantLink
