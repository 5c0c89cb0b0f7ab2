// Compiled once per CASE_*: CASE_NONE must compile, every other case must not.
#include "models/domain/failure.h"
#include "models/domain/ids.h"
#include "models/domain/secret.h"

#include <QDebug>

using namespace TenantLink;

[[nodiscard]] Result<int> answer();
void takesTenant(TenantId id);

void tries(const Secret &secret)
{
    const TenantId tenant = TenantId::create();
    takesTenant(tenant);
    (void)secret;
#ifdef CASE_CLIENT_AS_TENANT
    takesTenant(ClientId::create());
#endif
#ifdef CASE_SECRET_TO_STRING
    const QString text = secret;
#endif
#ifdef CASE_SECRET_TO_DEBUG
    qDebug() << secret;
#endif
#ifdef CASE_ID_FROM_STRING
    takesTenant(QString());
#endif
#ifdef CASE_IGNORED_RESULT
    answer();
#endif
}
