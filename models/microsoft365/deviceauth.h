// Signing in with a code (RFC 8628; microsoft365.md 1.4 and 1.5) in types. Pure; fuzzed.
#pragma once

#include "models/domain/cloud.h"
#include "models/microsoft365/usertoken.h"

namespace TenantLink
{

/// {authority}/{tenant}/oauth2/v2.0/devicecode: where the discovery document names none.
[[nodiscard]] QUrl deviceEndpoint(const Cloud &cloud, const TenantId &tenant);
[[nodiscard]] QByteArray deviceCodeForm(const QString &clientId, const QString &scopes);

struct DeviceCode {
    Secret code;
    Secret shown; ///< the user code: for the person alone, never logged
    QUrl page;    ///< not judged yet: see isLoginPage()
    std::chrono::seconds lifetime{0};
    std::chrono::seconds interval{0};
};
/// SignInRefused ..., AnswerWrongShape.
[[nodiscard]] Result<DeviceCode> readDeviceCode(const Answer &answer);

/// May a person be sent there? https on one of the cloud's hosts; plain http on loopback for clouds of the user only.
[[nodiscard]] bool isLoginPage(const Cloud &cloud, const QUrl &page);

/// Body of a poll; holds the device code: wipe it.
[[nodiscard]] QByteArray pollForm(const QString &clientId, const Secret &code);

struct PollAnswer {
    enum class Kind {
        Token,
        Pending,
        SlowDown, ///< five seconds more between polls, for good (RFC 8628 3.5)
        Later,    ///< throttled or out of order for a moment: goes on
        Declined,
        Expired,
        Refused, ///< for good
    };
    Kind kind;
    std::optional<UserToken> token{};
    std::optional<Failure> failure{}; ///< of Declined, Expired, Refused
};
[[nodiscard]] PollAnswer readPoll(const Answer &answer);

/// The failure without these values, wherever Microsoft's texts repeat them.
[[nodiscard]] Failure without(Failure failure, const QList<Secret> &values);

} // namespace TenantLink
