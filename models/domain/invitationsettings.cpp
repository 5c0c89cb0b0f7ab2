#include "models/domain/invitationsettings.h"

#include "models/domain/cloud.h"
#include "models/domain/invitation.h"
#include "models/domain/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int form = 1;
constexpr qsizetype LongestSubject = 200;
constexpr qsizetype LargestBody = 100'000; // bytes
constexpr qsizetype LongestLandingPage = 200;

struct Placeholder {
    QLatin1StringView name;
    QString MailValues::*value;
};
constexpr std::array known{Placeholder{"CustomerId"_L1, &MailValues::customerId},
                           Placeholder{"CustomerName"_L1, &MailValues::customerName},
                           Placeholder{"ProviderName"_L1, &MailValues::providerName},
                           Placeholder{"ExpiresAt"_L1, &MailValues::expiresAt},
                           Placeholder{"CustomerAuthenticationPortalUrl"_L1, &MailValues::portalUrl},
                           Placeholder{"InvitationId"_L1, &MailValues::invitationId},
                           Placeholder{"InvitationLink"_L1, &MailValues::invitationLink}};
constexpr auto linkPlaceholder = "{{InvitationLink}}"_L1;

QString say(const char *text) { return QCoreApplication::translate("InvitationMail", text); }

/// What a value becomes; `before` is the text in front of its placeholder.
using Dressing = QString (*)(const QString &value, QStringView before);

Result<QString> filled(const QString &text, const MailValues &values, Dressing dressed)
{
    QString out;
    out.reserve(text.size() + 2000);
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u"{{"_s, at);
        if (open < 0)
            return QString(out + QStringView(text).mid(at));
        const qsizetype close = text.indexOf(u"}}"_s, open);
        if (close < 0)
            return fail(FailureCode::MailTextInvalid, cleaned(text.mid(open), 40));
        const QStringView name = QStringView(text).mid(open + 2, close - open - 2);
        const auto found =
            std::find_if(known.begin(), known.end(), [name](const Placeholder &each) { return each.name == name; });
        if (found == known.end())
            return fail(FailureCode::MailTextInvalid, cleaned(text.mid(open, close + 2 - open), 60));
        out += QStringView(text).mid(at, open - at);
        out += dressed(values.*(found->value), QStringView(text).left(open));
        at = close + 2;
    }
}

/// A link that may stand in an attribute of a mail: nothing that a mail program would run.
bool isSafeLink(const QString &value)
{
    const bool foreign = std::any_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || QStringView(u"\"'<>`").contains(c);
    });
    if (foreign)
        return false;
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    return url.scheme() == "tenantlink"_L1 || (url.scheme() == "https"_L1 && !url.host().isEmpty()) ||
           (url.scheme() == "http"_L1 && isLoopback(url));
}

/// Does an attribute's value begin here: `<a href="` ?
bool beginsAttribute(QStringView before)
{
    static const QRegularExpression attribute(u"<[^<>]*[\\w:-]\\s*=\\s*[\"']?\\s*$"_s);
    return attribute.match(before.right(300).toString()).hasMatch();
}

QString asItIs(const QString &value, QStringView) { return value; }

QString asHtml(const QString &value, QStringView before)
{
    if (beginsAttribute(before) && !isSafeLink(value))
        return {};
    return value.toHtmlEscaped();
}

QString tooLong(qsizetype limit)
{
    return QCoreApplication::translate("InvitationMail", "Use at most %n characters.", nullptr, int(limit));
}

QString textProblem(const QString &text, bool needsLink)
{
    if (text.toUtf8().size() > LargestBody)
        return say(QT_TRANSLATE_NOOP("InvitationMail", "The text is too long (at most 100 kB)."));
    if (const auto result = filledPlain(text, {}); !result)
        return QCoreApplication::translate("InvitationMail", "The placeholder %1 does not exist.")
            .arg(result.error().subject);
    if (needsLink && !text.contains(linkPlaceholder))
        return QCoreApplication::translate("InvitationMail", "The text must hold the link: %1").arg(linkPlaceholder);
    return {};
}

QString landingPageProblem(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text.size() > LongestLandingPage)
        return tooLong(LongestLandingPage);
    const QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !secure)
        return say(QT_TRANSLATE_NOOP("InvitationMail", "Enter an address that starts with https://, for example "
                                                       "https://www.contoso.com/tenantlink/."));
    if (!url.userInfo().isEmpty())
        return say(QT_TRANSLATE_NOOP("InvitationMail", "Leave out the user name and password."));
    if (text.contains(u'#'))
        return say(QT_TRANSLATE_NOOP("InvitationMail", "Leave out # and what follows: the invitation is put there."));
    return {};
}

} // namespace

