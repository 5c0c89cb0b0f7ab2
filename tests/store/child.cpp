#include "tests/store/filetest.h"

#include "models/store/sqlitestore.h"
#include "tests/store/samples.h"
#include "tests/support/await.h"

#include <QFile>

#include <csignal>
#include <cstdio>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
void setLargestFile(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

bool mountSmall(const QString &folder, const QString &kilobytes)
{
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    return mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, qPrintable(u"size=%1k"_s.arg(kilobytes))) ==
           0;
}

/// Writes until it is refused; then makes room and looks whether all is there.
int fill(const QString &folder, const std::function<void()> &makeRoom)
{
    int code = -1;
    qint64 acknowledged = 0;
    auto store = makeSqliteStore(folder, u"child"_s);
    const auto opened = await(store->open());
    if (!opened)
        code = int(opened.error().code);
    for (int i = 0; code < 0 && i < 100'000; ++i) {
        const auto added = await(store->addCustomer(Samples::customer(u"Customer %1 with some length"_s.arg(i))));
        if (added)
            ++acknowledged;
        else
            code = int(added.error().code);
    }
    makeRoom();
    store = makeSqliteStore(folder, u"child"_s); // the first one closes the file only now, without room until here
    qint64 kept = -1;
    if (await(store->open()))
        kept = *await(store->countCustomers({}, Cancel()));
    std::printf("%d %lld %lld\n", code, static_cast<long long>(acknowledged), static_cast<long long>(kept));
    return 0;
}
} // namespace

int runAsChild(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const QString folder = arguments.value(1);
    if (what == u"open"_s) {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0 && (setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0))
            return 1;
        auto store = makeSqliteStore(folder, u"child"_s);
        const auto opened = await(store->open());
        std::printf("%d\n", opened ? -1 : int(opened.error().code));
        return 0;
    }
    if (what == u"limit"_s) {
        std::signal(SIGXFSZ, SIG_IGN);
        setLargestFile(rlim_t(arguments.value(2).toInt()) * 1024);
        return fill(folder, [] { setLargestFile(RLIM_INFINITY); });
    }
    if (what == u"tmpfs"_s) {
        if (!mountSmall(folder, arguments.value(2))) {
            std::printf("not permitted\n");
            return 0;
        }
        return fill(folder, [folder] {
            mount("none", QFile::encodeName(folder).constData(), "tmpfs", MS_REMOUNT, "size=100m");
        });
    }
    return 2;
}

} // namespace TenantLink
