// SPDX-License-Identifier: Apache-2.0
// The part of $filter that the directory accepts here: comparisons with eq, joined by and.
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
    // `texts` may be compared with 'quoted text', `guids` with bare GUIDs.
    static Filter parse(const QString &text, const QString &type, const QStringList &texts, const QStringList &guids);

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
