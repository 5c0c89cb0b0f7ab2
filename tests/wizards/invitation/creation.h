// Create New App Registration against the sandbox, in this process over real HTTP: people sign in, a registration is
// made.
#pragma once

#include "tests/wizards/invitation/invitee.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

class QNetworkAccessManager;

namespace sandbox
{
class Sandbox;
}

namespace TenantLink
{

struct Creation {
    Creation();
    ~Creation();
    Q_DISABLE_COPY_MOVE(Creation)

    Invitee invitee;

    QJsonObject control(const QByteArray &verb, const QString &path, const QJsonObject &body = {}) const;
    /// A person's browser at a consent link, agreed to by `upn`: where it is sent then; empty: nowhere.
    [[nodiscard]] QString consent(const QString &link, const QString &upn) const;
    /// What is in the tenant now.
    [[nodiscard]] QJsonArray applications(const QString &tenant) const;
    [[nodiscard]] qsizetype secretsOf(const QString &tenant) const;
    /// Is the application through which people sign in there?
    [[nodiscard]] bool hasSignInApp(const QString &tenant) const;

    /// From an opened link to the page behind the sign-in, by keys: confirms, chooses, signs in with a code.
    [[nodiscard]] bool toSignedIn(InvitationWizard *wizard, const QString &upn);
    /// The same from Admin account on.
    [[nodiscard]] bool signIn(InvitationWizard *wizard, const QString &upn);
    /// Next, or the button that takes its place; then waits for that page.
    [[nodiscard]] static bool goOn(QWizard *wizard, QLatin1StringView page);

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace TenantLink
