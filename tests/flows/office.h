// A provider's installation, and a customer's: real store and codecs, everything around them faked.
#pragma once

#include "models/flows/invite.h"
#include "models/flows/mailsetup.h"
#include "models/flows/provider.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/scriptedmailer.h"
#include "tests/wizards/fakemicrosoft.h"

#include <QTemporaryDir>

namespace TenantLink
{

/// The catalogue and clouds of the product.
[[nodiscard]] Catalogue officeCatalogue();

/// One computer: a data folder, a keychain, a clock.
struct Computer {
    QTemporaryDir folder;
    std::shared_ptr<MemorySecrets> secrets = std::make_shared<MemorySecrets>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<ScriptedMailer> mailer = std::make_shared<ScriptedMailer>();
    std::shared_ptr<FakeMicrosoft> microsoft;
    Ports ports;

    Computer();
    /// The same data and keychain in another process' place.
    [[nodiscard]] Ports secondInstance(const QString &person = QStringLiteral("other")) const;
};

/// A computer with a store, a provider, a mail server and a customer.
struct Office : Computer {
    Customer customer;

    Office();
    [[nodiscard]] InviteRequest request(const QString &shortName = QStringLiteral("CONTOSO1")) const;
    [[nodiscard]] Invited invited(const QString &shortName = QStringLiteral("CONTOSO1"));
    [[nodiscard]] Invitation kept(InvitationId id) const;
};

/// What a customer's admin sends back for a link; the registration is FakeTenant's.
[[nodiscard]] QByteArray answerTo(const QByteArray &link, const QString &tenant = FakeTenant::Id,
                                  const QString &secret = FakeTenant::SecretText,
                                  const QString &admin = QStringLiteral("admin@contoso.example"));

} // namespace TenantLink
