// Known registration: tenant, client and secret of an App registration that exists already.
#pragma once

#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace TenantLink
{

class CloudBanner;
class PlainLabel;
class RegistrationFields;

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
    void createSecret();
    void showState();

    SharedState m_state;
    CloudBanner *m_banner;
    QLabel *m_cloudLabel;
    QComboBox *m_cloud;
    RegistrationFields *m_fields;
    QPushButton *m_create;
    PlainLabel *m_createNote;
};

} // namespace TenantLink
