// The contract on SQLite with both journals, then what concerns the file.
#include "tests/store/filetest.h"
#include "tests/store/storecontract.h"

#include "models/store/sqlitestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
/// In memory, if there is such a place: what the contract says does not need a disk, and syncing one takes most of
/// the time. The tests of the file stay on one.
QString quickFolder()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/tenantlink-store-XXXXXX"_s;
}

class SqliteContract final : public StoreContract
{
public:
    explicit SqliteContract(Journal journal) : m_journal(journal) {}

protected:
    std::shared_ptr<Store> emptyStore() override
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder());
        return sameStore();
    }
    std::shared_ptr<Store> sameStore() override
    {
        return makeSqliteStore(m_folder->path(), u"tester"_s, {}, m_journal);
    }

private:
    Journal m_journal;
    std::unique_ptr<QTemporaryDir> m_folder;
};
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--child"_s)
        return runAsChild(app.arguments().mid(2));
    int failures = 0;
    const auto run = [&](QObject &test, const QString &name) {
        QStringList arguments = app.arguments();
        // Functions named on the command line are those of one of the objects only.
        if (const qsizetype at = arguments.indexOf(u"--only"_s); at >= 0) {
            if (arguments.value(at + 1) != name)
                return;
            arguments.remove(at, 2);
        }
        failures += QTest::qExec(&test, arguments);
    };
    SqliteContract wal(Journal::ByFileSystem);
    SqliteContract rollback(Journal::Rollback);
    StoreFileTest file;
    run(wal, u"contract"_s);
    run(rollback, u"contract-rollback"_s);
    run(file, u"file"_s);
    return failures;
}
