#include "models/tables/servicesmodel.h"

#include "models/domain/text.h"
#include "models/ports/clock.h"
#include "models/ports/store.h"
#include "models/tables/secretlife.h"

#include <QLocale>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
const ServiceRow &serviceOf(const TableRow &row) { return *static_cast<const ServiceRow *>(row.value.get()); }

Task<Result<QList<TableRow>>> readServices(std::shared_ptr<Store> store, ListQuery<ServiceColumn> query, Cancel cancel)
{
    Result<QList<ServiceRow>> services = co_await store->services(query, cancel);
    if (!services)
        co_return fail(std::move(services.error()));
    QList<TableRow> rows;
    rows.reserve(services->size());
    for (const ServiceRow &service : std::as_const(*services))
        rows.append({service.id.toString(), std::make_shared<const ServiceRow>(service)});
    co_return rows;
}

QString textOf(const ServiceRow &service, int column, const QDateTime &now)
{
    switch (column) {
    case ServicesModel::ShortName:
        return cleaned(service.shortName);
    case ServicesModel::FullName:
        return cleaned(service.fullName.isEmpty() ? service.shortName : service.fullName);
    case ServicesModel::Customer:
        return cleaned(service.customerName);
    case ServicesModel::Licence:
        return describe(service.licence);
    case ServicesModel::Users:
        return QLocale().toString(service.licensedUsers);
    case ServicesModel::Deploy:
        return describe(service.deploy);
    case ServicesModel::Auth:
        return describe(service.auth);
    case ServicesModel::SecretEnds:
        return describe(SecretLife::of(service.secretEnds, now));
    case ServicesModel::Created:
        return QLocale().toString(service.createdAt.toLocalTime(), QLocale::ShortFormat);
    }
    return {};
}

QVariant rawOf(const ServiceRow &service, int column)
{
    switch (column) {
    case ServicesModel::Licence:
        return keyOf(service.licence);
    case ServicesModel::Users:
        return service.licensedUsers;
    case ServicesModel::Deploy:
        return keyOf(service.deploy);
    case ServicesModel::Auth:
        return keyOf(service.auth);
    case ServicesModel::SecretEnds:
        return service.secretEnds;
    case ServicesModel::Created:
        return service.createdAt;
    default:
        return textOf(service, column, {});
    }
}

PagedTable::Level levelOf(DeployStatus status)
{
    switch (status) {
    case DeployStatus::Ready:
        return PagedTable::Level::None;
    case DeployStatus::Deployed:
        return PagedTable::Level::Good;
    case DeployStatus::Failed:
        return PagedTable::Level::Bad;
    case DeployStatus::Unknown:
        return PagedTable::Level::Unknown;
    }
    return PagedTable::Level::None;
}

PagedTable::Level levelOf(AuthStatus status)
{
    switch (status) {
    case AuthStatus::NotValidated:
        return PagedTable::Level::None;
    case AuthStatus::Valid:
        return PagedTable::Level::Good;
    case AuthStatus::Problems:
        return PagedTable::Level::Bad;
    case AuthStatus::CouldNotCheck:
        return PagedTable::Level::Unknown;
    }
    return PagedTable::Level::None;
}

PagedTable::Level levelOf(SecretLife::Stage stage)
{
    switch (stage) {
    case SecretLife::Stage::Unknown:
    case SecretLife::Stage::Fine:
        return PagedTable::Level::None;
    case SecretLife::Stage::Soon:
        return PagedTable::Level::Warning;
    case SecretLife::Stage::VerySoon:
        return PagedTable::Level::Critical;
    case SecretLife::Stage::Ended:
        return PagedTable::Level::Bad;
    }
    return PagedTable::Level::None;
}

QString tipOf(const ServiceRow &service, int column, const QDateTime &now)
{
    if (column == ServicesModel::SecretEnds && service.secretEnds.isValid())
        return shownTime(service.secretEnds);
    if (column == ServicesModel::Created && service.createdAt.isValid())
        return shownTime(service.createdAt);
    return PagedTable::plainToolTip(textOf(service, column, now));
}
} // namespace

ServicesModel::ServicesModel(Ports ports, QObject *parent)
    : PagedTable(std::move(ports), ShortName, Qt::AscendingOrder, parent)
{
}

Task<Result<QList<TableRow>>> ServicesModel::fetch(qint64 offset, int limit, Cancel cancel) const
{
    const ListQuery<ServiceColumn> query{ServiceColumn(sortColumn()), sortOrder(), filter(), offset, limit};
    return readServices(m_ports.store, query, cancel);
}

Task<Result<qint64>> ServicesModel::fetchCount(Cancel cancel) const
{
    return m_ports.store->countServices(filter(), cancel);
}

RowSource ServicesModel::source() const
{
    RowSource source;
    for (int column = 0; column < ColumnCount; ++column)
        source.titles.append(title(column));
    const auto store = m_ports.store;
    ListQuery<ServiceColumn> query{ServiceColumn(sortColumn()), sortOrder(), filter(), 0, 0};
    source.read = [store, query](qint64 offset, int limit, Cancel cancel) {
        ListQuery<ServiceColumn> part = query;
        part.offset = offset;
        part.limit = limit;
        return readServices(store, part, cancel);
    };
    const QDateTime now = m_ports.clock->now();
    source.texts = [now](const TableRow &row) {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(textOf(serviceOf(row), column, now));
        return texts;
    };
    return source;
}

const ServiceRow *ServicesModel::serviceAt(int row) const
{
    const TableRow *found = rowAt(row);
    return found && found->value ? &serviceOf(*found) : nullptr;
}

QVariant ServicesModel::cell(const TableRow &row, int column, int role) const
{
    const ServiceRow &service = serviceOf(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(service, column, m_ports.clock->now());
    case Qt::ToolTipRole:
        return tipOf(service, column, m_ports.clock->now());
    case RawRole:
        return rawOf(service, column);
    case LevelRole:
        if (column == Deploy)
            return int(levelOf(service.deploy));
        if (column == Auth)
            return int(levelOf(service.auth));
        if (column == SecretEnds)
            return int(levelOf(SecretLife::of(service.secretEnds, m_ports.clock->now()).stage));
        return int(Level::None);
    default:
        return {};
    }
}

QString ServicesModel::title(int column) const
{
    switch (column) {
    case ShortName:
        return tr("Short name");
    case FullName:
        return tr("Full name");
    case Customer:
        return tr("Customer");
    case Licence:
        return tr("License type");
    case Users:
        return tr("Licensed users");
    case Deploy:
        return tr("Deploy status");
    case Auth:
        return tr("Authentication status");
    case SecretEnds:
        return tr("Secret expires in");
    case Created:
        return tr("Created");
    }
    return {};
}

} // namespace TenantLink
