// SPDX-License-Identifier: Apache-2.0
#include "replication.h"

using namespace Qt::StringLiterals;

namespace sandbox
{

Replication Replication::fromJson(const QJsonObject &json, Replication start)
{
    start.reads = json["reads"_L1].toInt(start.reads);
    start.principal = json["principal"_L1].toInt(start.principal);
    start.password = json["password"_L1].toInt(start.password);
    start.grants = json["grants"_L1].toInt(start.grants);
    start.secret = json["secret"_L1].toInt(start.secret);
    start.resource = json["resource"_L1].toInt(start.resource);
    start.roles = json["roles"_L1].toInt(start.roles);
    start.users = json["users"_L1].toInt(start.users);
    return start;
}

QJsonObject Replication::toJson() const
{
    return {{u"reads"_s, reads},   {u"principal"_s, principal}, {u"password"_s, password}, {u"grants"_s, grants},
            {u"secret"_s, secret}, {u"resource"_s, resource},   {u"roles"_s, roles},       {u"users"_s, users}};
}

void Unseen::add(Kind kind, const QString &id, int calls)
{
    if (calls > 0)
        m_left.insert({static_cast<int>(kind), id}, calls);
}

bool Unseen::take(Kind kind, const QString &id)
{
    const auto left = m_left.find({static_cast<int>(kind), id});
    if (left == m_left.end())
        return false;
    if (--*left == 0)
        m_left.erase(left);
    return true;
}

void Unseen::forget(const QString &id)
{
    m_left.removeIf([&id](const auto &entry) { return entry.key().second == id; });
}

} // namespace sandbox
