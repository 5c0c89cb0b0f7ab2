#include "models/flows/invitationmail.h"

#include "models/domain/text.h"
#include "models/handoff/ticketcodec.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

Result<Mail> invitationMail(const Provider &provider, const InvitationSettings &settings, const QString &from,
                            const Invitation &invitation, const QDateTime &now)
{
    MailValues values;
    values.customerId = invitation.shortName;
    values.customerName = invitation.customerName;
    values.providerName = provider.name;
    values.expiresAt = shownTime(invitation.link.expiresAt);
    values.portalUrl = invitation.link.landingPage;
    values.invitationId = invitation.id.toString();
    values.invitationLink = authUrl(invitation.link.ticket, invitation.link.landingPage);

    Mail mail;
    const Result<QString> subject = filledPlain(settings.subject, values);
    const Result<QString> plain = filledPlain(settings.plain, values);
    const Result<QString> html = filledHtml(settings.html, values);
    for (const Result<QString> &text : {subject, plain, html}) {
        if (!text)
            return fail(text.error());
    }
    mail.subject = *subject;
    mail.plain = *plain;
    mail.html = *html;
    mail.from = {provider.name, from.isEmpty() ? provider.contactMail : from};
    mail.to = {{QString(), invitation.invitationEmail}};
    mail.replyTo = MailAddress{provider.contactName, provider.contactMail};
    mail.attachments = {{invitation.shortName + u".tenantlink"_s, "application/x-tenantlink-invitation",
                         ticketFile(invitation.link.ticket)}};
    mail.date = now;
    mail.messageId = QString(invitation.id.toString() + u'.' + QString::number(invitation.link.serial) + u'.' +
                             QString::number(invitation.mail.count) + u'@' + mail.from.address.section(u'@', -1));
    return mail;
}

} // namespace TenantLink
