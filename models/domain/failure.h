// Every way in which something can fail has a name. State holds these values, never sentences (see failuretext.h).
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace TenantLink
{

enum class FailureCode {
    Cancelled, ///< the person or the closing window asked for it; nothing to tell

    // The network between here and the server. `subject` is the host.
    NoNetwork,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    TlsFailed,
    ProxyFailed,

    // What a server answered. `subject` is the host.
    RedirectRefused,
    AnswerTooLarge,
    AnswerNotJson,
    AnswerWrongShape,
    ForeignNextLink,
    Throttled,
    ServiceUnavailable,
    UnexpectedStatus,
    Forbidden,
    NotFoundThere,
    SignInRefused, ///< Entra said no; the AADSTS number is in `aadsts`

    // The system's keychain.
    KeychainMissing,
    KeychainLocked,
    KeychainDenied,
    KeychainSilent, ///< did not answer in time
    KeychainBroken,
    SecretNotHere, ///< the entry is not in this computer's keychain
    SecretTooLong, ///< over 1,024 bytes

    // The store. `subject` is the file or the name.
    StoreLocked,
    StoreReadOnly,
    StoreDamaged,
    StoreNewer, ///< written by a newer version of the program
    DiskFull,
    StoreBroken,
    NameTaken,
    NoLongerThere, ///< the row was deleted meanwhile
    ChangedMeanwhile,
    CustomerHasServices,

    // Files that people hand in. `subject` is "file:line: reason" in the reader's words.
    FileUnreadable,
    FileUnwritable,
    FileInvalid,
};

/// What support needs: technical ids and raw codes by name, for *Details* only.
using Technical = QList<std::pair<QString, QString>>;

struct Failure {
    FailureCode code;
    QString subject{};     ///< plain text, cleaned: a host, a file, a name
    Technical technical{}; ///< never a secret
    int aadsts = 0;        ///< Entra's number for SignInRefused, 0 if none came
};

template <class T>
using Result = tl::expected<T, Failure>;
using Outcome = Result<void>;

[[nodiscard]] inline tl::unexpected<Failure> fail(FailureCode code, QString subject = {}, Technical technical = {})
{
    return tl::unexpected<Failure>(Failure{code, std::move(subject), std::move(technical)});
}
[[nodiscard]] inline tl::unexpected<Failure> fail(Failure failure)
{
    return tl::unexpected<Failure>(std::move(failure));
}

} // namespace TenantLink
