#include "models/domain/service.h"

#include "models/domain/named.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array licenceNames{
    Named<LicenceType>{LicenceType::HostedEssentialsPlus, "essentials-plus"_L1,
                       QT_TRANSLATE_NOOP("Service", "Hosted Essentials+")},
    Named<LicenceType>{LicenceType::HostedPro, "pro"_L1, QT_TRANSLATE_NOOP("Service", "Hosted Pro")}};

constexpr std::array deployNames{
    Named<DeployStatus>{DeployStatus::Ready, "ready"_L1, QT_TRANSLATE_NOOP("Service", "Ready")},
    Named<DeployStatus>{DeployStatus::Deployed, "deployed"_L1, QT_TRANSLATE_NOOP("Service", "Deployed")},
    Named<DeployStatus>{DeployStatus::Failed, "failed"_L1, QT_TRANSLATE_NOOP("Service", "Failed")},
    Named<DeployStatus>{DeployStatus::Unknown, "unknown"_L1, QT_TRANSLATE_NOOP("Service", "Unknown")}};

constexpr std::array authNames{
    Named<AuthStatus>{AuthStatus::NotValidated, "not-validated"_L1, QT_TRANSLATE_NOOP("Service", "Not validated")},
    Named<AuthStatus>{AuthStatus::Valid, "valid"_L1, QT_TRANSLATE_NOOP("Service", "Valid")},
    Named<AuthStatus>{AuthStatus::Problems, "problems"_L1, QT_TRANSLATE_NOOP("Service", "Problems")},
    Named<AuthStatus>{AuthStatus::CouldNotCheck, "could-not-check"_L1,
                      QT_TRANSLATE_NOOP("Service", "Could not check")}};

} // namespace

AuthStatus authStatus(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return AuthStatus::Valid;
    case Verdict::Problems:
        return AuthStatus::Problems;
    case Verdict::CouldNotCheck:
        return AuthStatus::CouldNotCheck;
    }
    Q_UNREACHABLE();
}

QString describe(LicenceType type) { return QCoreApplication::translate("Service", named(licenceNames, type).text); }
QString describe(DeployStatus status)
{
    return QCoreApplication::translate("Service", named(deployNames, status).text);
}
QString describe(AuthStatus status) { return QCoreApplication::translate("Service", named(authNames, status).text); }

QString keyOf(LicenceType type) { return named(licenceNames, type).key; }
QString keyOf(DeployStatus status) { return named(deployNames, status).key; }
QString keyOf(AuthStatus status) { return named(authNames, status).key; }

std::optional<LicenceType> licenceTypeFrom(QStringView key) { return valueOf(licenceNames, key); }
std::optional<DeployStatus> deployStatusFrom(QStringView key) { return valueOf(deployNames, key); }
std::optional<AuthStatus> authStatusFrom(QStringView key) { return valueOf(authNames, key); }

QString licenceChangeText(LicenceType from, LicenceType to)
{
    if (from == to)
        return {};
    if (to == LicenceType::HostedPro)
        return QCoreApplication::translate(
            "Service", "Hosted Pro adds the life-cycle templates, which change group memberships. They need the "
                       "permission Group.ReadWrite.All. Nothing is lost.");
    return QCoreApplication::translate(
        "Service", "With Hosted Essentials+ the life-cycle templates stop working for this service. Its users, numbers "
                   "and routing stay as they are; the permission Group.ReadWrite.All is no longer needed.");
}

} // namespace TenantLink
