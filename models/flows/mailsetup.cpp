#include "models/flows/mailsetup.h"

#include "models/flows/keepsecret.h"
#include "models/flows/mailsignin.h"
#include "models/flows/provider.h"
#include "models/flows/sendmail.h"
#include "models/handoff/ticketcodec.h"
#include "models/ports/clock.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

const QString ServerSetting = QStringLiteral("mail-server");
const QString InvitationSetting = QStringLiteral("invitation-mail");

} // namespace

Task<Result<MailServer>> loadMailServer(Ports ports)
{
    const Result<Setting> setting = co_await ports.store->setting(ServerSetting);
    if (!setting)
        co_return fail(setting.error());
    const Result<MailAccount> account = co_await loadMailAccount(ports);
    if (!account)
        co_return fail(account.error());
    auto server = setting->value.isEmpty() ? std::optional(MailServer()) : mailServerFromStoredForm(setting->value);
    if (!server)
        co_return fail(FailureCode::StoreDamaged, ServerSetting);
    server->revision = setting->revision;
    server->account = *account;
    co_return *server;
}

Task<Result<MailServer>> saveMailServer(Ports ports, MailServer server, std::optional<Secret> newPassword)
{
    const Result<MailServer> present = co_await loadMailServer(ports);
    if (!present)
        co_return fail(present.error());
    server.password = present->password;
    server.account = present->account;
    QList<SecretId> dropped;
    std::optional<Intent> intent;
    QList<IntentId> written;
    if (newPassword) {
        if (server.password)
            dropped += *server.password;
        server.password.reset();
        if (!newPassword->isEmpty()) {
            const Secret password = *newPassword;
            const Result<Intent> kept = co_await writeSecret(ports, password);
            if (!kept)
                co_return fail(kept.error());
            intent = *kept;
            written += kept->id;
            server.password = kept->secret;
        }
    }
    const Setting setting{storedForm(server), server.revision};
    const QString detail = server.host;
    const Result<Store::SavedSetting> saved =
        co_await ports.store->saveSetting(ServerSetting, setting, written, dropped, detail);
    if (!saved) {
        if (intent) {
            const Outcome forgotten = co_await forgetSecret(ports, *intent);
            (void)forgotten;
        }
        co_return fail(saved.error());
    }
    co_await forgetSecrets(ports, saved->removals);
    server.revision = saved->revision;
    co_return server;
}

Task<Outcome> sendTestMail(Ports ports, MailServer server, std::optional<Secret> password, QString to, Cancel cancel)
{
    const Result<MailServer> kept = co_await loadMailServer(ports);
    if (!kept)
        co_return fail(kept.error());
    server.password = kept->password;
    server.account = kept->account;
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    Mail mail;
    mail.from = {provider->name, server.sender()};
    mail.to = {{QString(), to.trimmed()}};
    mail.subject = QCoreApplication::translate("TestMail", "TenantLink test mail");
    mail.plain =
        QCoreApplication::translate("TestMail", "This mail shows that TenantLink can send invitations in this way.");
    mail.date = ports.clock->now();
    mail.messageId = IntentId::create().toString() + u'@' + server.sender().section(u'@', -1);
    const MailTry tried = co_await sendMail(ports, server, password, mail, cancel);
    co_return tried.outcome;
}

Task<Result<InvitationSettings>> loadInvitationSettings(Ports ports)
{
    const Result<Setting> setting = co_await ports.store->setting(InvitationSetting);
    if (!setting)
        co_return fail(setting.error());
    if (setting->value.isEmpty())
        co_return InvitationSettings::usual();
    auto settings = invitationSettingsFromStoredForm(setting->value);
    if (!settings)
        co_return fail(FailureCode::StoreDamaged, InvitationSetting);
    settings->revision = setting->revision;
    co_return *settings;
}

Task<Result<InvitationSettings>> saveInvitationSettings(Ports ports, InvitationSettings settings)
{
    const MailValues example = previewValues({}, settings);
    const Result<QString> subject = filledPlain(settings.subject, example);
    const Result<QString> plain = filledPlain(settings.plain, example);
    const Result<QString> html = filledHtml(settings.html, example);
    for (const Result<QString> &text : {subject, plain, html}) {
        if (!text)
            co_return fail(text.error());
    }
    const Setting setting{storedForm(settings), settings.revision};
    const QString detail = QString::number(settings.days) + u" days"_s;
    const Result<Store::SavedSetting> saved =
        co_await ports.store->saveSetting(InvitationSetting, setting, {}, {}, detail);
    if (!saved)
        co_return fail(saved.error());
    settings.revision = saved->revision;
    co_return settings;
}

MailValues previewValues(const Provider &provider, const InvitationSettings &settings)
{
    const auto example = [](const char *text) { return QCoreApplication::translate("InvitationPreview", text); };
    MailValues values;
    values.customerId = u"FABRIKAM1"_s;
    values.customerName = example(QT_TRANSLATE_NOOP("InvitationPreview", "Fabrikam"));
    values.providerName =
        provider.name.isEmpty() ? example(QT_TRANSLATE_NOOP("InvitationPreview", "Your company")) : provider.name;
    values.expiresAt = example(QT_TRANSLATE_NOOP("InvitationPreview", "1 December 2026 09:00"));
    values.portalUrl = settings.landingPage;
    values.invitationId = u"3f2b8c1e-7a54-4d0b-9c3e-52a1f6d80b17"_s;
    values.invitationLink = authUrl(QByteArrayLiteral("example"), settings.landingPage);
    return values;
}

} // namespace TenantLink
