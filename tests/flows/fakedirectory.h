// One registration of a tenant behind the Http port, that can be changed: secrets, grants, roles; with ways to fail.
// The faithful simulation is tests/sandbox.
#pragma once

#include "models/domain/catalogue.h"
#include "models/ports/http.h"
#include "tests/wizards/fakemicrosoft.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace TenantLink
{

class FakeDirectory : public Http
{
public:
    struct Key {
        QString keyId;
        QString name;
        QString text;
        QDateTime ends;
    };
    struct Grant {
        QString id;
        QString permission;
    };
    struct Role {
        QString id;
        QString templateId;
        QString scope = QStringLiteral("/");
    };
    /// What happens to the next `count` requests of a kind (-1: all).
    struct Fault {
        int status = 0;                       ///< 0: none
        QString code{};                       ///< of the error
        std::optional<FailureCode> network{}; ///< no answer comes
        bool doneAllTheSame = false;          ///< though it was carried out
        int count = 1;
    };

    explicit FakeDirectory(Catalogue catalogue) : m_catalogue(std::move(catalogue)) {}

    /// All mandatory and recommended permissions but these, and Teams Administrator.
    void fill(const QStringList &without = {});
    void grant(const QString &permission);
    [[nodiscard]] QStringList granted() const;
    [[nodiscard]] QStringList requested() const; ///< ids

    QList<Key> secrets;
    QList<Grant> grants;
    QList<Role> roles;
    QJsonArray required;
    bool ownsItself = false;
    bool there = true;
    int refusedTokens = 0; ///< of a secret that was added here: 7000215, as long as it is not known everywhere
    std::map<QString, Fault> faults; ///< "token", "look", "addPassword", "removePassword", "grant", "role", "patch"
    QStringList log;                 ///< "addPassword" ... in order
    std::function<void(const QString &)> onRequest; ///< before it is carried out

    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override;
    void warm(QUrl, QString) override {}

private:
    struct Reply {
        int status = 200;
        QJsonObject body{};
        std::optional<FailureCode> network{};
    };
    Reply graph(const QString &method, const QString &url, const QJsonObject &body);
    Reply carryOut(const QString &kind, const QString &method, const QString &url, const QJsonObject &body);
    Reply token(const QByteArray &form);
    [[nodiscard]] QJsonObject application() const;

    Catalogue m_catalogue;
    int m_made = 0;
};

} // namespace TenantLink
