// SPDX-License-Identifier: Apache-2.0
// The part of $filter that the directory accepts here: comparisons with eq and any(x:x eq …), joined by and.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace sandbox
{

class Filter
{
public:
    struct Properties {
        QStringList texts; // may be compared with 'quoted text'
        QStringList guids; // … with bare GUIDs
        QStringList sets;  // lists of texts: any()
    };
    static Filter parse(const QString &text, const QString &type, const Properties &properties);

    bool accepts(const QJsonObject &entity) const;
    const QString &error() const { return m_error; } // empty: the filter is good
    const QString &errorCode() const { return m_errorCode; }

private:
    struct Clause {
        QString property;
        QString value;
    };
    QList<Clause> m_clauses;
    QString m_error;
    QString m_errorCode;
};

} // namespace sandbox
