// Window positions, table layouts, the chosen language: small things that are no data of the business.
#pragma once

#include <QByteArray>
#include <QString>

namespace TenantLink
{

class Preferences
{
public:
    virtual ~Preferences() = default;
    [[nodiscard]] virtual QByteArray value(const QString &key) const = 0; ///< empty if never set
    virtual void set(const QString &key, const QByteArray &value) = 0;    ///< never a secret

protected:
    Preferences() = default;
    Q_DISABLE_COPY_MOVE(Preferences)
};

} // namespace TenantLink
