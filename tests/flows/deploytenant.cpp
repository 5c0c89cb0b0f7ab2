#include "tests/flows/deploytenant.h"

#include <QCoroTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QJsonObject list(const QJsonArray &rows) { return {{u"value"_s, rows}}; }

QJsonObject error(const QString &code, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

QJsonObject userBody(const DeployTenant::User &user)
{
    QJsonArray licences;
    for (const QString &sku : user.skus)
        licences += QJsonObject{{u"skuId"_s, sku}, {u"disabledPlans"_s, QJsonArray()}};
    return {{u"id"_s, user.id},
            {u"userPrincipalName"_s, user.upn},
            {u"accountEnabled"_s, user.enabled},
            {u"usageLocation"_s, user.location},
            {u"assignedLicenses"_s, licences}};
}

QString verbOf(HttpRequest::Verb verb)
{
    switch (verb) {
    case HttpRequest::Verb::Get:
        return u"GET"_s;
    case HttpRequest::Verb::Post:
        return u"POST"_s;
    case HttpRequest::Verb::Patch:
        return u"PATCH"_s;
    case HttpRequest::Verb::Delete:
        return u"DELETE"_s;
    }
    Q_UNREACHABLE();
}

HttpAnswer http(int status, const QJsonObject &body)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

struct Call {
    QString id;
    QString method;
    QString url; ///< "/domains/x?$select=..."
    QJsonObject body;
};
} // namespace

Task<Result<HttpAnswer>> DeployTenant::send(HttpRequest request, Cancel cancel)
{
    if (m_running++ == 0)
        ++waves;
    const QString root = u"/v1.0"_s;
    const QString path = request.url.path(QUrl::FullyEncoded);
    const bool batch = path.endsWith("/$batch"_L1);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QList<Call> calls;
    if (batch) {
        const QJsonArray requests = body[u"requests"].toArray();
        for (const QJsonValue &one : requests)
            calls += {one[u"id"].toString(), one[u"method"].toString(u"GET"_s), one[u"url"].toString(),
                      one[u"body"].toObject()};
    } else if (path.startsWith(root)) {
        calls += {{}, verbOf(request.verb), path.mid(root.size()), body};
    }
    const bool ofCheck = std::any_of(calls.cbegin(), calls.cend(), [](const Call &call) {
        return call.id == "principal"_L1 || call.id.startsWith("roles-"_L1) || call.id.startsWith("members"_L1);
    });
    Result<HttpAnswer> answered = fail(FailureCode::Cancelled);
    bool lost = false;
    for (const Call &call : std::as_const(calls)) {
        const QString what = call.method + u' ' + call.url;
        if (heard)
            heard(what);
        lost = lost || (!faultAt.isEmpty() && what.startsWith(faultAt));
    }
    if (calls.isEmpty() || ofCheck) {
        answered = co_await FakeMicrosoft::send(request, cancel);
    } else {
        do {
            QTimer hop;
            hop.setSingleShot(true);
            hop.start(holding ? 2ms : 0ms);
            co_await hop;
        } while (holding && !cancel.requested());
        if (lost) {
            answered = fail(fault, request.url.host());
        } else if (!cancel.requested()) {
            QJsonArray responses;
            Reply last;
            for (const Call &call : std::as_const(calls)) {
                last = answer(call.method, call.url, call.body);
                responses += QJsonObject{{u"id"_s, call.id}, {u"status"_s, last.status}, {u"body"_s, last.body}};
            }
            answered = batch ? http(200, {{u"responses"_s, responses}}) : http(last.status, last.body);
        }
    }
    --m_running;
    const Result<HttpAnswer> result = answered;
    co_return result;
}

DeployTenant::Reply DeployTenant::answer(const QString &method, const QString &url, const QJsonObject &body)
{
    const QStringList path = url.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    const Reply denied{403, error(u"Authorization_RequestDenied"_s, u"Insufficient privileges"_s)};
    const QString what = path.value(0);
    if (method != "GET"_L1)
        writes += QString(method + u' ' + (path.size() > 2 ? path.last() : what));
    if (what == "organization"_L1) {
        QJsonArray verified;
        for (auto it = domains.cbegin(); it != domains.cend(); ++it) {
            if (it.value())
                verified += QJsonObject{{u"name"_s, it.key()}, {u"isInitial"_s, it.key().contains("onmicrosoft"_L1)}};
        }
        return {200, list({QJsonObject{{u"id"_s, FakeTenant::Id},
                                       {u"displayName"_s, u"Contoso"_s},
                                       {u"countryLetterCode"_s, country},
                                       {u"verifiedDomains"_s, verified}}})};
    }
    if (what == "subscribedSkus"_L1)
        return mayReadSkus ? Reply{200, skus()} : denied;
    if (what == "domains"_L1)
        return (method == "GET"_L1 ? mayReadDomains : mayWriteDomains) ? domainAnswer(method, path, body) : denied;
    if (what == "users"_L1)
        return (method == "GET"_L1 ? mayReadUsers : mayWriteUsers) ? userAnswer(method, path, body) : denied;
    return {404, error(u"Request_ResourceNotFound"_s, url)};
}

