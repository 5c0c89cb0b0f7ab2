#include "wizards/common/registrationguide.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QString say(const char *text) { return QCoreApplication::translate("RegistrationGuide", text); }
QString fromCatalogue(const QString &key)
{
    return QCoreApplication::translate("Catalogue", key.toUtf8().constData()).toHtmlEscaped();
}

QString needText(Need need)
{
    switch (need) {
    case Need::Mandatory:
        return say(QT_TRANSLATE_NOOP("RegistrationGuide", "needed"));
    case Need::Recommended:
        return say(QT_TRANSLATE_NOOP("RegistrationGuide", "recommended"));
    case Need::Optional:
        return say(QT_TRANSLATE_NOOP("RegistrationGuide", "optional"));
    }
    Q_UNREACHABLE();
}

QString cell(const QString &html) { return u"<td>"_s + html + u"</td>"_s; }

QString steps()
{
    const QStringList texts{
        say(QT_TRANSLATE_NOOP(
            "RegistrationGuide",
            "Sign in to the Microsoft Entra admin center of the customer's tenant (entra.microsoft.com) "
            "as Privileged Role Administrator or Global Administrator.")),
        say(QT_TRANSLATE_NOOP(
            "RegistrationGuide",
            "Open Applications > App registrations and choose New registration. Enter a name, keep "
            "\"Accounts in this organizational directory only\", leave the redirect URI empty, and choose "
            "Register.")),
        say(QT_TRANSLATE_NOOP("RegistrationGuide",
                              "On the Overview page copy the Application (client) ID and the Directory (tenant) ID.")),
        say(QT_TRANSLATE_NOOP(
            "RegistrationGuide",
            "Open API permissions, choose Add a permission > Microsoft Graph > Application permissions, "
            "and tick the permissions of the table below. Not Delegated permissions: those do nothing "
            "here.")),
        say(QT_TRANSLATE_NOOP("RegistrationGuide",
                              "Choose Grant admin consent and confirm. Every line must show \"Granted\" afterwards.")),
        say(QT_TRANSLATE_NOOP(
            "RegistrationGuide",
            "Open Certificates & secrets > Client secrets > New client secret, choose how long it shall "
            "last, and copy the Value at once. It is shown only this once. Do not copy the Secret ID.")),
        say(QT_TRANSLATE_NOOP(
            "RegistrationGuide",
            "Open Roles & admins, pick each role of the table below, choose Add assignments, and select "
            "the registration by its name.")),
        say(QT_TRANSLATE_NOOP(
            "RegistrationGuide",
            "Hand over the Tenant ID, the Client ID and the secret's Value in a safe way. Never send the "
            "secret by plain mail.")),
    };
    return htmlList(u"ol"_s, texts);
}

QString tableHead()
{
    const QStringList heads{say(QT_TRANSLATE_NOOP("RegistrationGuide", "Name")),
                            say(QT_TRANSLATE_NOOP("RegistrationGuide", "How much it is needed")),
                            say(QT_TRANSLATE_NOOP("RegistrationGuide", "What it serves")),
                            say(QT_TRANSLATE_NOOP("RegistrationGuide", "Why it is asked for"))};
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><tr>"_s;
    for (const QString &head : heads)
        html += u"<th align=\"left\">"_s + head.toHtmlEscaped() + u"</th>"_s;
    return html + u"</tr>"_s;
}

template <class Entry>
QString table(const QList<Entry> &entries)
{
    QString html = tableHead();
    for (const Entry &entry : entries) {
        html += u"<tr>"_s + cell(entry.name.toHtmlEscaped()) + cell(needText(entry.need).toHtmlEscaped()) +
                cell(fromCatalogue(entry.featureKey)) + cell(fromCatalogue(entry.reasonKey)) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString sufficientSets(const Profile &profile)
{
    if (profile.sufficientRoles.size() < 2)
        return {};
    QStringList sets;
    for (const RoleSet &set : profile.sufficientRoles) {
        QStringList names;
        for (const QString &templateId : set) {
            for (const RoleEntry &role : profile.roles) {
                if (role.templateId == templateId)
                    names += role.name;
            }
        }
        sets += names.join(u" + "_s);
    }
    const QString intro = say(QT_TRANSLATE_NOOP("RegistrationGuide", "Any one of these is enough:"));
    return u"<p>"_s + intro.toHtmlEscaped() + u"</p>"_s + htmlList(u"ul"_s, sets);
}

QString heading(const char *text) { return u"<h3>"_s + say(text).toHtmlEscaped() + u"</h3>"_s; }
} // namespace

QString registrationGuideHtml(const Profile &profile)
{
    QString html = u"<h2>"_s +
                   say(QT_TRANSLATE_NOOP("RegistrationGuide", "How to create an App registration")).toHtmlEscaped() +
                   u"</h2>"_s + steps();
    html += heading(QT_TRANSLATE_NOOP("RegistrationGuide", "Microsoft Graph application permissions"));
    html += table(profile.permissions);
    if (!profile.roles.isEmpty()) {
        html += heading(QT_TRANSLATE_NOOP("RegistrationGuide", "Directory roles of the registration"));
        html += sufficientSets(profile) + table(profile.roles);
    }
    return html;
}

RegistrationGuide::RegistrationGuide(std::shared_ptr<const Catalogue> catalogue, const QString &profileId,
                                     QWidget *parent)
    : GuideDialog(u"registrationGuide"_s, 110, 36, parent), m_catalogue(std::move(catalogue)), m_profileId(profileId)
{
    retranslate();
}

void RegistrationGuide::retranslate()
{
    const Profile *profile = m_catalogue ? m_catalogue->profile(m_profileId) : nullptr;
    setTexts(tr("How do I create an App registration?"), profile ? registrationGuideHtml(*profile) : QString());
}

} // namespace TenantLink
