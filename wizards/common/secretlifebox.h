// How long a new client secret shall be valid.
#pragma once

#include "wizards/common/retranslating.h"

#include <QComboBox>
#include <QDateTime>

namespace TenantLink
{

class SecretLifeBox : public Retranslating<QComboBox>
{
    Q_OBJECT
public:
    explicit SecretLifeBox(QWidget *parent = nullptr); ///< 12 months
    [[nodiscard]] QDateTime endsFrom(const QDateTime &now) const;
    /// The tenant's policy refused the chosen one: the next shorter one, if there is one.
    void shorten();

protected:
    void retranslate() override;
};

} // namespace TenantLink
