#include "wizards/common/registrationguide.h"

#include "wizards/common/names.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

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
    QString html = u"<ol>"_s;
    for (const QString &text : texts)
        html += u"<li>"_s + text.toHtmlEscaped() + u"</li>"_s;
    return html + u"</ol>"_s;
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
    QString html = u"<p>"_s + intro.toHtmlEscaped() + u"</p><ul>"_s;
    for (const QString &set : std::as_const(sets))
        html += u"<li>"_s + set.toHtmlEscaped() + u"</li>"_s;
    return html + u"</ul>"_s;
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
    : Retranslating<QDialog>(parent), m_catalogue(std::move(catalogue)), m_profileId(profileId),
      m_text(new QTextBrowser(this)), m_print(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"registrationGuide"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setOpenLinks(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    for (QPushButton *button : {m_print, m_copy})
        button->setAutoDefault(false);
    m_close->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, &RegistrationGuide::print);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36);
    retranslate();
}

void RegistrationGuide::retranslate()
{
    setWindowTitle(tr("How do I create an App registration?"));
    nameButton(m_print, tr("&Print ..."), tr("Print"));
    nameButton(m_copy, tr("&Copy text"));
    nameButton(m_close, tr("C&lose"));
    m_text->setAccessibleName(tr("Guide"));
    if (const Profile *profile = m_catalogue ? m_catalogue->profile(m_profileId) : nullptr)
        m_text->setHtml(registrationGuideHtml(*profile));
}

void RegistrationGuide::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { m_text->document()->print(printer); });
    dialog->open();
}

} // namespace TenantLink
