#include "tests/e2e/tenantdesk.h"

#include "models/adapters/network/network.h"
#include "models/microsoft365/catalogue.h"
#include "models/store/sqlitestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

Catalogue catalogueOfProduct()
{
    QFile file(QStringLiteral(TENANTLINK_SOURCE "/resources/catalogue.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    return *readCatalogue(file.readAll(), file.fileName());
}

QJsonObject tenantOf(const QString &key)
{
    QFile file(QStringLiteral(TENANTLINK_SOURCE "/tests/sandbox/tenants.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tenants");
    const QJsonArray tenants = QJsonDocument::fromJson(file.readAll()).object()[u"tenants"].toArray();
    for (const QJsonValue &tenant : tenants) {
        if (tenant[u"key"].toString() == key)
            return tenant.toObject();
    }
    qFatal("no such tenant");
}

Task<Result<HttpAnswer>> sendOrDie(std::shared_ptr<Http> real, HttpRequest request, MortalHttp::Death death,
                                   Cancel cancel)
{
    if (death == MortalHttp::Death::BeforeSending)
        co_return fail(FailureCode::Cancelled, request.url.host());
    if (death == MortalHttp::Death::Cancelled) {
        Task<Result<HttpAnswer>> sending = real->send(request, cancel);
        cancel.request();
        const Result<HttpAnswer> answer = co_await sending;
        co_return answer;
    }
    const Result<HttpAnswer> answer = co_await real->send(request, cancel);
    if (death == MortalHttp::Death::BeforeHearing)
        co_return fail(FailureCode::Cancelled, request.url.host());
    if (death == MortalHttp::Death::Offline)
        co_return fail(FailureCode::NoNetwork, request.url.host());
    co_return answer;
}

} // namespace

Task<Result<HttpAnswer>> MortalHttp::send(HttpRequest request, Cancel cancel)
{
    const int number = sent++;
    Death how = Death::None;
    if (death != Death::None && number == deathAt)
        how = death;
    else if (death != Death::None && number > deathAt)
        how = Death::BeforeSending;
    return sendOrDie(m_real, std::move(request), how, std::move(cancel));
}

TenantDesk::TenantDesk(Sandboxed &of, const QString &tenant) : sandbox(of), tenantKey(tenant)
{
    const Cloud cloud{u"sandbox"_s, u"Sandbox"_s, QUrl(of.url()), QUrl(of.url()), {}, {u"127.0.0.1"_s}, {}, {},
                      {},           true};
    clock->setNow(QDateTime::currentDateTimeUtc());
    clock->setAutomatic(true);
    ports.clock = clock;
    ports.secrets = secrets;
    ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{cloud});
    ports.catalogue = std::make_shared<const Catalogue>(catalogueOfProduct());
    restart();
}

void TenantDesk::restart()
{
    http = std::make_shared<MortalHttp>(makeNetworkHttp());
    ports.http = http;
    ports.store = makeSqliteStore(folder.filePath(u"data"_s), u"tester"_s);
    if (!await(ports.store->open()))
        qFatal("the store does not open");
    cancel = Cancel();
    seen.clear();
}

Access TenantDesk::access(const QString &person)
{
    const QJsonObject tenant = tenantOf(tenantKey);
    const QString upn = person.isEmpty() ? tenant[u"people"][0][u"upn"].toString() : person;
    const QStringList scopes = scopesFor(AdminWork::Provision, true);
    const QJsonObject asked{
        {u"tenant"_s, tenantKey}, {u"person"_s, upn}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}};
    const QJsonObject token = sandbox.control("POST", u"/sandbox/token"_s, QJsonDocument(asked).toJson());
    Access access{Secret(token[u"access_token"].toString()), {}, {}, {}, {}};
    access.scopes = scopes;
    access.cloudId = u"sandbox"_s;
    access.tenant = *TenantId::parse(tenant[u"id"].toString());
    return access;
}

Provisioning TenantDesk::fresh() const
{
    const Profile *profile = ports.catalogue->profile(u"direct-routing");
    ProvisionPlan plan = newPlan(*profile, u"invitation/1"_s, u"LIVEPLATFORM"_s, clock->now().addDays(180));
    plan.cloudId = u"sandbox"_s;
    plan.tenant = *TenantId::parse(tenantOf(tenantKey)[u"id"].toString());
    return Provisioning{plan};
}

Result<Provisioned> TenantDesk::run(const Provisioning &state, const QString &person)
{
    const ProvisionWatcher watcher = [this](const ProvisionView &view) { seen += view; };
    return await(provision(ports, access(person), state, watcher, cancel));
}

Provisioning TenantDesk::kept()
{
    const Result<std::optional<Provisioning>> found = await(unfinished(ports, u"invitation/1"_s));
    if (!found)
        qFatal("what was kept cannot be read");
    return *found ? **found : fresh();
}

Result<Undone> TenantDesk::takeBack(const Provisioning &state)
{
    const UndoWatcher watcher = [](const Undone &) {};
    return await(undo(ports, access(), state, watcher, cancel));
}

QJsonObject TenantDesk::directory() const
{
    QJsonObject now = sandbox.control("GET", u"/sandbox/directory?tenant="_s + tenantKey);
    now.remove(u"deleted"_s);
    return now;
}

void TenantDesk::fault(const QString &name, const QString &match, const QJsonObject &more) const
{
    QJsonObject body = more;
    body.insert(u"fault"_s, name);
    body.insert(u"match"_s, match);
    sandbox.control("POST", u"/sandbox/faults"_s, QJsonDocument(body).toJson());
}

void TenantDesk::clearFaults() const { sandbox.control("DELETE", u"/sandbox/faults"_s); }

void TenantDesk::set(const QJsonObject &settings) const
{
    QJsonObject body = settings;
    body.insert(u"tenant"_s, tenantKey);
    sandbox.control("POST", u"/sandbox/settings"_s, QJsonDocument(body).toJson());
}

Standing standing(const TenantDesk &desk)
{
    const QJsonObject now = desk.directory();
    const QJsonArray applications = now[u"applications"].toArray();
    Standing found;
    if (applications.size() != 1)
        return found;
    found.application = applications.first().toObject();
    for (const QJsonValue &principal : now[u"servicePrincipals"].toArray()) {
        if (principal[u"appId"] == found.application[u"appId"])
            found.principal = principal.toObject();
    }
    return found;
}

} // namespace TenantLink
