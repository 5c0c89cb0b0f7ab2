// Signing in with this computer's browser (RFC 8252).
#include "models/flows/signinsteps.h"

#include "models/microsoft365/authorize.h"
#include "models/microsoft365/deviceauth.h"
#include "models/ports/clock.h"
#include "models/ports/desktop.h"
#include "models/ports/loopback.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto Patience = 10min; // for the person in the browser

RedirectPage pageFor(const QUrl &came, const QString &host, const QString &language)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("SignInFlow", text); };
    const QString shown = language.isEmpty() ? QLocale().bcp47Name() : language;
    if (readRedirect(came, host))
        return {shown, say(QT_TRANSLATE_NOOP("SignInFlow", "Back to TenantLink")),
                say(QT_TRANSLATE_NOOP("SignInFlow", "Microsoft's part is done. You can close this page and go on in "
                                                    "the TenantLink window."))};
    return {shown, say(QT_TRANSLATE_NOOP("SignInFlow", "The sign-in was not finished")),
            say(QT_TRANSLATE_NOOP("SignInFlow", "You can close this page. The TenantLink window says what happened and "
                                                "what you can do."))};
}

} // namespace

Task<Result<Access>> signInWithBrowser(Ports ports, SignInRequest request, SignInWatcher watcher, Cancel cancel)
{
    const auto show = [&watcher, &cancel](const SignInProgress &progress) {
        if (watcher && !cancel.requested())
            watcher(progress);
    };
    show({});
    const Result<SignInPlace> place = co_await findSignInPlace(ports, request, cancel);
    if (!place)
        co_return fail(place.error());
    if (!ports.loopback)
        co_return fail(FailureCode::LoopbackRefused);
    const Result<std::shared_ptr<Redirect>> redirect = ports.loopback->listen();
    if (!redirect)
        co_return fail(redirect.error());

    const Secret verifier = randomToken();
    const Secret state = randomToken();
    const QUrl address = (*redirect)->address();
    AuthorizeRequest authorize;
    authorize.endpoint = place->discovery.authorizationEndpoint;
    authorize.clientId = place->client.toString();
    authorize.scopes = place->scopes;
    authorize.redirectUri = address.toString(QUrl::FullyEncoded);
    authorize.challenge = challengeOf(verifier);
    authorize.state = state;
    authorize.loginHint = request.loginHint;
    authorize.language = request.language;

    SignInProgress open;
    open.stage = SignInStage::BrowserOpen;
    open.page = authorizeUrl(authorize);
    open.ends = ports.clock->monotonic() + Patience;
    if (!ports.desktop || !ports.desktop->open(open.page))
        co_return fail(FailureCode::SignInBrowserMissing);
    show(open);

    // What does not belong to this sign-in is not obeyed, or any page in the browser could end it; it is remembered
    // for what is said when nothing better comes.
    const auto foreign = std::make_shared<bool>(false);
    const std::function<bool(const QUrl &)> belongs = [address, state, foreign](const QUrl &came) {
        const bool ours = belongsTo(address, state, came);
        const QUrlQuery query(came);
        if (!ours && (query.hasQueryItem(u"code"_s) || query.hasQueryItem(u"error"_s)))
            *foreign = true;
        return ours;
    };
    const QString host = place->discovery.authorizationEndpoint.host();
    const std::function<RedirectPage(const QUrl &)> page = [host, language = request.language](const QUrl &came) {
        return pageFor(came, host, language);
    };
    const Result<QUrl> came = co_await (*redirect)->taken(belongs, page, Patience, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!came) {
        if (came.error().code == FailureCode::SignInNotReturned && *foreign)
            co_return fail(FailureCode::SignInAnswerForeign, host);
        co_return fail(came.error());
    }
    const Result<Secret> code = readRedirect(*came, host);
    if (!code)
        co_return fail(without(code.error(), {state, verifier}));

    open.stage = SignInStage::Redeeming;
    open.page.clear();
    show(open);
    const QByteArray form = codeForm(place->client.toString(), *code, authorize.redirectUri, verifier, place->scopes);
    Result<Access> access = co_await redeem(ports, *place, request, form, cancel);
    if (!access)
        co_return fail(without(access.error(), {*code, verifier, state}));
    co_return access;
}

} // namespace TenantLink
