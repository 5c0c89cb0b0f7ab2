#include "models/domain/reporttext.h"

#include "models/domain/failuretext.h"
#include "models/domain/signinadvice.h"
#include "models/domain/text.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text) { return QCoreApplication::translate("Check", text); }
QString feature(const QString &key) { return QCoreApplication::translate("Catalogue", key.toUtf8().constData()); }

const char *titleOf(CheckId id)
{
    switch (id) {
    case CheckId::Input:
        return QT_TRANSLATE_NOOP("Check", "Input");
    case CheckId::Tenant:
        return QT_TRANSLATE_NOOP("Check", "Tenant");
    case CheckId::GraphSignIn:
        return QT_TRANSLATE_NOOP("Check", "Credentials");
    case CheckId::TeamsSignIn:
        return QT_TRANSLATE_NOOP("Check", "Teams administration");
    case CheckId::RightTenant:
        return QT_TRANSLATE_NOOP("Check", "Right tenant");
    case CheckId::RightClient:
        return QT_TRANSLATE_NOOP("Check", "Right application");
    case CheckId::Permission:
        return QT_TRANSLATE_NOOP("Check", "Permission %1");
    case CheckId::OptionalPermissions:
        return QT_TRANSLATE_NOOP("Check", "Optional permissions");
    case CheckId::Roles:
        return QT_TRANSLATE_NOOP("Check", "Directory roles");
    case CheckId::SecretEnd:
        return QT_TRANSLATE_NOOP("Check", "Client secret");
    case CheckId::Licences:
        return QT_TRANSLATE_NOOP("Check", "Licences");
    }
    Q_UNREACHABLE();
}

struct Entry {
    const char *detail;
    const char *remedy = "";
};

