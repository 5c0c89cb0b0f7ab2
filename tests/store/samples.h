// Rows for the store's tests.
#pragma once

#include "models/ports/store.h"

namespace TenantLink::Samples
{

[[nodiscard]] inline Customer customer(const QString &name)
{
    Customer c;
    c.name = name;
    c.description = QStringLiteral("Made for a test");
    c.tenant = QStringLiteral("contoso.onmicrosoft.com");
    c.email = QStringLiteral("it@contoso.example");
    c.phone = QStringLiteral("+49 30 1234");
    c.secondaryEmail = QStringLiteral("second@contoso.example");
    c.secondaryPhone = QStringLiteral("+49 30 5678");
    return c;
}

[[nodiscard]] inline Service service(CustomerId customer, const QString &shortName)
{
    Service s{
        .customer = customer, .shortName = shortName, .fullName = {}, .registration = {}, .qoe = {}, .createdAt = {}};
    s.fullName = QStringLiteral("Voice of ") + shortName;
    s.licence = LicenceType::HostedPro;
    s.licensedUsers = 42;
    s.registration.cloudId = QStringLiteral("sandbox");
    s.registration.tenant = QStringLiteral("contoso.onmicrosoft.com");
    s.registration.clientId = QStringLiteral("6f0d9f0e-0000-4000-8000-00000000000a");
    s.registration.secret = SecretId::create();
    s.registration.secretHint = QStringLiteral("abc");
    s.registration.secretEnds = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC);
    s.registration.adminUpn = QStringLiteral("admin@contoso.example");
    s.registration.adminProof = AdminProof::SignedIn;
    s.registration.status = AuthStatus::Problems;
    s.registration.validatedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'456, Qt::UTC);
    return s;
}

} // namespace TenantLink::Samples
