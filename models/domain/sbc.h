// The session border controllers (SBC) that the provider has: known ones to be chosen from.
#pragma once

#include "models/domain/ids.h"

#include <QList>

namespace TenantLink
{

using SbcId = Id<struct SbcKind>;

struct Sbc {
    static constexpr int DefaultSipPort = 5061;
    SbcId id = SbcId::create();
    QString name;                 ///< 1-60 characters, unique ignoring case
    QString fqdn;                 ///< of the base trunk: customers' sub-domains are below it
    int sipPort = DefaultSipPort; ///< 1-65535
    QString description;
};
enum class SbcField { Name, Fqdn, Description };
/// Why a value is refused; empty when it is fine. In the language of the moment.
[[nodiscard]] QString sbcProblem(SbcField field, const QString &value);

struct SbcList {
    QList<Sbc> sbcs;     ///< by name
    qint64 revision = 0; ///< of the store

    [[nodiscard]] const Sbc *find(const QString &id) const; ///< null: gone
};
[[nodiscard]] QByteArray storedForm(const SbcList &list);
[[nodiscard]] std::optional<SbcList> sbcsFromStoredForm(const QByteArray &stored);

} // namespace TenantLink
