#include "models/flows/mailsignin.h"

#include "models/flows/keepsecret.h"
#include "models/ports/clock.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString AccountSetting = QStringLiteral("mail-signin");

constexpr auto Reserve = 5min;         ///< a token is not used in its last minutes
constexpr int NotPermitted = 65001;    ///< AADSTS: the right was not given, or withdrawn
constexpr qint64 OldAfter = 24 * 3600; ///< seconds: a refresh token lives 90 days, so once a day is enough

/// The last access token, for the account whose first entry it names. Never kept anywhere else.
struct Remembered {
    SecretId account;
    Secret token;
    std::chrono::milliseconds until; ///< monotonic, which stops while the computer sleeps ...
    QDateTime untilWall;             ///< ... and the wall's clock may jump: both have to agree
};
std::optional<Remembered> &memory()
{
    static std::optional<Remembered> one;
    return one;
}

void remember(const Ports &ports, const MailAccount &account, const Access &access)
{
    const std::chrono::milliseconds left = access.until - ports.clock->monotonic() - Reserve;
    memory() = Remembered{account.refreshToken.first(), access.token, access.until - Reserve,
                          ports.clock->now().addMSecs(left.count())};
}

QList<Secret> parts(const Secret &secret)
{
    QByteArray all = secret.revealUtf8();
    QList<Secret> list;
    for (qsizetype at = 0; at < all.size(); at += SecretStore::LargestSecret)
        list += Secret::take(all.mid(at, SecretStore::LargestSecret));
    wipe(all);
    return list;
}

Task<Result<Secret>> joined(Ports ports, QList<SecretId> entries)
{
    QByteArray all;
    for (const SecretId &entry : entries) {
        const SecretId id = entry;
        const Result<Secret> part = co_await ports.secrets->read(id);
        if (!part) {
            wipe(all);
            co_return fail(part.error());
        }
        QByteArray piece = part->revealUtf8();
        QByteArray longer = all + piece;
        wipe(piece);
        wipe(all);
        all = longer;
    }
    const Secret whole = Secret::take(std::move(all));
    co_return whole;
}

/// Puts `account` with its new refresh token in the place of `present`. ChangedMeanwhile.
Task<Result<MailAccount>> replace(Ports ports, MailAccount present, MailAccount account, Secret refresh, QString detail)
{
    const QList<Secret> pieces = parts(refresh);
    const Result<QList<Intent>> kept = co_await writeSecrets(ports, pieces);
    if (!kept)
        co_return fail(kept.error());
    account.refreshToken.clear();
    QList<IntentId> written;
    for (const Intent &intent : *kept) {
        account.refreshToken += intent.secret;
        written += intent.id;
    }
    account.keptAt = ports.clock->now();
    const Setting setting{storedForm(account), present.revision};
    const QList<SecretId> dropped = present.refreshToken;
    const Result<Store::SavedSetting> saved =
        co_await ports.store->saveSetting(AccountSetting, setting, written, dropped, detail);
    if (!saved) {
        co_await forgetSecrets(ports, *kept);
        co_return fail(saved.error());
    }
    co_await forgetSecrets(ports, saved->removals);
    account.revision = saved->revision;
    const MailAccount answer = account;
    co_return answer;
}

/// Keeps what Entra gave instead, where the present one is old enough. What fails here is tried again next time: the
/// present refresh token still works.
Task<MailAccount> rotated(Ports ports, MailAccount account, Secret refresh)
{
    const qint64 age = account.keptAt.secsTo(ports.clock->now());
    if (refresh.isEmpty() || (account.keptAt.isValid() && age >= 0 && age < OldAfter))
        co_return account;
    const QString unrecorded; // nothing that a person did
    const Result<MailAccount> kept = co_await replace(ports, account, account, refresh, unrecorded);
    co_return kept.value_or(account);
}

