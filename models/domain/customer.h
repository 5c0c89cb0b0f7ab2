// A customer of the provider.
#pragma once

#include "models/domain/ids.h"

#include <QDateTime>

namespace TenantLink
{

struct Customer {
    CustomerId id = CustomerId::create();
    QString name; ///< 1-100 characters, unique ignoring case
    QString description;
    QString tenant; ///< a tenant id or domain, may be empty
    QString email;
    QString phone;
    QString secondaryEmail;
    QString secondaryPhone;
    QDateTime createdAt; ///< UTC, set by the store
    qint64 revision = 0; ///< optimistic locking: an update with an older revision fails as ChangedMeanwhile
};

enum class CustomerField { Name, Description, Tenant, Email, Phone, SecondaryEmail, SecondaryPhone };

/// Why a value of a field is refused; empty when it is fine. In the language of the moment.
[[nodiscard]] QString customerFieldProblem(CustomerField field, const QString &value);

/// "name@example.com" by a liberal reading of RFC 5321: one @, a dot or localhost behind it, no blanks; IDN allowed.
[[nodiscard]] bool looksLikeMailAddress(const QString &text);

} // namespace TenantLink
