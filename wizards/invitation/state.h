// What the wizard loans to its pages: the world, the opened invitation, what was entered, and what the check found.
#pragma once

#include "models/flows/openinvitation.h"
#include "models/flows/provision.h"
#include "models/flows/signedin.h"
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
inline constexpr QLatin1StringView Unfinished{"unfinished"};
inline constexpr QLatin1StringView AdminAccount{"adminAccount"};
inline constexpr QLatin1StringView SignIn{"signIn"};
inline constexpr QLatin1StringView SignedIn{"signedIn"};
inline constexpr QLatin1StringView Rights{"nameAndRights"};
inline constexpr QLatin1StringView Provisioning{"provisioning"};
inline constexpr QLatin1StringView Undo{"undo"};
inline constexpr QLatin1StringView Done{"done"};
} // namespace InvitationPages

/// The choice on the Welcome page.
enum class Path { UseRegistration, CreateRegistration };
/// What becomes of a registration that was begun before.
enum class KeptChoice { Resume, CheckAgain, Undo };

/// Create New App Registration: who signs in, what shall be made, and how far it is. The flow keeps its own copy of
/// `provisioning` after each write; everything else is in memory only.
struct CreateState {
    SignInMethod method = SignInMethod::DeviceCode;
    QString adminUpn{};
    bool units = false; ///< administrative units are wanted: one more right is asked for at sign-in
    std::optional<SignedIn> signedIn{};
    bool confirmed = false;                     ///< tenant and sign-in application were confirmed by the person
    std::optional<Provisioning> kept{};         ///< found when the invitation was opened
    KeptChoice choice = KeptChoice::Resume;     ///< about `kept`
    std::optional<Provisioning> provisioning{}; ///< chosen on Name and rights, or kept; the newest that is known
    bool begun = false;                         ///< here and now: there may be something new in the tenant
    std::optional<Provisioned> made{};          ///< with the secret
    std::optional<Undone> undone{};
};

/// What was typed is in memory only: nothing of it is kept when the wizard closes. The link still works then.
struct InvitationState {
    Ports ports;
    QByteArray link{};                   ///< as it was handed over
    std::optional<InvitationId> ownId{}; ///< instead of a link: "Open in Invitation wizard"
    std::optional<Failure> notOpened{};  ///< why `link` is no invitation
    std::optional<OpenedInvitation> opened{};
    QString confirmedHost{};   ///< who publishes the key, where it was confirmed so
    bool codeWrong = false;    ///< stops everything until the right code is entered
    bool acceptedRisk = false; ///< unconfirmed, by explicit choice
    Path path = Path::UseRegistration;
    CreateState create{};
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
    /// Create New App Registration was chosen, and may be.
    [[nodiscard]] bool creates() const { return path == Path::CreateRegistration; }
    /// The provider's sign-in application, else the cloud's; empty: nobody can sign in.
    [[nodiscard]] QString signInClientId() const;
    /// What the sign-in asks for, by what is to be done after it.
    [[nodiscard]] QStringList signInScopes() const;
    /// By the invitation, or by what was begun before.
    [[nodiscard]] std::optional<TenantId> tenantExpected() const;
    /// Refused, but something was begun in the tenant before: that may be finished or undone all the same.
    [[nodiscard]] bool onlyKept() const;
    /// The reply went before; only what another administrator had to do was left.
    [[nodiscard]] bool answeredBefore() const;
    /// "invitation/<id>", of the kept provisioning.
    [[nodiscard]] QString provisioningKey() const;
    /// The registration was made (or found working): it is what the reply is about.
    void takeMade(const Provisioned &made);
    /// Resume or Undo go on with what is kept; Name and rights are fixed then.
    [[nodiscard]] bool fixed() const { return create.begun || create.kept; }
    [[nodiscard]] bool undoes() const { return create.kept && create.choice == KeptChoice::Undo; }
    [[nodiscard]] bool pending() const;
    /// Is there anything that would have to be entered again?
    [[nodiscard]] bool typed() const;
    void forgetSecret();
    /// Another invitation: nothing of this one remains.
    void startOver(const QByteArray &newLink, const std::optional<InvitationId> &newOwnId = {});
};

/// Shared, because pages are destroyed after the wizard's own members.
using SharedInvitation = std::shared_ptr<InvitationState>;

/// The answer is on its way: forgets what was kept of a finished provisioning; of a pending one the secret is the
/// provider's from now on.
[[nodiscard]] Task<Outcome> settleDelivered(Ports ports, std::optional<Provisioning> made, bool pending);
/// The same, and remembers that this invitation was answered.
[[nodiscard]] Task<Outcome> rememberDelivered(Ports ports, SignedTicket ticket, std::optional<Provisioning> made,
                                              bool pending);

/// Cleaned: "Ann Example, ann@example.com, +49 30 1234".
[[nodiscard]] QString contactText(const Ticket &ticket);

} // namespace TenantLink