InvitationSettings InvitationSettings::usual(bool landingPage)
{
    const QString subject = say(QT_TRANSLATE_NOOP("InvitationMail", "{{ProviderName}}: activate your Microsoft 365 "
                                                                    "tenant for Teams Direct Routing"));
    const QString greeting = say(QT_TRANSLATE_NOOP("InvitationMail", "Hello,"));
    const QString why =
        say(QT_TRANSLATE_NOOP("InvitationMail", "{{ProviderName}} invites {{CustomerName}} to connect its Microsoft "
                                                "365 tenant, so that Microsoft Teams Direct Routing can be set up."));
    const QString install = say(QT_TRANSLATE_NOOP(
        "InvitationMail", "Install TenantLink, then open the attachment of this mail (its name ends in .tenantlink)."));
    const QString orLink = say(
        QT_TRANSLATE_NOOP("InvitationMail", "Once TenantLink is installed, this link opens the invitation as well:"));
    const QString openLink = say(QT_TRANSLATE_NOOP("InvitationMail", "Open this link to begin:"));
    const QString orInstall = say(
        QT_TRANSLATE_NOOP("InvitationMail", "If the link does not work: install TenantLink, then open the attachment "
                                            "of this mail (its name ends in .tenantlink)."));
    const QString button = say(QT_TRANSLATE_NOOP("InvitationMail", "Click here to activate your tenant"));
    const QString code = say(QT_TRANSLATE_NOOP(
        "InvitationMail", "TenantLink asks for an invitation code. {{ProviderName}} tells you this code by telephone; "
                          "it is never sent by mail."));
    const QString until = say(QT_TRANSLATE_NOOP("InvitationMail", "The invitation is valid until {{ExpiresAt}}."));
    const QString unknown = say(QT_TRANSLATE_NOOP(
        "InvitationMail", "If you did not expect this mail, ask {{ProviderName}} before you open anything."));

    const auto paragraph = [](const QString &text) { return QString(u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s); };
    const QString link =
        u"<p style=\"word-break:break-all\"><a href=\"{{InvitationLink}}\">{{InvitationLink}}</a></p>\n"_s;
    const QString clickable =
        u"<p><a href=\"{{InvitationLink}}\" style=\"display:inline-block;padding:12px 24px;border-radius:4px;"
        "background:#0f5ea8;color:#ffffff;text-decoration:none;font-weight:bold\">"_s +
        button.toHtmlEscaped() + u"</a></p>\n"_s;
    const QString lead = landingPage ? QString(clickable + paragraph(openLink) + link + paragraph(orInstall))
                                     : QString(paragraph(install) + clickable + paragraph(orLink) + link);

    InvitationSettings settings;
    settings.subject = subject;
    const QStringList lines = landingPage ? QStringList{greeting, why, openLink + u'\n' + linkPlaceholder, orInstall}
                                          : QStringList{greeting, why, install, orLink + u'\n' + linkPlaceholder};
    settings.plain =
        QString((lines + QStringList{code, until, unknown, u"{{ProviderName}}"_s}).join(u"\n\n"_s) + u'\n');
    settings.html = u"<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n"
                    "<body style=\"font-family:sans-serif;color:#202020;background:#ffffff\">\n"_s +
                    paragraph(greeting) + paragraph(why) + lead + paragraph(code) + paragraph(until) +
                    paragraph(unknown) + paragraph(u"{{ProviderName}}"_s) + u"</body>\n</html>\n"_s;
    return settings;
}

QStringList placeholders()
{
    QStringList names;
    for (const Placeholder &each : known)
        names += u"{{"_s + each.name + u"}}"_s;
    return names;
}

Result<QString> filledPlain(const QString &text, const MailValues &values) { return filled(text, values, asItIs); }

Result<QString> filledHtml(const QString &html, const MailValues &values) { return filled(html, values, asHtml); }

QString invitationFieldProblem(InvitationField field, const QString &value)
{
    switch (field) {
    case InvitationField::Subject:
        if (value.trimmed().isEmpty())
            return say(QT_TRANSLATE_NOOP("InvitationMail", "Enter a subject."));
        if (value.size() > LongestSubject)
            return tooLong(LongestSubject);
        return textProblem(value, false);
    case InvitationField::Plain:
        return textProblem(value, true);
    case InvitationField::Html:
        return value.trimmed().isEmpty() ? QString() : textProblem(value, true);
    case InvitationField::Days: {
        bool isNumber = false;
        const int days = value.trimmed().toInt(&isNumber);
        return isNumber && days >= Invitation::MinDays && days <= Invitation::MaxDays
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("InvitationMail", "Enter a number of days between 1 and 90."));
    }
    case InvitationField::LandingPage:
        return landingPageProblem(value.trimmed());
    }
    Q_UNREACHABLE();
}

QByteArray storedForm(const InvitationSettings &settings)
{
    const bool browser = settings.signIn == SignInMethod::Browser;
    const QJsonObject json{{u"form"_s, form},
                           {u"subject"_s, settings.subject},
                           {u"plain"_s, settings.plain},
                           {u"html"_s, settings.html},
                           {u"days"_s, settings.days},
                           {u"signIn"_s, browser ? u"browser"_s : u"code"_s},
                           {u"landingPage"_s, settings.landingPage}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<InvitationSettings> invitationSettingsFromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    const QString signIn = json[u"signIn"].toString();
    InvitationSettings settings;
    settings.days = json[u"days"].toInt();
    if (json[u"form"].toInt() != form || settings.days < Invitation::MinDays || settings.days > Invitation::MaxDays ||
        (signIn != "browser"_L1 && signIn != "code"_L1))
        return std::nullopt;
    settings.subject = json[u"subject"].toString();
    settings.plain = json[u"plain"].toString();
    settings.html = json[u"html"].toString();
    settings.signIn = signIn == "browser"_L1 ? SignInMethod::Browser : SignInMethod::DeviceCode;
    settings.landingPage = json[u"landingPage"].toString();
    return settings;
}

} // namespace TenantLink
