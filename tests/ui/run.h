// One run of the UI test scripts: what was asked for, the journal, the screen, the computers of the present test.
#pragma once

#include "tests/tour/sandbox.h"
#include "tests/ui/computer.h"
#include "tests/ui/journal.h"
#include "tests/ui/screen.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>
#include <vector>

namespace TenantLink
{

/// Of a real tenant, or of a sandbox that stands in for one.
struct TenantFile {
    SandboxTenant tenant;
    QString cloud;
    QString verdict;
};

struct Run {
    Journal journal;
    Screen screen;
    Sandbox sandbox{qEnvironmentVariable("TENANTLINK_SANDBOX")};
    QList<SandboxTenant> tenants{};
    std::optional<TenantFile> real{}; ///< then only what is safe runs
    bool visible = false;
    int patience = 20'000; ///< ms
    int pace = 0;          ///< ms before each step, for somebody who watches

    // Of the present test.
    QString suite{};
    std::optional<QTemporaryDir> folder{};
    std::vector<std::unique_ptr<Computer>> computers{};
    QElapsedTimer clock{};

    /// The one that exists while main() runs.
    [[nodiscard]] static Run &now();
};

/// Waits; a busy computer is no failure.
[[nodiscard]] inline bool until(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, Run::now().patience);
}

} // namespace TenantLink
