#include "models/tables/secretlife.h"

#include <QCoreApplication>

namespace TenantLink
{

namespace
{
struct SecretLifeText {
    Q_DECLARE_TR_FUNCTIONS(SecretLife)
};
} // namespace

SecretLife SecretLife::of(const QDateTime &ends, const QDateTime &now)
{
    if (!ends.isValid())
        return {};
    constexpr qint64 Day = 24 * 60 * 60;
    const qint64 seconds = now.secsTo(ends);
    if (seconds <= 0)
        return {Stage::Ended, int(-seconds / Day)};
    const int days = int(seconds / Day);
    if (days <= CriticalDays)
        return {Stage::VerySoon, days};
    return {days <= WarningDays ? Stage::Soon : Stage::Fine, days};
}

QString describe(const SecretLife &life)
{
    switch (life.stage) {
    case SecretLife::Stage::Unknown:
        return SecretLifeText::tr("Unknown");
    case SecretLife::Stage::Fine:
        return SecretLifeText::tr("%n day(s)", nullptr, life.days);
    case SecretLife::Stage::Soon:
        return SecretLifeText::tr("%n day(s) - soon", nullptr, life.days);
    case SecretLife::Stage::VerySoon:
        return SecretLifeText::tr("%n day(s) - very soon", nullptr, life.days);
    case SecretLife::Stage::Ended:
        return life.days == 0 ? SecretLifeText::tr("Ended today")
                              : SecretLifeText::tr("Ended %n day(s) ago", nullptr, life.days);
    }
    return {};
}

} // namespace TenantLink
