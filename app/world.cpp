#include "app/world.h"

#include "app/commands/usage.h"
#include "app/languages.h"
#include "models/adapters/archive/archive.h"
#include "models/adapters/desktop/desktop.h"
#include "models/adapters/desktop/systemclock.h"
#include "models/adapters/keychain/keychain.h"
#include "models/adapters/loopback/loopback.h"
#include "models/adapters/mail/curlmailer.h"
#include "models/adapters/network/network.h"
#include "models/adapters/network/tlsinfo.h"
#include "models/flows/keepsecret.h"
#include "models/microsoft365/catalogue.h"
#include "models/microsoft365/clouds.h"
#include "models/ports/clock.h"
#include "models/ports/desktop.h"
#include "models/ports/files.h"
#include "models/ports/http.h"
#include "models/ports/person.h"
#include "models/ports/preferences.h"
#include "models/ports/secretstore.h"
#include "models/store/sqlitestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImageReader>
#include <QStandardPaths>
#include <QTimer>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LongestGoodbye = 2000; // ms
constexpr qint64 LargestDataFile = 10 * 1024 * 1024;

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path + u": "_s + file.errorString());
    const QByteArray bytes = file.read(LargestDataFile + 1);
    if (bytes.size() > LargestDataFile)
        return fail(FailureCode::FileInvalid, path + u":1: "_s + CommandLine::tr("the file is too large"));
    return bytes;
}

/// The user's override, else the installation's file, else the copy that is compiled in.
Result<Catalogue> loadCatalogue(const QString &dataFolder)
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &path :
         QStringList{dataFolder + u"/catalogue.json"_s, beside + u"/../share/tenantlink/catalogue.json"_s,
                     beside + u"/catalogue.json"_s, u":/tenantlink/catalogue.json"_s}) {
        if (!QFile::exists(path))
            continue;
        const Result<QByteArray> bytes = contents(path);
        if (!bytes)
            return fail(bytes.error());
        return readCatalogue(*bytes, path);
    }
    return fail(FailureCode::FileUnreadable, u"catalogue.json"_s);
}

/// The built-in clouds, those of `clouds.json` in the data folder, and those of the command line. A later cloud of the
/// same id replaces an earlier one. The chosen cloud comes first: it is what the wizards begin with.
Result<QList<Cloud>> loadClouds(const QString &dataFolder, const Options &options)
{
    QList<Cloud> clouds;
    QString chosen = options.cloud;
    const auto load = [&clouds](const QString &path, bool userAdded) -> Result<QString> {
        const Result<QByteArray> bytes = contents(path);
        if (!bytes)
            return fail(bytes.error());
        const Result<QList<Cloud>> read = readClouds(*bytes, path, userAdded);
        if (!read)
            return fail(read.error());
        for (const Cloud &cloud : *read) {
            clouds.removeIf([&cloud](const Cloud &other) { return other.id == cloud.id; });
            clouds += cloud;
        }
        return read->first().id;
    };
    Result<QString> first = load(u":/tenantlink/clouds.json"_s, false);
    if (first && QFile::exists(dataFolder + u"/clouds.json"_s))
        first = load(dataFolder + u"/clouds.json"_s, true);
    if (first && !options.cloudFile.isEmpty()) {
        first = load(options.cloudFile, true);
        if (first && chosen.isEmpty())
            chosen = *first;
    }
    if (!first)
        return fail(first.error());
    if (chosen.isEmpty())
        chosen = u"global"_s;
    for (qsizetype i = 0; i < clouds.size(); ++i) {
        if (clouds.at(i).id == chosen) {
            clouds.move(i, 0);
            return clouds;
        }
    }
    QStringList known;
    for (const Cloud &cloud : std::as_const(clouds))
        known += cloud.id;
    return fail(FailureCode::FileInvalid,
                CommandLine::tr("There is no cloud %1. There are: %2").arg(chosen, known.join(u", "_s)));
}

/// The keychain of the store that is there: told the store's id as soon as somebody needs a secret. Whoever writes one
/// opened the store before, for the intent.
class StoresSecrets final : public SecretStore
{
public:
    explicit StoresSecrets(std::shared_ptr<Store> store) : m_shared(std::make_shared<Shared>(std::move(store))) {}

    Task<Outcome> write(SecretId id, Secret secret) override { return writeWith(m_shared, id, std::move(secret)); }
    Task<Result<Secret>> read(SecretId id) override { return readWith(m_shared, id); }
    Task<Outcome> remove(SecretId id) override { return removeWith(m_shared, id); }
    Task<Outcome> probe() override { return m_shared->keychain.probe(); }

private:
    struct Shared {
        explicit Shared(std::shared_ptr<Store> s) : store(std::move(s)) {}
        std::shared_ptr<Store> store;
        Keychain keychain;
        bool told = false;
    };
    using With = std::shared_ptr<Shared>;