// A switch without default: a new finding does not compile without its sentences. Null: built elsewhere.
Entry entryFor(Finding finding)
{
    switch (finding) {
    case Finding::InputComplete:
        return {QT_TRANSLATE_NOOP("Check", "Tenant, Client ID and client secret have the right form.")};
    case Finding::TenantMissing:
        return {QT_TRANSLATE_NOOP("Check", "The tenant is missing."),
                QT_TRANSLATE_NOOP(
                    "Check", "Enter the Tenant ID from the Entra admin center, Overview, or a domain of the tenant.")};
    case Finding::TenantMalformed:
        return {
            QT_TRANSLATE_NOOP("Check", "The tenant is neither an id nor a domain."),
            QT_TRANSLATE_NOOP("Check", "Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.")};
    case Finding::ClientMissing:
        return {QT_TRANSLATE_NOOP("Check", "The Application (Client) ID is missing."),
                QT_TRANSLATE_NOOP("Check", "Copy it from the App registration's overview.")};
    case Finding::ClientMalformed:
        return {QT_TRANSLATE_NOOP("Check", "The Application (Client) ID is not a GUID."),
                QT_TRANSLATE_NOOP(
                    "Check",
                    "Copy \"Application (client) ID\" from the App registration's overview; it has 36 characters.")};
    case Finding::SecretMissing:
        return {QT_TRANSLATE_NOOP("Check", "The client secret is missing."),
                QT_TRANSLATE_NOOP("Check", "Enter the client secret's Value.")};
    case Finding::SecretIsAGuid:
        return {QT_TRANSLATE_NOOP("Check", "This looks like the Secret ID, not the secret's Value. Nothing was sent."),
                QT_TRANSLATE_NOOP("Check", "Copy the column Value, which Microsoft shows only right after creating the "
                                           "secret. If it is gone, create a new secret.")};
    case Finding::SecretMalformed:
        return {
            QT_TRANSLATE_NOOP("Check", "The client secret has blanks or line ends inside, or is too long."),
            QT_TRANSLATE_NOOP(
                "Check", "Copy only the secret's Value again. Microsoft's client secrets have 16 to 64 characters.")};

    case Finding::TenantFound:
        return {QT_TRANSLATE_NOOP("Check", "The tenant exists: %1.")};
    case Finding::TenantInOtherCloud:
        return {QT_TRANSLATE_NOOP("Check", "This tenant is in the cloud %1."),
                QT_TRANSLATE_NOOP("Check", "Choose that cloud and try again.")};
    case Finding::EndpointsNotAccepted:
        return {QT_TRANSLATE_NOOP("Check", "The sign-in addresses of this tenant lead to a server that does not belong "
                                           "to the chosen cloud (%1). The secret was not sent."),
                QT_TRANSLATE_NOOP("Check", "Check the chosen cloud. If it is right, ask your network administrator "
                                           "whether something alters the traffic.")};
    case Finding::TenantUnknown:
    case Finding::SignInRefused:
    case Finding::TeamsRefused:
        return {nullptr, nullptr}; // the advice for the AADSTS number

    case Finding::SignInAccepted:
        return {QT_TRANSLATE_NOOP("Check", "Microsoft accepted the credentials.")};

    case Finding::TenantConfirmed:
        return {QT_TRANSLATE_NOOP("Check", "Microsoft Graph confirms the tenant %1 (%2).")};
    case Finding::TenantDiffers:
        return {
            QT_TRANSLATE_NOOP("Check", "The credentials belong to another tenant (%2) than the one entered (%1)."),
            QT_TRANSLATE_NOOP("Check", "Enter the Tenant ID of the tenant in which the App registration was made.")};
    case Finding::ClientConfirmed:
        return {
            QT_TRANSLATE_NOOP("Check", "The enterprise application %1 belongs to this registration and is enabled.")};
    case Finding::ClientDiffers:
        return {QT_TRANSLATE_NOOP("Check", "Microsoft Graph answered for another application than the one entered."),
                QT_TRANSLATE_NOOP("Check", "Check the Application (Client) ID and try again.")};
    case Finding::ClientDisabled:
        return {QT_TRANSLATE_NOOP("Check", "The enterprise application %1 is disabled."),
                QT_TRANSLATE_NOOP("Check",
                                  "Enable it in the Entra admin center under Enterprise applications, Properties.")};
    case Finding::ClientForeign:
        return {QT_TRANSLATE_NOOP("Check", "The application %1 was registered in another tenant; its secret and its "
                                           "requested permissions can only be seen there."),
                QT_TRANSLATE_NOOP("Check", "Use an App registration of the customer's own tenant.")};

    case Finding::PermissionGranted:
        return {QT_TRANSLATE_NOOP("Check", "Granted. It serves: %2.")};
    case Finding::PermissionByStronger:
        return {QT_TRANSLATE_NOOP("Check", "Covered by the granted permission %2. It serves: %3.")};
    case Finding::PermissionMissing:
        return {QT_TRANSLATE_NOOP("Check", "%1 is not granted. Without it this does not work: %2."),
                QT_TRANSLATE_NOOP("Check", "In the App registration under API permissions add the Microsoft Graph "
                                           "application permission %1 and grant admin consent.")};
    case Finding::PermissionNotConsented:
        return {
            QT_TRANSLATE_NOOP("Check",
                              "%1 was requested, but admin consent is missing. Without it this does not work: %2."),
            QT_TRANSLATE_NOOP("Check", "Click \"Grant admin consent\" in the App registration under API permissions.")};
    case Finding::RecommendedMissing:
        return {QT_TRANSLATE_NOOP("Check", "The recommended permission %1 is not granted. It serves: %2."),
                QT_TRANSLATE_NOOP(
                    "Check",
                    "Add the Microsoft Graph application permission %1 and grant admin consent, if you want that.")};
    case Finding::OptionalAll:
        return {QT_TRANSLATE_NOOP("Check", "All optional permissions are granted.")};
    case Finding::OptionalSome:
        return {QT_TRANSLATE_NOOP("Check", "Not granted, and only needed for extra features: %1.")};

    case Finding::RolesEnough:
        return {QT_TRANSLATE_NOOP("Check", "The registration holds: %1.")};
    case Finding::RolesMissing:
        return {
            QT_TRANSLATE_NOOP("Check", "The registration lacks a directory role to manage Teams."),
            QT_TRANSLATE_NOOP(
                "Check", "Assign to the enterprise application: %1 (Entra admin center, Roles and administrators).")};
    case Finding::RolesOnlyForUnit:
        return {
            QT_TRANSLATE_NOOP("Check", "%1 is held only for the administrative unit %2. Users of that unit can be "
                                       "managed; voice routes, gateways and domains cannot."),
            QT_TRANSLATE_NOOP(
                "Check", "Assign the role for the whole tenant if voice routes, gateways or domains shall be set up.")};
    case Finding::RolesUnitNotPossible:
        return {QT_TRANSLATE_NOOP("Check", "%1 is held only for an administrative unit, which is not enough."),
                QT_TRANSLATE_NOOP("Check", "Assign the role for the whole tenant.")};
    case Finding::RolesUnitNeedsReaders:
        return {
            QT_TRANSLATE_NOOP("Check",
                              "%1 is held only for the administrative unit %2, and Directory Readers is missing."),
            QT_TRANSLATE_NOOP(
                "Check", "Assign Directory Readers for the whole tenant, or the role itself for the whole tenant.")};
    case Finding::RolesNotNeeded:
        return {QT_TRANSLATE_NOOP("Check", "No directory role is needed.")};

    case Finding::SecretValid:
        return {QT_TRANSLATE_NOOP("Check", "The client secret is valid until %2 (days left: %1).")};
    case Finding::SecretEndsSoon:
        return {QT_TRANSLATE_NOOP("Check", "The client secret ends soon, on %2 (days left: %1)."),
                QT_TRANSLATE_NOOP("Check",
                                  "Plan a new client secret: add it to the App registration, then replace it here.")};
    case Finding::SecretEndsVerySoon:
        return {
            QT_TRANSLATE_NOOP("Check", "Critical: the client secret ends very soon, on %2 (days left: %1)."),
            QT_TRANSLATE_NOOP(
                "Check",
                "Add a new client secret to the App registration now and replace it here, before the service stops.")};
    case Finding::SecretEnded:
        return {
            QT_TRANSLATE_NOOP("Check", "The client secret ended on %2."),
            QT_TRANSLATE_NOOP("Check", "Add a new client secret to the App registration and enter its Value here.")};
    case Finding::SecretAmbiguous:
        return {QT_TRANSLATE_NOOP("Check", "Several client secrets of the registration begin with \"%3\", so it is not "
                                           "certain which one this is. The earliest ends on %2 (days left: %1)."),
                QT_TRANSLATE_NOOP("Check", "Remove the secrets that are no longer used from the App registration.")};
    case Finding::SecretNotFound:
        return {QT_TRANSLATE_NOOP("Check",
                                  "No client secret of the registration begins with \"%1\", so its end is not known."),
                QT_TRANSLATE_NOOP("Check",
                                  "Look up the secret's end in the App registration under Certificates & secrets.")};

    case Finding::LicencesEnough:
        return {QT_TRANSLATE_NOOP("Check", "%1 Teams Phone licences are free, %2 are needed.")};
    case Finding::LicencesFree:
        return {QT_TRANSLATE_NOOP("Check", "%1 Teams Phone licences are free.")};
    case Finding::LicencesShort:
        return {QT_TRANSLATE_NOOP("Check", "Only %1 Teams Phone licences are free, %2 are needed."),
                QT_TRANSLATE_NOOP(
                    "Check",
                    "Let the customer buy more licences with Teams Phone, or lower the number of licensed users.")};
    case Finding::LicencesNone:
        return {QT_TRANSLATE_NOOP("Check", "The tenant has no licence that includes Teams Phone."),
                QT_TRANSLATE_NOOP("Check",
                                  "Let the customer buy licences with Teams Phone, for example Teams Phone Standard.")};

    case Finding::NotReached:
        return {QT_TRANSLATE_NOOP("Check", "Not checked, because an earlier step did not succeed."),
                QT_TRANSLATE_NOOP("Check", "Solve the problem above first.")};
    case Finding::NotPermitted:
        return {
            QT_TRANSLATE_NOOP("Check", "It could not be checked, because the registration may not read it."),
            QT_TRANSLATE_NOOP("Check", "Grant the application permission %1, or check it in the Entra admin center.")};
    case Finding::Unavailable:
        return {nullptr, nullptr}; // the failure's own sentences
    }
    Q_UNREACHABLE();
}

