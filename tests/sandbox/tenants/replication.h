// SPDX-License-Identifier: Apache-2.0
// How late a tenant's directory shows what was just written: settings, and what is still hidden of each new object.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace sandbox
{

// How many calls meet the old state after a write; 0: none.
struct Replication {
    int reads = 0;     // GETs and lists of a new application or service principal: 404, or not listed
    int principal = 0; // POST /servicePrincipals of a new application: 400 NoBackingApplicationObject
    int password = 0;  // addPassword on a new application: 404
    int grants = 0;    // grants and roles for a new service principal: the first 403, the others 404
    int secret = 0;    // token requests with a new secret: refused
    int resource = 0;  // tokens for a new service principal's own API: AADSTS500011
    int roles = 0;     // tokens issued without a new grant
    int users = 0;     // calls for a new user: 404, or not listed

    static Replication fromJson(const QJsonObject &json, Replication start);
    QJsonObject toJson() const;
};

// What is still hidden, by object id.
class Unseen
{
public:
    enum class Kind { Read, Principal, Password, GrantRefused, Grant, Secret, Resource, Token };
    void add(Kind kind, const QString &id, int calls);
    // True while calls are left, and takes one of them.
    bool take(Kind kind, const QString &id);
    bool isHidden(Kind kind, const QString &id) const { return m_left.value({static_cast<int>(kind), id}) > 0; }
    void forget(const QString &id);

private:
    QHash<QPair<int, QString>, int> m_left;
};

} // namespace sandbox
