// The command line as values.
#pragma once

#include "models/domain/ids.h"

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

struct ImportOptions {
    QString file;                          ///< "-": standard input
    std::optional<TenantId> confirmTenant; ///< "yes, that is the customer's tenant"
    bool acceptLate = false;
    bool acceptReplaced = false;
    bool acceptConflict = false;
    bool json = false;
};

struct InvitationsOptions {
    bool all = false; ///< finished ones, too
    bool json = false;
};

struct Options {
    enum class Mode { Window, Invitation, Check, ImportReply, Invitations, SelfTest, Version, Help };
    Mode mode = Mode::Window;
    bool json = false;  ///< the answer must be JSON
    QString dataDir;    ///< empty: the platform's data folder
    QString language;   ///< empty: the remembered one, else the system's
    QString cloudFile;  ///< empty: none
    QString cloud;      ///< empty: the first of the cloud file, else "global"
    QString invitation; ///< a link, or the path of a file that holds one; may be empty
    CheckOptions check;
    ImportOptions importing;
    InvitationsOptions invitations;

    [[nodiscard]] bool hasWindow() const { return mode == Mode::Window || mode == Mode::Invitation; }
};

struct UsageError {
    QString message;
    bool json = false; ///< the answer must be JSON all the same
};

/// `arguments` with the program's name first. Says what is wrong in one sentence.
[[nodiscard]] tl::expected<Options, UsageError> readOptions(const QStringList &arguments);

/// The path of the file that `invitation` names, also as a file: address. Meaningless for links.
[[nodiscard]] QString invitationFile(const QString &argument);

[[nodiscard]] QString helpText();
[[nodiscard]] QString versionText();

} // namespace TenantLink
