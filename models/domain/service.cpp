#include "models/domain/service.h"

#include <QCoreApplication>

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

template <class Value>
struct Named {
    Value value;
    QLatin1StringView key;
    const char *text;
};

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

template <class Table, class Value>
auto find(const Table &table, Value value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return entry;
    }
    Q_UNREACHABLE();
}

template <class Table>
auto findKey(const Table &table, QStringView key) -> std::optional<decltype(table[0].value)>
{
    for (const auto &entry : table) {
        if (key == entry.key)
            return entry.value;
    }
    return std::nullopt;
}

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

QString describe(LicenceType type) { return QCoreApplication::translate("Service", find(licenceNames, type).text); }
QString describe(DeployStatus status) { return QCoreApplication::translate("Service", find(deployNames, status).text); }
QString describe(AuthStatus status) { return QCoreApplication::translate("Service", find(authNames, status).text); }

QString keyOf(LicenceType type) { return find(licenceNames, type).key; }
QString keyOf(DeployStatus status) { return find(deployNames, status).key; }
QString keyOf(AuthStatus status) { return find(authNames, status).key; }

std::optional<LicenceType> licenceTypeFrom(QStringView key) { return findKey(licenceNames, key); }
std::optional<DeployStatus> deployStatusFrom(QStringView key) { return findKey(deployNames, key); }
std::optional<AuthStatus> authStatusFrom(QStringView key) { return findKey(authNames, key); }

} // namespace TenantLink
