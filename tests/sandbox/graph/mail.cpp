// SPDX-License-Identifier: Apache-2.0
// sendMail: judged as Exchange judges it, and kept for GET /sandbox/mails.
#include "../entra/access_token.h"
#include "entities.h"
#include "writes.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

using Refusal = std::optional<GraphReply>;

GraphReply unreadable(const QString &why) { return graphError(400, u"RequestBodyRead"_s, why); }

// The action's parameters are the same in any case.
QJsonValue parameterOf(const QJsonObject &body, QLatin1StringView name)
{
    for (auto entry = body.begin(); entry != body.end(); ++entry) {
        if (entry.key().compare(name, Qt::CaseInsensitive) == 0)
            return *entry;
    }
    return QJsonValue(QJsonValue::Undefined);
}

Refusal refusedRecipients(const QJsonObject &message)
{
    qsizetype all = 0;
    for (const QString &list : {u"toRecipients"_s, u"ccRecipients"_s, u"bccRecipients"_s}) {
        const QJsonArray recipients = message[list].toArray();
        for (const auto recipient : recipients) {
            const QString address = recipient["emailAddress"_L1]["address"_L1].toString();
            const qsizetype at = address.indexOf(u'@');
            if (at < 1 || at == address.size() - 1 || address.contains(u' '))
                return graphError(400, u"ErrorInvalidRecipients"_s, u"At least one recipient is not valid."_s);
        }
        all += recipients.size();
    }
    if (all == 0)
        return graphError(400, u"ErrorInvalidRecipients"_s, u"At least one recipient is needed."_s);
    return std::nullopt;
}

Refusal refusedMessage(const QJsonObject &body, const QStringList &known)
{
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (name.compare("message"_L1, Qt::CaseInsensitive) != 0 &&
            name.compare("saveToSentItems"_L1, Qt::CaseInsensitive) != 0)
            return unreadable(u"The parameter '%1' in the request payload is not a valid parameter for the operation "
                              "'sendMail'."_s.arg(name));
    }
    const QJsonValue message = parameterOf(body, "message"_L1);
    const QJsonValue save = parameterOf(body, "saveToSentItems"_L1);
    if (!message.isObject())
        return graphError(400, u"ErrorInvalidParameter"_s, u"The message is missing."_s);
    if (!save.isUndefined() && !save.isNull() && !save.isBool())
        return unreadable(u"Cannot convert the value of 'saveToSentItems' to 'Edm.Boolean'."_s);
    const QJsonObject mail = message.toObject();
    const QStringList properties = mail.keys();
    for (const QString &name : properties) {
        if (!known.contains(name) && name != "attachments"_L1 && !name.startsWith(u'@'))
            return unreadable(u"The property '%1' does not exist on type 'microsoft.graph.message'."_s.arg(name));
    }
    const QString kind = mail["body"_L1]["contentType"_L1].toString();
    if (mail.contains("body"_L1) && kind.compare("text"_L1, Qt::CaseInsensitive) != 0 &&
        kind.compare("html"_L1, Qt::CaseInsensitive) != 0)
        return unreadable(u"Requested value '%1' was not found."_s.arg(kind));
    return refusedRecipients(mail);
}

GraphReply send(const GraphCall &call, const QJsonObject &mailbox, const QStringList &known)
{
    const QJsonObject body = call.request.body.toObject();
    if (const Refusal refusal = refusedMessage(body, known))
        return *refusal;
    if (call.tenant.mailbox == "denied"_L1)
        return graphError(403, u"ErrorAccessDenied"_s, u"Access is denied. Check credentials and try again."_s);
    if (call.tenant.mailbox == "missing"_L1 || mailbox["mail"_L1].toString().isEmpty())
        return graphError(404, u"MailboxNotEnabledForRESTAPI"_s,
                          u"The mailbox is either inactive, soft-deleted, or is hosted on-premise."_s);
    call.tenant.mails.append(QJsonObject{{u"tenant"_s, call.tenant.key},
                                         {u"from"_s, mailbox["userPrincipalName"_L1]},
                                         {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                         {u"message"_s, parameterOf(body, "message"_L1)},
                                         {u"saveToSentItems"_s, parameterOf(body, "saveToSentItems"_L1).toBool(true)}});
    return noContent(202); // accepted, which is not delivered
}

} // namespace

void addMail(GraphHandlers &handlers, const OData &odata)
{
    const QStringList known = odata.properties(u"message"_s);
    handlers[u"me.sendMail"_s] = [known](const GraphCall &call) {
        return send(call, findEntity(call.tenant.users, "id"_L1, call.holder.personId), known);
    };
    handlers[u"user.sendMail"_s] = [known](const GraphCall &call) {
        const QString key = call.path[u"user-id"_s];
        const QJsonObject mailbox = findEntity(call.tenant.users, isGuid(key) ? "id"_L1 : "userPrincipalName"_L1, key);
        if (mailbox.isEmpty())
            return graphError(404, u"ErrorInvalidUser"_s, u"The requested user '%1' is invalid."_s.arg(key));
        if (call.holder.delegated() && mailbox["id"_L1].toString() != call.holder.personId)
            return graphError(403, u"ErrorSendAsDenied"_s,
                              u"The user account which was used to submit this request does not have the right to "
                              "send mail on behalf of the specified sending account."_s);
        return send(call, mailbox, known);
    };
}

} // namespace sandbox
