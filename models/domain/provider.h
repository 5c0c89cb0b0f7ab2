// Who invites: the provider's identity, as it stands in every invitation, and the key that signs them.
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace TenantLink
{

/// "I, the old key, say that the new key is the same provider's." Both are Ed25519 public keys (32 bytes), the
/// signature (64 bytes) is the old key's over models/handoff/README.md's renewal text.
struct KeyEndorsement {
    QByteArray oldKey;
    QByteArray newKey;
    QByteArray signature;
    friend bool operator==(const KeyEndorsement &, const KeyEndorsement &) = default;
};

struct SigningKey {
    QByteArray publicKey;                 ///< Ed25519, 32 bytes
    SecretId secret = SecretId::create(); ///< the keychain entry that holds the private half
    QDateTime createdAt;                  ///< UTC
};

struct Provider {
    static constexpr int MaxName = 100;

    QString name;
    QString contactName;
    QString contactMail;
    QString contactPhone;
    QString domain;                      ///< where /.well-known/tenantlink.json is; may be empty
    QMap<QString, QString> signInApps{}; ///< by cloud id: the provider's public client for people's sign-in
    std::optional<SigningKey> key{};
    QList<KeyEndorsement> endorsements{}; ///< the chain of renewals, oldest first
    qint64 revision = 0;                  ///< of the store; 0: never saved

    /// Name and contact are there, so that an invitation can say who sends it.
    [[nodiscard]] bool complete() const;
};

enum class ProviderField { Name, ContactName, ContactMail, ContactPhone, Domain };

/// Why a value is refused; empty when it is fine. In the language of the moment.
[[nodiscard]] QString providerFieldProblem(ProviderField field, const QString &value);

/// JSON for the store; holds no private key. The revision is not part of it.
[[nodiscard]] QByteArray storedForm(const Provider &provider);
[[nodiscard]] std::optional<Provider> providerFromStoredForm(const QByteArray &stored);

} // namespace TenantLink
