#include "models/domain/failuretext.h"

#include "models/domain/signinadvice.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

struct Entry {
    const char *what;
    const char *remedy;
};

// A switch without default: a new code does not compile without its sentences.
Entry entryFor(FailureCode code)
{
    switch (code) {
    case FailureCode::Cancelled:
        return {QT_TRANSLATE_NOOP("Failure", "It was cancelled."),
                QT_TRANSLATE_NOOP("Failure", "Start it again when you are ready.")};

    case FailureCode::NoNetwork:
        return {QT_TRANSLATE_NOOP("Failure", "This computer has no network connection."),
                QT_TRANSLATE_NOOP("Failure", "Connect to the internet and try again.")};
    case FailureCode::HostNotFound:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 was not found."),
                QT_TRANSLATE_NOOP(
                    "Failure", "Check the network connection, the DNS settings and the chosen cloud, then try again.")};
    case FailureCode::ConnectionRefused:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 does not accept connections."),
                QT_TRANSLATE_NOOP("Failure", "Try again in a few minutes. If it stays so, ask your network "
                                             "administrator whether a firewall blocks it.")};
    case FailureCode::ConnectionLost:
        return {QT_TRANSLATE_NOOP("Failure", "The connection to %1 was lost."),
                QT_TRANSLATE_NOOP("Failure", "Check the network connection and try again.")};
    case FailureCode::TimedOut:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 did not answer in time."),
                QT_TRANSLATE_NOOP("Failure", "Try again. If it stays so, check the network connection and the proxy.")};
    case FailureCode::TlsFailed:
        return {QT_TRANSLATE_NOOP("Failure", "No secure connection to %1 could be made, so nothing was sent."),
                QT_TRANSLATE_NOOP("Failure", "Check the computer's date and time. If your network inspects encrypted "
                                             "traffic, ask its administrator to exempt this server.")};
    case FailureCode::ProxyFailed:
        return {
            QT_TRANSLATE_NOOP("Failure", "The network's proxy did not let the connection to %1 through."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Check the proxy settings of this computer, or ask your network administrator to allow this server.")};

    case FailureCode::RedirectRefused:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 wanted to pass the request on to another address. That was "
                                             "refused to protect the secret."),
                QT_TRANSLATE_NOOP("Failure", "If you are on a public network, sign in to it in your browser first. "
                                             "Otherwise ask your network administrator.")};
    case FailureCode::AnswerTooLarge:
        return {QT_TRANSLATE_NOOP("Failure", "The answer from %1 is too large to be right."),
                QT_TRANSLATE_NOOP("Failure", "Try again. If it stays so, something between this computer and Microsoft "
                                             "alters the answers: ask your network administrator.")};
    case FailureCode::AnswerNotJson:
        return {QT_TRANSLATE_NOOP(
                    "Failure", "Something other than Microsoft answered for %1, for example a network's sign-in page."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Open a web page in your browser to see whether the network asks you to sign in, then try again.")};
    case FailureCode::AnswerWrongShape:
        return {QT_TRANSLATE_NOOP("Failure", "The answer from %1 is not what Microsoft documents."),
                QT_TRANSLATE_NOOP("Failure", "Try again later. If it stays so, send the details to support.")};
    case FailureCode::ForeignNextLink:
        return {QT_TRANSLATE_NOOP("Failure", "The answer from %1 pointed to a different server for its next page. That "
                                             "was not followed to protect the access."),
                QT_TRANSLATE_NOOP("Failure", "Ask your network administrator whether something alters the traffic, and "
                                             "send the details to support.")};
    case FailureCode::Throttled:
        return {QT_TRANSLATE_NOOP("Failure", "Microsoft asks to slow down: too many requests at the moment."),
                QT_TRANSLATE_NOOP("Failure", "Wait a few minutes and try again.")};
    case FailureCode::ServiceUnavailable:
        return {QT_TRANSLATE_NOOP("Failure", "Microsoft's service is temporarily unavailable."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Try again in a few minutes. Microsoft's service health page shows known outages.")};
    case FailureCode::UnexpectedStatus:
        return {QT_TRANSLATE_NOOP("Failure", "The server %1 answered with an error that is not known here."),
                QT_TRANSLATE_NOOP("Failure", "Try again. If it stays so, send the details to support.")};
    case FailureCode::Forbidden:
        return {QT_TRANSLATE_NOOP("Failure", "Microsoft Graph does not let this registration read that."),
                QT_TRANSLATE_NOOP("Failure", "Grant the missing permission with admin consent, then try again.")};
    case FailureCode::NotFoundThere:
        return {QT_TRANSLATE_NOOP("Failure", "It does not exist in the customer's tenant."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Check the ids. Something that was just created can take a few minutes to appear.")};
    case FailureCode::SignInRefused:
        return {nullptr, nullptr}; // the advice for the AADSTS number

    case FailureCode::KeychainMissing:
        return {QT_TRANSLATE_NOOP("Failure", "This computer has no keychain that could keep a secret."),
                QT_TRANSLATE_NOOP(
                    "Failure", "Install and start a keychain (on Linux for example GNOME Keyring or KWallet), then "
                               "start TenantLink again. Looking things up works meanwhile; secrets cannot be kept.")};
    case FailureCode::KeychainLocked:
        return {QT_TRANSLATE_NOOP("Failure", "The keychain is locked."),
                QT_TRANSLATE_NOOP("Failure", "Unlock it and try again. What needs no secret works meanwhile.")};
    case FailureCode::KeychainDenied:
        return {QT_TRANSLATE_NOOP("Failure", "Access to the keychain was refused."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Allow TenantLink to use the keychain and try again. What needs no secret works meanwhile.")};
    case FailureCode::KeychainSilent:
        return {
            QT_TRANSLATE_NOOP("Failure", "The keychain does not answer."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Look for a window that asks for the keychain's password, or sign out and in again, then try again.")};
    case FailureCode::KeychainBroken:
        return {QT_TRANSLATE_NOOP("Failure", "The keychain reported an error."),
                QT_TRANSLATE_NOOP("Failure", "Try again. If it stays so, check the keychain with its own program.")};
    case FailureCode::SecretNotHere:
        return {QT_TRANSLATE_NOOP("Failure", "The client secret is not in this computer's keychain; it may be on the "
                                             "computer where it was entered."),
                QT_TRANSLATE_NOOP("Failure", "Enter the client secret here again, or use the other computer.")};
    case FailureCode::SecretTooLong:
        return {
            QT_TRANSLATE_NOOP("Failure", "The secret is too long to be kept (over 1,024 bytes)."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Check that only the secret's value was pasted. Microsoft's client secrets have 16 to 64 characters.")};

    case FailureCode::StoreLocked:
        return {QT_TRANSLATE_NOOP("Failure", "The data file is in use by another program."),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Close the other TenantLink window, backup or database program that uses it, then try again.")};
    case FailureCode::StoreReadOnly:
        return {
            QT_TRANSLATE_NOOP("Failure", "The data folder cannot be written to."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Give yourself the right to write to the folder, or start TenantLink with another one (--data-dir).")};
    case FailureCode::StoreDamaged:
        return {QT_TRANSLATE_NOOP("Failure", "The data file is damaged. It was left as it is."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Close TenantLink and put a backup in its place; backups are beside the file.")};
    case FailureCode::StoreNewer:
        return {
            QT_TRANSLATE_NOOP("Failure",
                              "The data file was written by a newer version of TenantLink. It was left as it is."),
            QT_TRANSLATE_NOOP("Failure", "Install the newer version, or start with another data folder (--data-dir).")};
    case FailureCode::DiskFull:
        return {QT_TRANSLATE_NOOP("Failure", "The disk is full, so nothing was saved."),
                QT_TRANSLATE_NOOP("Failure", "Free some space and try again. What you entered is still here.")};
    case FailureCode::StoreBroken:
        return {QT_TRANSLATE_NOOP("Failure", "The data file could not be read or written."),
                QT_TRANSLATE_NOOP("Failure",
                                  "Try again. If it stays so, check the disk, and send the details to support.")};
    case FailureCode::NameTaken:
        return {QT_TRANSLATE_NOOP("Failure", "The name %1 is already used."),
                QT_TRANSLATE_NOOP("Failure", "Choose another name.")};
    case FailureCode::NoLongerThere:
        return {QT_TRANSLATE_NOOP("Failure", "It was deleted meanwhile."),
                QT_TRANSLATE_NOOP("Failure", "Go back to the list; it shows what is there now.")};
    case FailureCode::ChangedMeanwhile:
        return {
            QT_TRANSLATE_NOOP("Failure", "It was changed meanwhile in another window, so your change was not saved."),
            QT_TRANSLATE_NOOP("Failure", "Look at the new values and make your change again.")};
    case FailureCode::CustomerHasServices:
        return {QT_TRANSLATE_NOOP("Failure", "The customer still has services."),
                QT_TRANSLATE_NOOP("Failure", "Delete the customer's services first.")};

    case FailureCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("Failure", "The file could not be read: %1"),
                QT_TRANSLATE_NOOP("Failure", "Check that it exists and that you may read it.")};
    case FailureCode::FileUnwritable:
        return {QT_TRANSLATE_NOOP("Failure", "The file could not be written: %1"),
                QT_TRANSLATE_NOOP("Failure", "Check the folder's rights and the free space, or choose another place.")};
    case FailureCode::FileInvalid:
        return {QT_TRANSLATE_NOOP("Failure", "The file is not valid: %1"),
                QT_TRANSLATE_NOOP("Failure", "Correct the file and try again.")};
    }
    Q_UNREACHABLE();
}

} // namespace

Sentences describe(const Failure &failure)
{
    if (failure.code == FailureCode::SignInRefused) {
        const SignInAdvice advice = signInAdvice(failure.aadsts);
        return {advice.what, advice.remedy};
    }
    const Entry entry = entryFor(failure.code);
    QString what = QCoreApplication::translate("Failure", entry.what);
    if (what.contains(u"%1"_s))
        what = what.arg(failure.subject);
    return {what, QCoreApplication::translate("Failure", entry.remedy)};
}

QString technicalText(const Technical &technical)
{
    QStringList lines;
    for (const auto &[name, value] : technical)
        lines += name + u": "_s + value;
    return lines.join(u'\n');
}

} // namespace TenantLink
