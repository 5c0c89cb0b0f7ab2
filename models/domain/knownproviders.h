// What a customer's computer remembers of invitations: providers that were confirmed, and tickets seen and answered.
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace TenantLink
{

/// A provider's name goes with one key at a time: confirming a new one takes the old one's place.
struct KnownProvider {
    QString name;
    QByteArray key; ///< Ed25519 public key, 32 bytes
    QDateTime confirmedAt;
};

struct KnownProviders {
    static constexpr qsizetype Most = 200; ///< the oldest are forgotten first

    QList<KnownProvider> providers{};

    /// Null if no provider of that name was confirmed. Names are compared without case and blanks.
    [[nodiscard]] const KnownProvider *find(const QString &name) const;
    void remember(const KnownProvider &provider);
};

/// A ticket that was confirmed or answered from this computer.
struct SeenTicket {
    InvitationId invitation = InvitationId::create();
    quint32 serial = 0;
    QByteArray signer; ///< the ticket's key: a foreign ticket that claims a high serial makes no other one old
    QByteArray digest; ///< SHA-256 of the ticket
    bool answered = false;
    QDateTime at;
};

struct SeenTickets {
    static constexpr qsizetype Most = 500;

    QList<SeenTicket> tickets{};

    [[nodiscard]] bool answered(const QByteArray &digest) const;
    /// Was a newer one of the same invitation and signer seen here?
    [[nodiscard]] bool superseded(const SeenTicket &ticket) const;
    /// An answered one stays answered.
    void remember(SeenTicket ticket);
};

[[nodiscard]] QByteArray storedForm(const KnownProviders &known);
[[nodiscard]] QByteArray storedForm(const SeenTickets &seen);
/// Empty for an empty setting; null if it is damaged.
[[nodiscard]] std::optional<KnownProviders> knownProvidersFromStoredForm(const QByteArray &stored);
[[nodiscard]] std::optional<SeenTickets> seenTicketsFromStoredForm(const QByteArray &stored);

} // namespace TenantLink
