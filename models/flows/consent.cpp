#include "models/domain/text.h"
#include "models/flows/provision.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

QUrl consentLink(const Cloud &cloud, const Provisioning &state)
{
    const QUrl end = below(cloud.authority, "common/oauth2/nativeclient");
    return below(cloud.authority, state.plan.tenant.toString().toLatin1() +
                                      "/adminconsent?client_id=" + QUrl::toPercentEncoding(state.clientId) +
                                      "&redirect_uri=" + QUrl::toPercentEncoding(end.toString()));
}

QString consentText(const Cloud &cloud, const Provisioning &state)
{
    const QString text = QCoreApplication::translate(
        "Provisioning",
        "Hello,\n\n"
        "the App registration \"%1\" in the tenant %2 needs the consent of an administrator. It takes the role "
        "Global Administrator or Privileged Role Administrator.\n\n"
        "Please open this link, sign in, compare the name and the permissions, and accept:\n\n"
        "%3\n\n"
        "Permissions: %4\n\n"
        "An almost empty page of Microsoft at the end is normal: the consent is given then. Nobody will ask you for a "
        "code or a password for it.\n");
    const QString tenant = state.plan.tenantName.isEmpty()
                               ? state.plan.tenant.toString()
                               : QString(state.plan.tenantName + u" ("_s + state.plan.tenant.toString() + u')');
    return text.arg(cleaned(state.plan.name), tenant, QString::fromLatin1(consentLink(cloud, state).toEncoded()),
                    state.plan.permissions.join(u", "_s));
}

} // namespace TenantLink
