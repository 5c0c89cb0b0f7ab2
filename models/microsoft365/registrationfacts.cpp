#include "models/microsoft365/registrationfacts.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

CheckItem notChecked(CheckId id, const Failure &failure, QLatin1StringView permission)
{
    CheckItem item{id, CheckState::CouldNotCheck, Finding::Unavailable};
    if (failure.code == FailureCode::Forbidden) {
        item.finding = Finding::NotPermitted;
        item.args = {permission};
    } else {
        item.failure = failure.code;
        item.failureSubject = failure.subject;
        item.aadsts = failure.aadsts;
    }
    item.technical = failure.technical;
    return item;
}

QString needKey(Need need)
{
    switch (need) {
    case Need::Mandatory:
        return u"mandatory"_s;
    case Need::Recommended:
        return u"recommended"_s;
    case Need::Optional:
        return u"optional"_s;
    }
    Q_UNREACHABLE();
}

} // namespace TenantLink
