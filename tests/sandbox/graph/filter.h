// SPDX-License-Identifier: Apache-2.0
// The part of $filter that the directory accepts here, clauses joined by and: eq, startswith, endswith, any(x:x eq …),
// any(x:x/skuId eq …), /$count eq or ne 0.
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
        QStringList texts;      // may be compared with 'quoted text'
        QStringList guids;      // … with bare GUIDs
        QStringList sets;       // lists of texts: any()
        QStringList switches{}; // true or false
        QStringList starts{};   // startswith()
        QStringList ends{};     // endswith(): an advanced query
        QStringList licences{}; // lists with skuId: any(x:x/skuId eq …), and $count as an advanced query
    };
    static Filter parse(const QString &text, const QString &type, const Properties &properties);

    bool accepts(const QJsonObject &entity) const;
    // Answered only with the header ConsistencyLevel: eventual and $count=true.
    bool isAdvanced() const;
    const QString &error() const { return m_error; } // empty: the filter is good
    const QString &errorCode() const { return m_errorCode; }

private:
    enum class Kind { Equals, Starts, Ends, Licence, Count, NoCount };
    struct Clause {
        QString property;
        QString value;
        Kind kind = Kind::Equals;
    };
    // Takes one clause that is no plain comparison off the start of `rest`; false: there is none.
    bool takeFunction(QString &rest, const QString &type, const Properties &properties);
    bool takeComparison(QString &rest, const QString &text, const QString &type, const Properties &properties);
    bool refuse(const QString &code, const QString &why);
    bool unknown(const QString &property, const QString &type);
    static bool meets(const Clause &clause, const QJsonValue &held);

    QList<Clause> m_clauses;
    QString m_error;
    QString m_errorCode;
};

} // namespace sandbox