DeployTenant::Reply DeployTenant::domainAnswer(const QString &method, const QStringList &path, const QJsonObject &body)
{
    const auto one = [this](const QString &name) {
        return QJsonObject{{u"id"_s, name}, {u"isVerified"_s, domains.value(name)}, {u"isInitial"_s, false}};
    };
    if (path.size() == 1 && method == "GET"_L1) {
        QJsonArray all;
        for (const QString &name : domains.keys())
            all += one(name);
        return {200, list(all)};
    }
    if (path.size() == 1) {
        const QString name = body[u"id"].toString();
        if (domainElsewhere)
            return {409, error(u"Request_Conflict"_s, u"Another tenant has it already"_s)};
        if (domains.contains(name))
            return {409, error(u"ObjectConflict"_s, u"It is there already"_s)};
        const bool parent = domains.value(name.section(u'.', 1));
        domains.insert(name, parent);
        return {201, one(name)};
    }
    const QString name = path.at(1);
    if (!domains.contains(name))
        return {404, error(u"Request_ResourceNotFound"_s, name)};
    if (path.value(2) == "verificationDnsRecords"_L1) {
        return {200, list({QJsonObject{
                         {u"recordType"_s, u"Txt"_s}, {u"label"_s, name}, {u"text"_s, Record}, {u"ttl"_s, 3600}}})};
    }
    if (path.value(2) == "verify"_L1) {
        if (!dnsVisible)
            return {400, error(u"Request_BadRequest"_s, u"Domain verification failed"_s)};
        domains[name] = true;
    }
    return {200, one(name)};
}

DeployTenant::Reply DeployTenant::userAnswer(const QString &method, const QStringList &path, const QJsonObject &body)
{
    if (path.size() == 1 && method == "GET"_L1) {
        QJsonArray all;
        for (const User &user : std::as_const(users))
            all += userBody(user);
        return {200, list(all)};
    }
    if (path.size() == 1) {
        const QString upn = body[u"userPrincipalName"].toString();
        if (!domains.value(upn.section(u'@', 1)))
            return {400, error(u"Request_BadRequest"_s, u"The domain portion of the userPrincipalName is invalid"_s)};
        password = body[u"passwordProfile"][u"password"].toString().toUtf8();
        users += User{QUuid::createUuid().toString(QUuid::WithoutBraces), upn, body[u"usageLocation"].toString(), {}};
        return {201, userBody(users.last())};
    }
    const auto at = std::find_if(users.begin(), users.end(), [&path](const User &user) {
        return user.id == path.at(1) || user.upn.compare(path.at(1), Qt::CaseInsensitive) == 0;
    });
    if (at == users.end())
        return {404, error(u"Request_ResourceNotFound"_s, u"no such user"_s)};
    if (path.value(2) == "assignLicense"_L1) {
        for (const QJsonValue &removed : body[u"removeLicenses"].toArray())
            used -= int(at->skus.removeAll(removed.toString()));
        for (const QJsonValue &added : body[u"addLicenses"].toArray()) {
            if (used >= units)
                return {400, error(u"CountViolation"_s, u"no available licenses"_s)};
            ++used;
            at->skus += added[u"skuId"].toString();
        }
    }
    if (method == "DELETE"_L1) {
        users.erase(at);
        return {204, {}};
    }
    if (method == "PATCH"_L1)
        at->location = body[u"usageLocation"].toString();
    return {200, userBody(*at)};
}

QJsonObject DeployTenant::skus() const
{
    const QJsonArray plans{QJsonObject{{u"servicePlanId"_s, u"4828c8ec-dc2e-4779-b502-87ac9ce28ab7"_s}},
                           QJsonObject{{u"servicePlanId"_s, u"57ff2da0-773e-42df-b2af-ffb7a2317929"_s}}};
    return list({QJsonObject{{u"skuId"_s, Sku},
                             {u"skuPartNumber"_s, u"SPE_E5"_s},
                             {u"appliesTo"_s, u"User"_s},
                             {u"capabilityStatus"_s, u"Enabled"_s},
                             {u"consumedUnits"_s, used},
                             {u"prepaidUnits"_s, QJsonObject{{u"enabled"_s, units}}},
                             {u"servicePlans"_s, plans}}});
}

} // namespace TenantLink
