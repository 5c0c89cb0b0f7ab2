// One person's whole work with one service, in the real windows: onboard, validate, renew the secret, QOE, delete.
// Told again after a crash it goes on from what is there, as that person would.
#pragma once

#include "models/ports/ports.h"
#include "tests/wizards/wizarddriver.h"

#include <QPointer>

namespace TenantLink
{

class MainWindow;
class OnboardingWizard;

/// What the person types.
struct Registered {
    QString tenant;
    QString client;
    QStringList secrets;
};

/// Says on stdout what the windows show: "SHOWN customer", "SHOWN service", "SHOWN validated 1", "SHOWN renewed",
/// "SHOWN qoe", "SHOWN deleted"; "DOING delete" before it asks for that; "OFFERED draft" where it resumes one.
class Story
{
public:
    static constexpr QStringView CustomerName = u"Survivor & Sons";
    static constexpr QStringView ShortName = u"survivor1";

    Story(MainWindow &window, Ports ports, Registered registration, Registered qoe);

    /// Types a user name and a password of the carrier too.
    void setWithCarrier(bool with) { m_withCarrier = with; }
    /// False: it got stuck; said is where.
    [[nodiscard]] bool tell(bool withDeletion);
    /// Everything that is handed out for the service: package, mail, report of Check all, trail.
    [[nodiscard]] bool writePapers(const QString &folder);

private:
    [[nodiscard]] bool onboard();
    [[nodiscard]] QPointer<OnboardingWizard> openWizard();
    [[nodiscard]] bool turn(OnboardingWizard *wizard);
    [[nodiscard]] bool chooseCustomer(OnboardingWizard *wizard);
    [[nodiscard]] bool enterRegistration(OnboardingWizard *wizard);
    [[nodiscard]] bool enterCarrier(WizardDriver &driver) const;
    [[nodiscard]] bool workInPortal();
    [[nodiscard]] bool enterQoe(WizardDriver &driver);
    [[nodiscard]] bool validate(WizardDriver &driver, const QString &prefix);
    [[nodiscard]] bool save(WizardDriver &driver, const QString &prefix);
    [[nodiscard]] bool remove();
    [[nodiscard]] bool selectService();
    [[nodiscard]] static bool stuck(const QString &where);

    MainWindow &m_window;
    Ports m_ports;
    Registered m_registration;
    Registered m_qoe;
    bool m_withCarrier = false;
};

} // namespace TenantLink
