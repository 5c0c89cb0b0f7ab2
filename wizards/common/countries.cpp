#include "wizards/common/countries.h"

#include <QCollator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QJsonObject read()
{
    QFile file(u":/tenantlink/territories.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject names()
{
    static const QJsonObject all = read(); // compiled in: it never changes
    const QString language = QLocale().name().section(u'_', 0, 0);
    return all.value(all.contains(language) ? language : u"en"_s).toObject();
}
} // namespace

QList<std::pair<QString, QString>> countries()
{
    QList<std::pair<QString, QString>> found;
    const QJsonObject known = names();
    for (auto country = known.begin(); country != known.end(); ++country)
        found += {country.key(), country.value().toString()};
    const QCollator collator{QLocale()};
    std::sort(found.begin(), found.end(), [&collator](const auto &one, const auto &other) {
        return collator.compare(one.second, other.second) < 0;
    });
    return found;
}

QString countryName(const QString &code) { return names().value(code.toUpper()).toString(code); }

} // namespace TenantLink
