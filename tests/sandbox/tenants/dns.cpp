// SPDX-License-Identifier: Apache-2.0
#include "dns.h"

using namespace Qt::StringLiterals;

namespace sandbox
{

bool Dns::publish(const QJsonObject &record)
{
    const QString name = record["name"_L1].toString().toLower();
    const QString value = record["txt"_L1].toString(record["mx"_L1].toString());
    if (name.isEmpty() || value.isEmpty())
        return false;
    m_records.append({name, value, m_late});
    return true;
}

void Dns::clear(const QString &name)
{
    m_records.removeIf([&name](const Record &record) { return name.isEmpty() || record.name == name.toLower(); });
}

void Dns::setLate(int lookups)
{
    m_late = lookups;
    for (Record &record : m_records)
        record.missed = lookups;
}

bool Dns::sees(const QString &name, const QString &txt, const QString &mx)
{
    bool seen = false;
    for (Record &record : m_records) {
        const bool wanted = record.value == txt || record.value.compare(mx, Qt::CaseInsensitive) == 0;
        if (record.name != name.toLower() || !wanted)
            continue;
        if (record.missed > 0)
            --record.missed;
        else
            seen = true;
    }
    return seen;
}

} // namespace sandbox
