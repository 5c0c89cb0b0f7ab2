#include "app/window/settings/signinguide.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
struct Guide {
    Q_DECLARE_TR_FUNCTIONS(SignInGuide)
};

QString signInGuideHtml()
{
    const QStringList steps{
        Guide::tr("Sign in to the Microsoft Entra admin center of your own tenant (entra.microsoft.com; each cloud has "
                  "its own) as Cloud Application Administrator."),
        Guide::tr("Open Applications > App registrations and choose New registration. Enter a name that customers know "
                  "you by: they see it when they sign in."),
        Guide::tr("Choose \"Accounts in any organizational directory (Multitenant)\", leave the redirect URI empty, "
                  "and choose Register."),
        Guide::tr("Open Authentication > Add a platform > Mobile and desktop applications, and enter the custom "
                  "redirect URI http://localhost."),
        Guide::tr("On the same page set \"Allow public client flows\" to Yes: the sign-in with a code needs it. Save."),
        Guide::tr("Add no client secret and no certificate. The application runs on other people's computers, where a "
                  "credential would be no secret."),
        Guide::tr(
            "Open Branding & properties and verify the publisher domain. With a verified publisher the customer's "
            "admin sees your company's name with a blue mark; many tenants refuse unverified ones."),
        Guide::tr("Copy the Application (client) ID from the Overview page into TenantLink."),
    };
    const QStringList rules{
        Guide::tr("Use an application of your own. Ids of Microsoft's own applications are refused: they are not yours "
                  "to speak for."),
        Guide::tr("Each cloud needs its own registration, because clouds do not share directories."),
        Guide::tr("It is asked for delegated permissions only while an admin signs in; it can do nothing by itself."),
    };
    return u"<h2>"_s + Guide::tr("How to create a sign-in application").toHtmlEscaped() + u"</h2>"_s +
           htmlList(u"ol"_s, steps) + u"<h3>"_s + Guide::tr("Good to know").toHtmlEscaped() + u"</h3>"_s +
           htmlList(u"ul"_s, rules);
}
} // namespace

SignInGuide::SignInGuide(QWidget *parent) : GuideDialog(u"signInGuideWindow"_s, 100, 30, parent) { retranslate(); }

void SignInGuide::retranslate() { setTexts(tr("How do I create a sign-in application?"), signInGuideHtml()); }

} // namespace TenantLink
