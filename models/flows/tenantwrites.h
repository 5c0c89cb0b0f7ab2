// What the writes to a customer's tenant have in common: waits, and which answers leave it open what was done. Of
// flows/tenantdomain.cpp and flows/activation.cpp alone.
#pragma once

#include "models/domain/cloud.h"
#include "models/flows/tenantsession.h"
#include "models/microsoft365/answers.h"

#include <array>

namespace TenantLink
{

/// How long Microsoft may need until all its servers know a change (microsoft365.md 4.4).
inline constexpr std::array<std::chrono::seconds, 8> ReplicationWaits{
    std::chrono::seconds(2),  std::chrono::seconds(3),  std::chrono::seconds(5),  std::chrono::seconds(8),
    std::chrono::seconds(13), std::chrono::seconds(15), std::chrono::seconds(15), std::chrono::seconds(15)};

/// Nothing left this computer, or nothing arrived.
[[nodiscard]] inline bool surelyNotSent(FailureCode code)
{
    return code == FailureCode::Cancelled || code == FailureCode::NoNetwork || code == FailureCode::HostNotFound ||
           code == FailureCode::ConnectionRefused || code == FailureCode::TlsFailed || code == FailureCode::ProxyFailed;
}

/// Not done, and looking again would tell nothing new: 401, 403, 429, redirects. Not 400, 404 and 409, which speak of
/// what is there, nor 5xx.
[[nodiscard]] inline bool surelyRefused(const Answer &answer)
{
    return answer.status == 401 || answer.status == 403 || answer.status == 429 ||
           (answer.status >= 300 && answer.status < 400);
}

/// It may have been done all the same: no answer came, or not one about the request.
[[nodiscard]] inline bool perhapsDone(int status) { return status < 300 || status >= 500; }

/// For the trail: `action` was done in the tenant to `subject`. What is done is done, also where it cannot be noted.
[[nodiscard]] Task<> noteWrite(Ports ports, Access access, QString action, QString subject);

/// Where people manage the tenant: Microsoft's addresses of the Microsoft 365 admin center by cloud; a cloud that the
/// user added has its own portal.
[[nodiscard]] inline QString adminCenter(const Cloud &cloud)
{
    using namespace Qt::StringLiterals;
    static constexpr std::array centers{std::pair{"global"_L1, "https://admin.microsoft.com"_L1},
                                        std::pair{"usgov"_L1, "https://portal.office365.us"_L1},
                                        std::pair{"usdod"_L1, "https://portal.apps.mil"_L1},
                                        std::pair{"china"_L1, "https://portal.partner.microsoftonline.cn"_L1}};
    for (const auto &[id, address] : centers) {
        if (cloud.id == id && !cloud.userAdded)
            return address;
    }
    return cloud.portal.toDisplayString();
}

} // namespace TenantLink
