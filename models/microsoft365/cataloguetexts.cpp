// The words of resources/catalogue.json where lupdate can see them; a test compares the two.
#include "models/microsoft365/cataloguetexts.h"

#include <QtGlobal>

namespace TenantLink
{

namespace
{
constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("Catalogue", "tenant name, domains and licences"),
    QT_TRANSLATE_NOOP("Catalogue", "Shows that the registration belongs to the right tenant, and counts its licences; "
                                   "Teams PowerShell needs it too."),
    QT_TRANSLATE_NOOP("Catalogue", "users and their phone licences"),
    QT_TRANSLATE_NOOP("Catalogue", "Reads the users who shall get a phone number, and their licences."),
    QT_TRANSLATE_NOOP("Catalogue", "check of the directory roles"),
    QT_TRANSLATE_NOOP("Catalogue", "Shows which directory roles the registration holds, so that missing rights are "
                                   "found before the set-up fails."),
    QT_TRANSLATE_NOOP("Catalogue", "groups and administrative units"),
    QT_TRANSLATE_NOOP("Catalogue", "Needed when the registration is limited to administrative units, and for policies "
                                   "that are assigned to groups."),
    QT_TRANSLATE_NOOP("Catalogue", "the client secret's end and the granted permissions"),
    QT_TRANSLATE_NOOP("Catalogue", "Reads when the client secret ends and which permissions were really granted."),
    QT_TRANSLATE_NOOP("Catalogue", "check of manual DNS records"),
    QT_TRANSLATE_NOOP("Catalogue", "Checks the SBC's domain when the DNS records are set by hand."),
    QT_TRANSLATE_NOOP("Catalogue", "life-cycle templates of Hosted Pro"),
    QT_TRANSLATE_NOOP("Catalogue", "Lets the life-cycle templates of Hosted Pro change group memberships."),
    QT_TRANSLATE_NOOP("Catalogue", "automatic set-up of the SBC's domain"),
    QT_TRANSLATE_NOOP("Catalogue", "Adds and verifies the SBC's sub-domain in the tenant."),
    QT_TRANSLATE_NOOP("Catalogue", "the activation user"),
    QT_TRANSLATE_NOOP("Catalogue", "Creates and licenses the user that activates the SBC's domain."),
    QT_TRANSLATE_NOOP("Catalogue", "renewal of the secret by the registration itself"),
    QT_TRANSLATE_NOOP("Catalogue", "Lets the registration add its own next client secret. Off by default."),
    QT_TRANSLATE_NOOP("Catalogue", "call quality reports"),
    QT_TRANSLATE_NOOP("Catalogue", "Reads the call records from which the quality of experience is reported."),
    QT_TRANSLATE_NOOP("Catalogue", "tenant name and domains"),
    QT_TRANSLATE_NOOP("Catalogue", "Shows that the registration belongs to the right tenant."),
    QT_TRANSLATE_NOOP("Catalogue", "all Teams settings"),
    QT_TRANSLATE_NOOP(
        "Catalogue", "Carries the rights of every Teams cmdlet that the set-up runs. Or the two roles below together."),
    QT_TRANSLATE_NOOP("Catalogue", "voice routes and gateways"),
    QT_TRANSLATE_NOOP("Catalogue", "Together with Teams Communications Administrator or Teams Telephony Administrator "
                                   "a narrower choice than Teams Administrator."),
    QT_TRANSLATE_NOOP("Catalogue", "calling settings"),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Narrower than Teams Administrator; needs Skype for Business Administrator beside it."),
    QT_TRANSLATE_NOOP("Catalogue", "telephony settings"),
    QT_TRANSLATE_NOOP("Catalogue", "administrative units"),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Needed for the whole tenant when Teams Administrator is held for one administrative unit only."),
    QT_TRANSLATE_NOOP("Catalogue", "the SBC's domain"),
    QT_TRANSLATE_NOOP("Catalogue", "Lets Teams PowerShell and people manage the SBC's domain."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Lets the registration manage the users of the tenant or of one administrative unit."),
    QT_TRANSLATE_NOOP("Catalogue", "everything"),
    QT_TRANSLATE_NOOP("Catalogue", "Enough, but far more than is needed. Prefer Teams Administrator."),
};
} // namespace

QStringList catalogueTexts()
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

} // namespace TenantLink
