// Entra's built-in directory roles by template id (Microsoft Entra built-in roles page, 2026-01-20). Names are
// Microsoft's own and stay English, as in the admin center's documentation.
#pragma once

#include <QString>

namespace TenantLink
{

inline constexpr QLatin1StringView GlobalAdministratorRole{"62e90394-69f5-4237-9190-012177145e10"};
inline constexpr QLatin1StringView DirectoryReadersRole{"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"};

/// Only these can be held for one administrative unit: Teams Administrator and User Administrator.
[[nodiscard]] inline bool mayBeLimitedToUnit(QStringView templateId)
{
    return templateId == QLatin1StringView("69091246-20e8-4a56-aa4d-066075b2a7a8") ||
           templateId == QLatin1StringView("fe930be7-5e62-47db-91af-98c3a49a38b1");
}

/// Empty for a role that is not in the table, for example a custom one.
[[nodiscard]] inline QString knownRoleName(QStringView templateId)
{
    struct Role {
        QLatin1StringView id;
        QLatin1StringView name;
    };
    static constexpr Role roles[] = {
        {GlobalAdministratorRole, QLatin1StringView("Global Administrator")},
        {QLatin1StringView("f2ef992c-3afb-46b9-b7cf-a126ee74c451"), QLatin1StringView("Global Reader")},
        {QLatin1StringView("e8611ab8-c189-46e8-94e1-60213ab1f814"), QLatin1StringView("Privileged Role Administrator")},
        {QLatin1StringView("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"), QLatin1StringView("Application Administrator")},
        {QLatin1StringView("158c047a-c907-4556-b7ef-446551a6b5f7"),
         QLatin1StringView("Cloud Application Administrator")},
        {QLatin1StringView("cf1c38e5-3621-4004-a7cb-879624dced7c"), QLatin1StringView("Application Developer")},
        {QLatin1StringView("69091246-20e8-4a56-aa4d-066075b2a7a8"), QLatin1StringView("Teams Administrator")},
        {QLatin1StringView("baf37b3a-610e-45da-9e62-d9d1e5e8914b"),
         QLatin1StringView("Teams Communications Administrator")},
        {QLatin1StringView("aa38014f-0993-46e9-9b45-30501a20909d"), QLatin1StringView("Teams Telephony Administrator")},
        {QLatin1StringView("3d762c5a-1b6c-493f-843e-55a3b42923d4"), QLatin1StringView("Teams Devices Administrator")},
        {QLatin1StringView("1076ac91-f3d9-41a7-a339-dcdf5f480acc"), QLatin1StringView("Teams Reader")},
        {QLatin1StringView("75941009-915a-4869-abe7-691bff18279e"),
         QLatin1StringView("Skype for Business Administrator")},
        {QLatin1StringView("fe930be7-5e62-47db-91af-98c3a49a38b1"), QLatin1StringView("User Administrator")},
        {QLatin1StringView("4d6ac14f-3453-41d0-bef9-a3e0c569773a"), QLatin1StringView("License Administrator")},
        {QLatin1StringView("8329153b-31d0-4727-b945-745eb3bc5f31"), QLatin1StringView("Domain Name Administrator")},
        {DirectoryReadersRole, QLatin1StringView("Directory Readers")},
        {QLatin1StringView("9360feb5-f418-4baa-8175-e2a00bac4301"), QLatin1StringView("Directory Writers")},
        {QLatin1StringView("fdd7a751-b60b-444a-984c-02652fe8fa1c"), QLatin1StringView("Groups Administrator")},
        {QLatin1StringView("4a5d8f65-41da-4de4-8968-e035b65339cf"), QLatin1StringView("Reports Reader")},
    };
    for (const Role &role : roles) {
        if (templateId == role.id)
            return role.name;
    }
    return {};
}

} // namespace TenantLink
