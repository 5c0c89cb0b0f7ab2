// The customer's directory behind FakeMicrosoft: organisation, domains, licences and users, with rights to take away.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>
#include <utility>

namespace TenantLink
{

namespace FakeTenant
{
inline const QString Id = QStringLiteral("aaaabbbb-1111-2222-3333-444455556666");
inline const QString PhoneSku = QStringLiteral("e43b5b99-8dfb-405f-9987-dc307f34bcbd");
inline const QString TeamsSku = QStringLiteral("05e9a617-0261-4cee-bb44-138d3ef5d965");
} // namespace FakeTenant

struct CustomerDirectory {
    struct User {
        QString id;
        QStringList licences;
    };

    QString country = QStringLiteral("DE");
    QMap<QString, bool> domains{{QStringLiteral("contoso.onmicrosoft.com"), true}}; ///< name, verified
    QMap<QString, User> users{};                                                    ///< by UPN
    int freePhones = 590;
    int freeTeams = 5;
    bool recordSeen = false; ///< Microsoft sees the DNS record
    QStringList
        forbidden{}; ///< "organization", "domains", "POST domains", "verify", "users", "POST users", "subscribedSkus"
    QStringList asked{};         ///< "GET domains", "POST domains" ...
    QString lastUsageLocation{}; ///< of the user that was made last

    using Reply = std::pair<int, QJsonObject>;
    /// Nothing: it is none of ours. `path` without the version and the query.
    [[nodiscard]] std::optional<Reply> reply(const QString &method, const QString &path, const QJsonObject &body);

private:
    [[nodiscard]] bool mayNot(const QString &what) const { return forbidden.contains(what); }
    [[nodiscard]] QJsonObject organization() const;
    [[nodiscard]] QJsonObject licences() const;
    [[nodiscard]] QJsonObject domain(const QString &name) const;
    [[nodiscard]] QJsonObject user(const QString &upn) const;
    [[nodiscard]] Reply domainReply(const QString &method, const QStringList &parts, const QJsonObject &body);
    [[nodiscard]] Reply userReply(const QString &method, const QStringList &parts, const QJsonObject &body);
};

} // namespace TenantLink
