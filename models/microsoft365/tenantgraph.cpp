#include "models/microsoft365/tenantgraph.h"

#include "models/domain/text.h"
#include "models/microsoft365/graphwrites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto UserFields = "id,userPrincipalName,accountEnabled,usageLocation,assignedLicenses"_L1;

/// A domain as DNS has it; what is none stays as it is, for Graph to refuse.
QString ascii(const QString &domain)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(domain));
    return ace.isEmpty() ? domain : ace;
}

QString asciiUpn(const QString &upn)
{
    const qsizetype at = upn.lastIndexOf(u'@');
    return at < 0 ? upn : QString(upn.left(at + 1) + ascii(upn.mid(at + 1)));
}

/// It ends no path and begins no query, whatever stands in it ("#" of guests).
QString segment(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text, "@")); }

/// A text within an OData filter.
QString quoted(const QString &text)
{
    QString doubled = text;
    doubled.replace(u'\'', "''"_L1);
    return u'\'' + QString::fromLatin1(QUrl::toPercentEncoding(doubled)) + u'\'';
}

BatchItem item(const QString &id, const QString &method, const QString &url, const QJsonObject &body = {})
{
    BatchItem made{id, url};
    made.method = method;
    made.body = body;
    return made;
}

tl::unexpected<Failure> wrongShape(const Answer &answer, const QString &lacks)
{
    return fail(FailureCode::AnswerWrongShape, answer.host, {{u"lacks"_s, lacks}});
}

/// All rows of a list; `readRow` answers nothing for a row that lacks what makes it one.
template <class T>
Result<GraphPage<T>> readRows(const Answer &answer, std::optional<T> (*readRow)(const QJsonObject &))
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    if (!(*json)[u"value"].isArray())
        return wrongShape(answer, u"value"_s);
    GraphPage<T> page;
    for (const QJsonValue &value : (*json)[u"value"].toArray()) {
        const std::optional<T> row = readRow(value.toObject());
        if (!row)
            return wrongShape(answer, u"id in value"_s);
        page.rows += *row;
    }
    if (json->contains(u"@odata.nextLink")) {
        page.next = QUrl((*json)[u"@odata.nextLink"].toString(), QUrl::StrictMode);
        if (!page.next.isValid() || page.next.isEmpty())
            return wrongShape(answer, u"a readable @odata.nextLink"_s);
    }
    return page;
}

template <class T>
Result<T> readRow(const Answer &answer, std::optional<T> (*read)(const QJsonObject &))
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    const std::optional<T> row = read(*json);
    if (!row)
        return wrongShape(answer, u"id"_s);
    return *row;
}

QString nameOf(const QJsonValue &value) { return cleaned(value.toString(), 255).toLower(); }

/// ISO 3166; empty for anything else.
QString countryOf(const QJsonValue &value)
{
    const QString code = value.toString().toUpper();
    const bool fine =
        code.size() == 2 && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return fine ? code : QString();
}

std::optional<OrganizationFacts> organizationOf(const QJsonObject &json)
{
    OrganizationFacts facts{json[u"id"].toString().toLower(),
                            cleaned(json[u"displayName"].toString()),
                            countryOf(json[u"countryLetterCode"]),
                            {}};
    if (facts.id.isEmpty())
        return std::nullopt;
    for (const QJsonValue &domain : json[u"verifiedDomains"].toArray()) {
        const QString name = nameOf(domain[u"name"]);
        if (!name.isEmpty())
            facts.verified += {name, true, domain[u"isInitial"].toBool(), domain[u"isDefault"].toBool()};
    }
    return facts;
}

std::optional<TenantDomain> domainOf(const QJsonObject &json)
{
    const QString name = nameOf(json[u"id"]);
    if (name.isEmpty())
        return std::nullopt;
    return TenantDomain{name, json[u"isVerified"].toBool(), json[u"isInitial"].toBool(), json[u"isDefault"].toBool()};
}