QString filled(QString text, const QStringList &args)
{
    // One pass over the placeholders, so that a %2 inside an argument stays what it is.
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int index = i + 1 < text.size() && text.at(i) == u'%' ? text.at(i + 1).digitValue() - 1 : -1;
        if (index >= 0) {
            out += args.value(index);
            ++i;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

/// Catalogue keys and times among the arguments become words of the language.
QStringList shownArgs(const CheckItem &item)
{
    QStringList args = item.args;
    const bool byStronger = item.finding == Finding::PermissionByStronger;
    if (item.id == CheckId::Permission && args.size() > (byStronger ? 2 : 1))
        args[byStronger ? 2 : 1] = feature(args.at(byStronger ? 2 : 1));
    if (item.id == CheckId::SecretEnd && args.size() > 1)
        args[1] = shownDate(QDateTime::fromString(args.at(1), Qt::ISODate));
    return args;
}

} // namespace

CheckText describe(const CheckItem &item)
{
    CheckText text;
    text.title = filled(say(titleOf(item.id)), {item.part});
    if (item.finding == Finding::Unavailable) {
        const Sentences sentences = describe(
            Failure{item.failure.value_or(FailureCode::UnexpectedStatus), item.failureSubject, {}, item.aadsts});
        text.detail = sentences.what;
        text.remedy = sentences.remedy;
        return text;
    }
    const Entry entry = entryFor(item.finding);
    if (!entry.detail) {
        const SignInAdvice advice = signInAdvice(item.aadsts);
        text.detail = advice.what;
        text.remedy = advice.remedy;
        return text;
    }
    const QStringList args = shownArgs(item);
    text.detail = filled(say(entry.detail), args);
    text.remedy = *entry.remedy ? filled(say(entry.remedy), args) : QString();
    return text;
}

QString describe(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return say(QT_TRANSLATE_NOOP("Check", "OK"));
    case CheckState::Problem:
        return say(QT_TRANSLATE_NOOP("Check", "Problem"));
    case CheckState::Warning:
        return say(QT_TRANSLATE_NOOP("Check", "Warning"));
    case CheckState::CouldNotCheck:
        return say(QT_TRANSLATE_NOOP("Check", "Could not check"));
    }
    Q_UNREACHABLE();
}

QString describe(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return say(QT_TRANSLATE_NOOP("Check", "The App registration is valid"));
    case Verdict::Problems:
        return say(QT_TRANSLATE_NOOP("Check", "The App registration has problems"));
    case Verdict::CouldNotCheck:
        return say(QT_TRANSLATE_NOOP("Check", "The App registration could not be checked completely"));
    }
    Q_UNREACHABLE();
}

QString describe(GrantRow::State state)
{
    switch (state) {
    case GrantRow::State::Granted:
        return say(QT_TRANSLATE_NOOP("Check", "Granted"));
    case GrantRow::State::GrantedByStronger:
        return say(QT_TRANSLATE_NOOP("Check", "Covered by a stronger one"));
    case GrantRow::State::RequestedOnly:
        return say(QT_TRANSLATE_NOOP("Check", "Requested, not granted"));
    case GrantRow::State::Missing:
        return say(QT_TRANSLATE_NOOP("Check", "Missing"));
    case GrantRow::State::Unknown:
        return say(QT_TRANSLATE_NOOP("Check", "Could not check"));
    }
    Q_UNREACHABLE();
}

} // namespace TenantLink
