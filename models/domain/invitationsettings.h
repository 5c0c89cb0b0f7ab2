// How invitations are written: life, sign-in method, landing page, and the mail's texts with their placeholders.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/ticket.h"

#include <QStringList>

#include <array>

namespace TenantLink
{

struct InvitationSettings {
    QString subject;
    QString plain;
    QString html;
    int days = 7; ///< 1-90
    SignInMethod signIn = SignInMethod::DeviceCode;
    QString landingPage{}; ///< the provider's https address of the static page, may be empty
    qint64 revision = 0;

    /// The texts in the language of the moment. The mail leads with "install TenantLink, then open the attachment"
    /// where there is no landing page; either text is right for both, only the order differs.
    [[nodiscard]] static InvitationSettings usual(bool landingPage = false);
};

/// What the placeholders stand for in one mail. Plain text: HTML bodies get them escaped.
struct MailValues {
    QString customerId;
    QString customerName;
    QString providerName;
    QString expiresAt;
    QString portalUrl; ///< CustomerAuthenticationPortalUrl: the landing page, may be empty
    QString invitationId;
    QString invitationLink;
};

/// Names with their braces: "{{CustomerName}}" ...
[[nodiscard]] QStringList placeholders();

/// MailTextInvalid for an unknown placeholder or an unclosed "{{".
[[nodiscard]] Result<QString> filledPlain(const QString &text, const MailValues &values);
/// The same for HTML, values escaped; where an attribute begins with one, only tenantlink: and https: links are put
/// (http on loopback too), anything else leaves it empty.
[[nodiscard]] Result<QString> filledHtml(const QString &html, const MailValues &values);

/// Why settings are refused, by field; empty when fine. In the language of the moment. The HTML may be empty: such a
/// mail is plain.
enum class InvitationField { Subject, Plain, Html, Days, LandingPage };
[[nodiscard]] QString invitationFieldProblem(InvitationField field, const QString &value);

[[nodiscard]] QByteArray storedForm(const InvitationSettings &settings);
[[nodiscard]] std::optional<InvitationSettings> invitationSettingsFromStoredForm(const QByteArray &stored);

} // namespace TenantLink