std::optional<DnsRecord> recordOf(const QJsonObject &json)
{
    DnsRecord record{cleaned(json[u"recordType"].toString(), 10).toUpper(),
                     cleaned(json[u"label"].toString(), 255),
                     {},
                     json[u"ttl"].toInt(3600),
                     0};
    if (record.type == "TXT"_L1) {
        record.value = cleaned(json[u"text"].toString(), 500);
    } else if (record.type == "MX"_L1) {
        record.value = cleaned(json[u"mailExchange"].toString(), 255);
        record.preference = json[u"preference"].toInt();
    }
    return record;
}

std::optional<TenantUser> userOf(const QJsonObject &json)
{
    TenantUser user{json[u"id"].toString().toLower(), cleaned(json[u"userPrincipalName"].toString(), 400),
                    json[u"accountEnabled"].toBool(true), countryOf(json[u"usageLocation"])};
    if (user.id.isEmpty())
        return std::nullopt;
    for (const QJsonValue &licence : json[u"assignedLicenses"].toArray()) {
        const QString sku = licence[u"skuId"].toString().toLower();
        if (!sku.isEmpty())
            user.licences += sku;
    }
    return user;
}

QString messageOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object()[u"error"][u"message"].toString();
}

/// Graph documents no code for "another tenant has it": its message is a hint there, and nothing depends on it.
bool hintsAtElsewhere(const Answer &answer)
{
    static const QRegularExpression hint(
        u"\\b(another|other|different)\\b.{0,40}\\b(tenant|directory|organi[sz]ation|company)\\b"
        "|already (been )?(added|verified|registered|in use)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return hint.match(messageOf(answer)).hasMatch();
}

} // namespace

BatchItem askOrganizationFacts()
{
    return {u"organization"_s, u"/organization?$select=id,displayName,verifiedDomains,countryLetterCode"_s};
}
BatchItem askDomains() { return {u"domains"_s, u"/domains?$select=id,isVerified,isInitial,isDefault"_s}; }
BatchItem askDomain(const QString &name)
{
    return {u"domain"_s, u"/domains/"_s + segment(ascii(name)) + u"?$select=id,isVerified,isInitial,isDefault"_s};
}
BatchItem askVerificationRecords(const QString &domain)
{
    return {u"records"_s, u"/domains/"_s + segment(ascii(domain)) + u"/verificationDnsRecords"_s};
}
BatchItem postDomain(const QString &name)
{
    return item(u"domain"_s, u"POST"_s, u"/domains"_s, {{u"id"_s, ascii(name)}});
}
BatchItem postVerify(const QString &domain)
{
    BatchItem made = item(u"verify"_s, u"POST"_s, u"/domains/"_s + segment(ascii(domain)) + u"/verify"_s);
    made.headers = {{u"Content-Type"_s, u"application/json"_s}}; // documented, although there is no body
    return made;
}
BatchItem askUser(const QString &upn)
{
    return {u"user"_s, u"/users/"_s + segment(asciiUpn(upn)) + u"?$select="_s + UserFields};
}
BatchItem askUsersWithSuffix(const QString &domain)
{
    return {u"users"_s,
            u"/users?$count=true&$filter=endswith(userPrincipalName,"_s + quoted(u'@' + ascii(domain)) +
                u")&$select="_s + UserFields + u"&$top=999"_s,
            true};
}
BatchItem patchUsageLocation(const QString &userId, const QString &country)
{
    return item(u"user"_s, u"PATCH"_s, u"/users/"_s + segment(userId), {{u"usageLocation"_s, country}});
}
BatchItem postAssignLicense(const QString &userId, const QStringList &add, const QStringList &remove)
{
    QJsonArray added;
    for (const QString &sku : add)
        added += QJsonObject{{u"skuId"_s, sku}, {u"disabledPlans"_s, QJsonArray()}};
    return item(u"licence"_s, u"POST"_s, u"/users/"_s + segment(userId) + u"/assignLicense"_s,
                {{u"addLicenses"_s, added}, {u"removeLicenses"_s, QJsonArray::fromStringList(remove)}});
}
BatchItem deleteUser(const QString &userId) { return item(u"user"_s, u"DELETE"_s, u"/users/"_s + segment(userId)); }

QUrl usersUrl(const Cloud &cloud) { return below(cloud.graph, "v1.0/users"); }

