// SPDX-License-Identifier: Apache-2.0
// The public DNS as Microsoft would look it up: TXT and MX records that tests publish.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace sandbox
{

class Dns
{
public:
    // {"name": FQDN, "txt": "MS=…"} or {"name": FQDN, "mx": host}. False: it names no record.
    bool publish(const QJsonObject &record);
    // All records of that name, or every one.
    void clear(const QString &name);
    // How many lookups still miss each record, those that are published later too.
    void setLate(int lookups);
    // One lookup: is this value seen there?
    bool sees(const QString &name, const QString &txt, const QString &mx);

private:
    struct Record {
        QString name;
        QString value;
        int missed = 0;
    };
    QList<Record> m_records;
    int m_late = 0;
};

} // namespace sandbox
