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

/// Open for ten days from now, to be sent at once.
[[nodiscard]] inline Invitation invitation(CustomerId customer, const QString &shortName)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    Invitation i{.customer = customer,
                 .shortName = shortName,
                 .fullName = {},
                 .cloudId = QStringLiteral("sandbox"),
                 .invitationEmail = QStringLiteral("it@contoso.example"),
                 .adminEmail = QStringLiteral("admin@contoso.example")};
    i.fullName = QStringLiteral("Voice of ") + shortName;
    i.licence = LicenceType::HostedPro;
    i.licensedUsers = 42;
    i.mail.state = MailState::Queued;
    i.mail.due = now;
    i.link.ticket = QByteArray("\x00\x01ticket of ", 12) + shortName.toUtf8();
    i.link.landingPage = QStringLiteral("https://provider.example/activate");
    i.link.expiresAt = now.addDays(10);
    return i;
}

/// What came back: the registration of service().
[[nodiscard]] inline InvitationAnswer answer(const QByteArray &digest, const QByteArray &replaces = {})
{
    InvitationAnswer a{.registration = service(CustomerId::create(), QStringLiteral("any")).registration,
                       .replyDigest = digest};
    a.replaces = replaces;
    a.auditDetail = QStringLiteral("imported");
    return a;
}

} // namespace TenantLink::Samples
