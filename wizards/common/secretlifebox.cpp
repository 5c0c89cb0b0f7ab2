#include "wizards/common/secretlifebox.h"

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array Months{3, 6, 12, 24};
constexpr int Preset = 2;
} // namespace

SecretLifeBox::SecretLifeBox(QWidget *parent) : Retranslating<QComboBox>(parent)
{
    setObjectName(u"secretLife"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const int months : Months)
        addItem(QString(), months);
    setCurrentIndex(Preset);
    retranslate();
}

QDateTime SecretLifeBox::endsFrom(const QDateTime &now) const { return now.addMonths(currentData().toInt()); }

void SecretLifeBox::shorten()
{
    if (currentIndex() > 0)
        setCurrentIndex(currentIndex() - 1);
}

void SecretLifeBox::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, tr("%n month(s)", nullptr, itemData(i).toInt()));
}

} // namespace TenantLink
