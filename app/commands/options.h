// The command line as values.
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace TenantLink
{

struct CheckOptions {
    QString tenant;
    QString client;
    bool secretFromStdin = false;
    std::optional<int> licensedUsers;
    QString profile; ///< "direct-routing" or "qoe"
    QString service; ///< take tenant, client and secret from the store and the keychain
    bool allServices = false;
    bool json = false;
};

struct Options {
    enum class Mode { Window, Check, SelfTest, Version, Help };
    Mode mode = Mode::Window;
    QString dataDir;   ///< empty: the platform's data folder
    QString language;  ///< empty: the remembered one, else the system's
    QString cloudFile; ///< empty: none
    QString cloud;     ///< empty: the first of the cloud file, else "global"
    CheckOptions check;
};

struct UsageError {
    QString message;
    bool json = false; ///< the answer must be JSON all the same
};

/// `arguments` with the program's name first. Says what is wrong in one sentence.
[[nodiscard]] tl::expected<Options, UsageError> readOptions(const QStringList &arguments);

[[nodiscard]] QString helpText();
[[nodiscard]] QString versionText();

} // namespace TenantLink
