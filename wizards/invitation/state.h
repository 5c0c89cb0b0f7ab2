// What the wizard loans to its pages: the world, the opened invitation, what was entered, and what the check found.
#pragma once

#include "models/flows/openinvitation.h"
#include "wizards/common/registrationfields.h"

#include <memory>
#include <optional>

namespace TenantLink
{

namespace InvitationPages
{
inline constexpr QLatin1StringView Open{"openInvitation"};
inline constexpr QLatin1StringView Welcome{"welcome"};
inline constexpr QLatin1StringView Registration{"appRegistration"};
inline constexpr QLatin1StringView Validation{"checkRegistration"};
inline constexpr QLatin1StringView Done{"done"};
} // namespace InvitationPages

/// In memory only: nothing of it is kept when the wizard closes. The link still works then.
struct InvitationState {
    Ports ports;
    QByteArray link{};                   ///< as it was handed over
    std::optional<InvitationId> ownId{}; ///< instead of a link: "Open in Invitation wizard"
    std::optional<Failure> notOpened{};  ///< why `link` is no invitation
    std::optional<OpenedInvitation> opened{};
    QString confirmedHost{};   ///< who publishes the key, where it was confirmed so
    bool codeWrong = false;    ///< stops everything until the right code is entered
    bool acceptedRisk = false; ///< unconfirmed, by explicit choice
    RegistrationInput input{};
    std::optional<CheckRequest> checked{}; ///< what `report` is about
    std::optional<Report> report{};
    bool continuedAnyway = false;
    bool answered = false;  ///< in the store, or sealed
    bool delivered = false; ///< saved, copied or handed to the mail program; or nothing has to be sent
    bool remembered = false;

    [[nodiscard]] const Ticket &ticket() const { return opened->ticket.ticket; }
    [[nodiscard]] bool own() const { return opened && opened->trust == Trust::Own; }
    /// Not refused, and confirmed or explicitly accepted.
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] CheckRequest checkRequest() const;
    /// The report, while the input is still the one that was checked; else null.
    [[nodiscard]] const Report *currentReport() const;
    /// The tenant's id for the reply: as confirmed, else as entered.
    [[nodiscard]] std::optional<TenantId> tenantId() const;
    /// Null if the cloud is unknown.
    [[nodiscard]] const Cloud *cloud() const;
    /// Is there anything that would have to be entered again?
    [[nodiscard]] bool typed() const;
    void forgetSecret();
    /// Another invitation: nothing of this one remains.
    void startOver(const QByteArray &newLink, const std::optional<InvitationId> &newOwnId = {});
};

/// Shared, because pages are destroyed after the wizard's own members.
using SharedInvitation = std::shared_ptr<InvitationState>;

/// Cleaned: "Ann Example, ann@example.com, +49 30 1234".
[[nodiscard]] QString contactText(const Ticket &ticket);

} // namespace TenantLink