    static Task<Outcome> tell(With with)
    {
        if (with->told)
            co_return Outcome{};
        const Result<std::optional<StoreInfo>> info = co_await with->store->openIfThere();
        if (!info)
            co_return fail(info.error());
        if (*info) { // without a store nothing was ever kept: the keychain refuses by itself
            with->keychain.useStore((*info)->id);
            with->told = true;
        }
        co_return Outcome{};
    }
    static Task<Outcome> writeWith(With with, SecretId id, Secret secret)
    {
        Outcome outcome = co_await tell(with);
        if (outcome)
            outcome = co_await with->keychain.write(id, secret);
        co_return outcome;
    }
    static Task<Result<Secret>> readWith(With with, SecretId id)
    {
        const Outcome told = co_await tell(with);
        if (!told)
            co_return fail(told.error());
        Result<Secret> secret = co_await with->keychain.read(id);
        co_return secret;
    }
    static Task<Outcome> removeWith(With with, SecretId id)
    {
        Outcome outcome = co_await tell(with);
        if (outcome)
            outcome = co_await with->keychain.remove(id);
        co_return outcome;
    }

    With m_shared;
};

} // namespace

QString dataFolderOf(const Options &options)
{
    return QDir(options.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                          : options.dataDir)
        .absolutePath();
}

Result<World> makeWorld(const Options &options)
{
    World world;
    world.dataFolder = dataFolderOf(options);
    const Result<Catalogue> catalogue = loadCatalogue(world.dataFolder);
    if (!catalogue)
        return fail(catalogue.error());
    const Result<QList<Cloud>> clouds = loadClouds(world.dataFolder, options);
    if (!clouds)
        return fail(clouds.error());
    world.cloudId = clouds->first().id;

    Ports &ports = world.ports;
    ports.http = makeNetworkHttp();
    ports.clock = makeSystemClock();
    ports.store = makeSqliteStore(world.dataFolder, personName());
    ports.secrets = std::make_shared<StoresSecrets>(ports.store);
    ports.clouds = std::make_shared<const QList<Cloud>>(*clouds);
    ports.catalogue = std::make_shared<const Catalogue>(*catalogue);
    if (options.hasWindow()) {
        ports.mailer = makeCurlMailer();
        ports.desktop = makeDesktop();
        ports.loopback = makeLoopback();
        ports.files = makeFiles();
        ports.preferences = makePreferences(world.dataFolder + u"/settings.ini"_s);
    }
    return world;
}

Task<Outcome> openData(World world)
{
    const Result<StoreInfo> info = co_await world.ports.store->open();
    if (!info)
        co_return fail(info.error());
    // A keychain that does not answer is no reason not to open: what is left over waits for the next start.
    const Outcome swept = co_await sweepIntents(world.ports);
    (void)swept;
    co_return Outcome{};
}

void letGo(World world)
{
    const std::weak_ptr<Store> store = world.ports.store;
    world = World(); // others that hold it are calls that wait for an answer
    QElapsedTimer since;
    since.start();
    QEventLoop loop;
    QTimer look;
    look.callOnTimeout(&look, [&] {
        if (store.expired() || since.hasExpired(LongestGoodbye))
            loop.quit();
    });
    look.start(0);
    if (!store.expired())
        loop.exec();
}

QList<SelfTestLine> selfTestLines(const World &world)
{
    const QString tls = tlsLibrary();
    const QString sqlite = sqliteVersion();
    const QStringList languages = Languages::available();
    QImageReader icon(u":/tenantlink/icons/tenantlink.svg"_s); // needs Qt's plugin, which a package may lack
    const bool drawn = !icon.read().isNull();
    return {
        {u"Qt"_s, true, QString::fromLatin1(qVersion())},
        {u"SQLite driver"_s, !sqlite.isEmpty(), sqlite.isEmpty() ? u"the SQLite driver of Qt is missing"_s : sqlite},
        {u"TLS"_s, !tls.isEmpty(), tls.isEmpty() ? u"Qt finds no TLS library"_s : tls},
        {u"pictures"_s, drawn, drawn ? u"SVG"_s : icon.errorString()},
        {u"translations"_s, languages.contains(u"en"_s), languages.join(u", "_s)},
        {u"catalogue"_s, !world.ports.catalogue->profiles.isEmpty(),
         QString::number(world.ports.catalogue->profiles.size()) + u" profiles"_s},
        {u"clouds"_s, !world.ports.clouds->isEmpty(), QString::number(world.ports.clouds->size())},
    };
}

} // namespace TenantLink