QByteArray newUserBody(const NewUser &user, const Secret &password)
{
    QByteArray body = QJsonDocument(QJsonObject{{u"accountEnabled"_s, true},
                                                {u"displayName"_s, user.name},
                                                {u"mailNickname"_s, user.name},
                                                {u"userPrincipalName"_s, asciiUpn(user.upn)},
                                                {u"usageLocation"_s, user.usageLocation}})
                          .toJson(QJsonDocument::Compact);
    body.chop(1);
    body += R"(,"passwordProfile":{"forceChangePasswordNextSignIn":true,"password":")";
    // Not by QJsonObject, whose copy could not be wiped.
    body.reserve(body.size() + 2 * password.sizeInBytes() + 8);
    QByteArray value = password.revealUtf8();
    for (const char c : std::as_const(value)) {
        if (c == '"' || c == '\\')
            body += '\\';
        body += c;
    }
    wipe(value);
    body += "\"}}";
    return body;
}

Result<GraphPage<OrganizationFacts>> readOrganizationFacts(const Answer &answer)
{
    return readRows(answer, &organizationOf);
}
Result<GraphPage<TenantDomain>> readDomains(const Answer &answer) { return readRows(answer, &domainOf); }
Result<TenantDomain> readDomain(const Answer &answer) { return readRow(answer, &domainOf); }
Result<TenantUser> readUser(const Answer &answer) { return readRow(answer, &userOf); }
Result<GraphPage<TenantUser>> readUsers(const Answer &answer) { return readRows(answer, &userOf); }

Result<GraphPage<DnsRecord>> readVerificationRecords(const Answer &answer)
{
    Result<GraphPage<DnsRecord>> page = readRows(answer, &recordOf);
    if (page) {
        page->rows.removeIf([](const DnsRecord &record) { return record.name.isEmpty() || record.value.isEmpty(); });
        std::stable_partition(page->rows.begin(), page->rows.end(),
                              [](const DnsRecord &record) { return record.type == "TXT"_L1; });
    }
    return page;
}

TenantLicence licenceOf(const Sku &sku)
{
    return {sku.id, sku.partNumber, sku.enabled, sku.consumed, sku.usable, sku.teams, sku.teamsPhone, sku.forUsers};
}

Failure readTenantError(const Answer &answer, TenantCall call, const QString &subject)
{
    const bool ofDomains =
        call == TenantCall::ReadDomain || call == TenantCall::AddDomain || call == TenantCall::VerifyDomain;
    Failure failure = readGraphError(answer);
    const auto is = [&failure, &subject](FailureCode code) {
        failure.code = code;
        failure.subject = cleaned(subject, 255);
        return failure;
    };
    if (answer.status == 401)
        return is(FailureCode::SignInEnded);
    if (answer.status == 403)
        return is(ofDomains ? FailureCode::DomainMayNot : FailureCode::UserMayNot);
    if (answer.status == 404 && ofDomains)
        return is(FailureCode::DomainAbsent);
    if (answer.status != 400 && answer.status != 409)
        return failure;
    switch (call) {
    case TenantCall::AddDomain:
        return is(conflicts(answer) || hintsAtElsewhere(answer) ? FailureCode::DomainElsewhere
                                                                : FailureCode::DomainRefused);
    case TenantCall::VerifyDomain:
        return is(conflicts(answer) || hintsAtElsewhere(answer) ? FailureCode::DomainElsewhere
                                                                : FailureCode::DnsNotSeen);
    case TenantCall::AssignLicence:
        if (errorCodes(answer).contains("CountViolation"_L1) ||
            messageOf(answer).contains("available licenses"_L1, Qt::CaseInsensitive))
            return is(FailureCode::LicenceUsedUp);
        if (messageOf(answer).contains("usage location"_L1, Qt::CaseInsensitive))
            return is(FailureCode::UsageLocationMissing);
        return failure;
    case TenantCall::MakeUser:
        if (messageOf(answer).contains("domain portion"_L1, Qt::CaseInsensitive))
            return is(FailureCode::DomainAbsent);
        return failure;
    default:
        return failure;
    }
}

} // namespace TenantLink
