// Whose tenant a user name is of, what is asked for and why, and when the browser helps.
#include "models/flows/signin.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

bool isDomain(QStringView text)
{
    static const QRegularExpression domain(
        u"^(?=.{4,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}$"_s);
    return domain.match(text.toString()).hasMatch();
}

QString say(const char *text) { return QCoreApplication::translate("SignInFlow", text); }
#define SAID(text) QT_TRANSLATE_NOOP("SignInFlow", text)

const QString application = u"Application.ReadWrite.All"_s;
const QString assignment = u"AppRoleAssignment.ReadWrite.All"_s;
const QString roleManagement = u"RoleManagement.ReadWrite.Directory"_s;
const QString unitReading = u"AdministrativeUnit.Read.All"_s;
const QString smtp = u"https://outlook.office.com/SMTP.Send"_s;

} // namespace

QString tenantOfUpn(QStringView upn)
{
    const QStringView text = upn.trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || text.indexOf(u'@') != at || !isDomain(text.sliced(at + 1)))
        return {};
    for (const QChar c : text) {
        if (c.isSpace() || !c.isPrint())
            return {};
    }
    return text.sliced(at + 1).toString().toLower();
}

QString upnProblem(const QString &upn)
{
    const QString text = upn.trimmed();
    if (text.isEmpty())
        return say(SAID("Enter the administrator's user name, for example admin@contoso.com."));
    if (text.count(u'@') != 1)
        return say(SAID("A user name has one @, for example admin@contoso.com."));
    if (!tenantOfUpn(text).isEmpty())
        return {};
    return text.startsWith(u'@') || !isDomain(QStringView(text).sliced(text.indexOf(u'@') + 1))
               ? say(SAID("The part after the @ must be a domain of the organisation, for example contoso.com."))
               : say(SAID("A user name has no blanks."));
}

bool browserMayHelp(const Failure &failure)
{
    // Conditional Access, security defaults, multi-factor authentication and devices (microsoft365.md 2.2).
    static const QList<int> helped{53003, 530032, 530035, 53000, 53001, 50097, 50005, 700003,
                                   50074, 50076,  50078,  50072, 50079, 50158, 53004, 53010};
    return (failure.code == FailureCode::SignInRefused && helped.contains(failure.aadsts)) ||
           failure.code == FailureCode::SignInPageForeign;
}

QStringList scopesFor(AdminWork work, bool roles, bool units)
{
    // Application.ReadWrite.All also reads what the others write to; it removes the sign-in application as well.
    QStringList scopes{u"openid"_s, u"profile"_s, u"User.Read"_s, application};
    switch (work) {
    case AdminWork::Provision:
    case AdminWork::Grants:
    case AdminWork::RemoveGrants:
        scopes += assignment;
        if (roles)
            scopes += roleManagement;
        if (units)
            scopes += unitReading;
        break;
    case AdminWork::Secret:
    case AdminWork::RemoveSignInApp:
        break;
    }
    return scopes;
}

QStringList mailScopes(bool bySmtp)
{
    // One token is for one service: with Exchange's scope none of Graph's may stand (AADSTS28000).
    if (bySmtp)
        return {u"openid"_s, u"profile"_s, u"offline_access"_s, smtp};
    return {u"openid"_s, u"profile"_s, u"offline_access"_s, u"User.Read"_s, u"Mail.Send"_s};
}

QString scopeReason(const QString &scope)
{
    if (scope == "openid"_L1 || scope == "profile"_L1)
        return say(SAID("To see which account and which tenant signed in."));
    if (scope == "User.Read"_L1)
        return say(SAID("To see who signed in, and whether the account's roles are enough."));
    if (scope == "offline_access"_L1)
        return say(SAID("To stay signed in, so that mails can be sent without asking each time."));
    if (scope == application)
        return say(SAID("To create the App registration, its enterprise application and its client secret, to change "
                        "them, and to undo it."));
    if (scope == assignment)
        return say(SAID("To grant the App registration the permissions that are listed, or to take them back."));
    if (scope == roleManagement)
        return say(
            SAID("To assign the directory roles that are listed to the App registration, or to take them back."));
    if (scope == unitReading)
        return say(SAID("To let you choose the administrative unit that the roles are limited to."));
    if (scope == "Mail.Send"_L1)
        return say(SAID("To send invitations as the account that signs in."));
    if (scope == smtp)
        return say(SAID("To sign in to the mail server as the account that signs in."));
    return {};
}

#undef SAID

} // namespace TenantLink
