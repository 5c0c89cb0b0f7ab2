#include "app/window/settings/signinguide.h"

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
struct Guide {
    Q_DECLARE_TR_FUNCTIONS(SignInGuide)
};

QString list(const QString &kind, const QStringList &texts)
{
    QString html = u'<' + kind + u'>';
    for (const QString &text : texts)
        html += u"<li>"_s + text.toHtmlEscaped() + u"</li>"_s;
    return html + u"</"_s + kind + u'>';
}
} // namespace

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
           list(u"ol"_s, steps) + u"<h3>"_s + Guide::tr("Good to know").toHtmlEscaped() + u"</h3>"_s +
           list(u"ul"_s, rules);
}

SignInGuide::SignInGuide(QWidget *parent)
    : Retranslating<QDialog>(parent), m_text(new QTextBrowser(this)), m_print(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"signInGuideWindow"_s);
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
    connect(m_print, &QPushButton::clicked, this, &SignInGuide::print);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 30);
    retranslate();
}

void SignInGuide::retranslate()
{
    setWindowTitle(tr("How do I create a sign-in application?"));
    nameButton(m_print, tr("&Print ..."), tr("Print"));
    nameButton(m_copy, tr("&Copy text"));
    nameButton(m_close, tr("C&lose"));
    m_text->setAccessibleName(tr("Guide"));
    m_text->setHtml(signInGuideHtml());
}

void SignInGuide::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { m_text->document()->print(printer); });
    dialog->open();
}

} // namespace TenantLink
