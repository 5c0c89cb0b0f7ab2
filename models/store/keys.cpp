#include "models/store/keys.h"

#include "models/domain/text.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QString capped(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return orEmpty(text);
    return text.left(text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit);
}
} // namespace

QVariant millisOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFrom(const QVariant &millis)
{
    return millis.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(millis.toLongLong(), Qt::UTC);
}

QString sortKey(const QString &text) { return capped(foldedKey(capped(text, 200)), 200); }

QString searchText(const QStringList &texts)
{
    QString all;
    for (const QString &text : texts)
        all += needleOf(capped(text, 2000)) + u'\n';
    return all;
}

QString needleOf(const QString &filter)
{
    // Line ends divide the columns and NUL ends a text in SQLite's functions, so neither may be looked for.
    QString needle = foldedKey(filter);
    needle.replace(u'\n', u' ');
    needle.remove(QChar::Null);
    return needle;
}

QString orEmpty(const QString &text) { return text.isNull() ? u""_s : text; }

} // namespace TenantLink
