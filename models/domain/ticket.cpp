#include "models/domain/ticket.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

QString authUrl(const QByteArray &ticketBytes, const QString &landingPage)
{
    const QString text =
        QString::fromLatin1(ticketBytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (landingPage.isEmpty())
        return u"tenantlink:"_s + text;
    return landingPage + u'#' + text;
}

QString groupedCode(const QString &code)
{
    QStringList groups;
    for (qsizetype i = 0; i < code.size(); i += 4)
        groups += code.mid(i, 4);
    return groups.join(u'-');
}

} // namespace TenantLink