/// Another window's account, if it is not the one that did not work.
Task<std::optional<MailAccount>> newer(Ports ports, MailAccount account)
{
    const Result<MailAccount> present = co_await loadMailAccount(ports);
    if (!present || !present->signedIn() || present->refreshToken == account.refreshToken)
        co_return std::nullopt;
    co_return *present;
}

} // namespace

Task<Result<MailAccount>> loadMailAccount(Ports ports)
{
    const Result<Setting> setting = co_await ports.store->setting(AccountSetting);
    if (!setting)
        co_return fail(setting.error());
    auto account = mailAccountFromStoredForm(setting->value);
    if (!account)
        co_return fail(FailureCode::StoreDamaged, AccountSetting);
    account->revision = setting->revision;
    co_return *account;
}

Task<Result<MailAccount>> keepMailAccount(Ports ports, MailAccount account, Secret refresh)
{
    for (int tries = 1;; ++tries) {
        const Result<MailAccount> present = co_await loadMailAccount(ports);
        if (!present)
            co_return fail(present.error());
        const QString detail = account.upn;
        const Result<MailAccount> kept = co_await replace(ports, *present, account, refresh, detail);
        // Somebody who signs in means it: what another window kept in between is replaced.
        if (kept || kept.error().code != FailureCode::ChangedMeanwhile || tries == 3)
            co_return kept;
    }
}

Task<Result<MailAccount>> forgetMailAccount(Ports ports)
{
    const Result<MailAccount> present = co_await loadMailAccount(ports);
    if (!present)
        co_return fail(present.error());
    const Setting setting{storedForm(MailAccount()), present->revision};
    const QList<SecretId> dropped = present->refreshToken;
    const QString detail = u"signed out: "_s + present->upn;
    const Result<Store::SavedSetting> saved =
        co_await ports.store->saveSetting(AccountSetting, setting, {}, dropped, detail);
    if (!saved)
        co_return fail(saved.error());
    dropMailToken();
    co_await forgetSecrets(ports, saved->removals);
    MailAccount nobody;
    nobody.revision = saved->revision;
    const MailAccount answer = nobody;
    co_return answer;
}

Task<Result<MailToken>> mailToken(Ports ports, MailAccount account, Cancel cancel)
{
    if (!account.signedIn())
        co_return fail(FailureCode::MailNotSetUp);
    const auto &known = memory();
    if (known && known->account == account.refreshToken.first() && ports.clock->monotonic() < known->until &&
        ports.clock->now() < known->untilWall)
        co_return MailToken{known->token, false};
    for (bool again = true;; again = false) {
        const QList<SecretId> entries = account.refreshToken;
        const Result<Secret> refresh = co_await joined(ports, entries);
        std::optional<Failure> failure;
        if (refresh) {
            SignInRequest request;
            request.cloudId = account.cloudId;
            request.tenant = account.tenantId;
            request.clientId = account.clientId;
            request.scopes = mailScopes(account.way == MailWay::MicrosoftServer);
            request.loginHint = account.upn;
            const Secret token = *refresh;
            const Result<Access> access = co_await renewAccess(ports, request, token, cancel);
            if (access) {
                const Secret newest = access->refresh.sameAs(token) ? Secret() : access->refresh;
                const MailAccount present = co_await rotated(ports, account, newest);
                remember(ports, present, *access);
                co_return MailToken{access->token, true};
            }
            failure = access.error();
            if (failure->aadsts == NotPermitted || failure->code == FailureCode::SignInScopeMissing)
                failure->code = FailureCode::MailPermissionMissing;
        } else {
            failure = refresh.error();
        }
        const bool stale = failure->code == FailureCode::SecretNotHere || failure->code == FailureCode::SignInEnded;
        std::optional<MailAccount> other;
        if (stale && again)
            other = co_await newer(ports, account);
        if (!other)
            co_return fail(*failure);
        account = *other;
    }
}

void dropMailToken() { memory().reset(); }

} // namespace TenantLink
