#include "models/flows/signin.h"

#include "models/domain/text.h"
#include "models/flows/signinsteps.h"
#include "models/flows/web.h"
#include "models/microsoft365/deviceauth.h"
#include "models/ports/clock.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{

constexpr auto SlowDownBy = 5s;    // RFC 8628 3.5
constexpr auto LongestPause = 30s; // while the network is away: no longer until its return is seen
constexpr auto Look = 1s;          // how often a pause looks whether the computer slept
constexpr auto Jump = 5s;          // wall and monotonic time apart by more: it slept, or somebody set the clock

/// When the next poll may be sent, and when it is worth sending one early.
struct Rhythm {
    milliseconds interval;
    milliseconds ends;     ///< monotonic: the code is over, as far as this computer knows
    milliseconds next{0};  ///< monotonic: of the next poll
    milliseconds apart{0}; ///< wall less monotonic time, when last looked at
    int fruitless = 0;     ///< polls in a row that did not reach the server
    bool early = false;    ///< the last poll was sent before its time
    bool last = false;     ///< the one poll after the end: the server decides
};

milliseconds apartNow(const Ports &ports)
{
    return milliseconds(ports.clock->now().toMSecsSinceEpoch()) - ports.clock->monotonic();
}

/// Waits until the next poll is due: at its time, or at once after the computer slept - but
/// never early twice in a row.
Task<Rhythm> waitForPoll(Ports ports, Rhythm rhythm, Cancel cancel)
{
    bool jumped = false;
    for (;;) {
        if (cancel.requested())
            co_return rhythm;
        const milliseconds now = ports.clock->monotonic();
        const milliseconds apart = apartNow(ports);
        jumped = jumped || std::chrono::abs(apart - rhythm.apart) > Jump;
        rhythm.apart = apart;
        const bool mayBeEarly = jumped && !rhythm.early;
        if (now >= rhythm.next || mayBeEarly) {
            rhythm.early = mayBeEarly && now < rhythm.next;
            break;
        }
        const milliseconds pause = std::min<milliseconds>(rhythm.next - now, Look);
        co_await ports.clock->sleep(pause, cancel);
    }
    rhythm.last = ports.clock->monotonic() >= rhythm.ends;
    co_return rhythm;
}

/// The pause after a poll that did not get through, doubled each time.
milliseconds longerPause(const Rhythm &rhythm)
{
    const milliseconds doubled = rhythm.interval * (1 << std::min(rhythm.fruitless, 6));
    return std::max(rhythm.interval, std::min<milliseconds>(doubled, LongestPause));
}

Task<Result<DeviceCode>> askForCode(Ports ports, SignInPlace place, Cancel cancel)
{
    const QByteArray form = deviceCodeForm(place.client.toString(), place.scopes);
    const HttpRequest request = formRequest(place.cloud, place.discovery.deviceEndpoint, form);
    Result<Answer> answer = co_await sendPatiently(ports, request, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!answer)
        co_return fail(answer.error());
    const Result<DeviceCode> code = readDeviceCode(*answer);
    wipe(answer->body);
    if (code && !isLoginPage(place.cloud, code->page))
        co_return fail(FailureCode::SignInPageForeign, cleaned(code->page.host()));
    co_return code;
}

struct Poll {
    std::optional<PollAnswer> answer{}; ///< none: it did not reach the server
    std::optional<milliseconds> retryAfter{};
    milliseconds sent{0};
    std::optional<Failure> lost{};
};

/// One request and no more: repeating is the rhythm's.
Task<Poll> poll(Ports ports, SignInPlace place, Secret code, Cancel cancel)
{
    Poll poll;
    poll.sent = ports.clock->monotonic();
    QByteArray form = pollForm(place.client.toString(), code);
    HttpRequest request = formRequest(place.cloud, place.discovery.tokenEndpoint, form);
    Result<HttpAnswer> reply = co_await ports.http->send(request, cancel);
    wipe(request.body);
    wipe(form);
    if (!reply) {
        poll.lost = reply.error();
        co_return poll;
    }
    Answer answer;
    answer.status = reply->status;
    answer.body = std::move(reply->body);
    answer.host = place.discovery.tokenEndpoint.host();
    poll.retryAfter = readRetryAfter(reply->header("Retry-After"), ports.clock->now());
    poll.answer = readPoll(answer);
    wipe(answer.body);
    co_return poll;
}

/// Until the person has entered the code, declined, or it ran out.
Task<Result<Access>> pollUntilDone(Ports ports, SignInPlace place, SignInRequest request, DeviceCode code,
                                   SignInProgress shown, SignInWatcher watcher, Cancel cancel)
{
    using Kind = PollAnswer::Kind;
    const auto show = [&shown, &watcher, &cancel](SignInStage stage) {
        const bool news = shown.stage != stage;
        shown.stage = stage;
        if (news && watcher && !cancel.requested())
            watcher(shown);
    };
    const QList<Secret> private_{code.code, code.shown};
    Rhythm rhythm{code.interval, shown.ends};
    rhythm.apart = apartNow(ports);
    rhythm.next = ports.clock->monotonic() + rhythm.interval;
    for (;;) {
        rhythm = co_await waitForPoll(ports, rhythm, cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
        const Poll polled = co_await poll(ports, place, code.code, cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);

        const Kind kind = polled.answer ? polled.answer->kind : Kind::Later;
        if (kind == Kind::Token) {
            show(SignInStage::Redeeming);
            co_return toAccess(place, request, *polled.answer->token, polled.sent);
        }
        if (kind == Kind::Declined || kind == Kind::Expired || kind == Kind::Refused)
            co_return fail(without(*polled.answer->failure, private_));
        if (rhythm.last) {
            Failure over{FailureCode::SignInCodeExpired, place.discovery.tokenEndpoint.host()};
            if (polled.lost)
                over.technical = polled.lost->technical;
            co_return fail(without(over, private_));
        }
        if (kind == Kind::SlowDown)
            rhythm.interval += SlowDownBy;
        rhythm.fruitless = kind == Kind::Later ? rhythm.fruitless + 1 : 0;
        const milliseconds pause = rhythm.fruitless ? longerPause(rhythm) : rhythm.interval;
        // However long the pause: the last poll comes as soon after the end as it may.
        const milliseconds now = ports.clock->monotonic();
        rhythm.next = std::min(now + std::max(pause, polled.retryAfter.value_or(0ms)),
                               std::max(rhythm.ends, now + rhythm.interval));
        show(polled.answer ? SignInStage::CodeShown : SignInStage::Offline);
    }
}

} // namespace

Task<Result<Access>> signInWithCode(Ports ports, SignInRequest request, SignInWatcher watcher, Cancel cancel)
{
    if (watcher && !cancel.requested())
        watcher({});
    const Result<SignInPlace> place = co_await findSignInPlace(ports, request, cancel);
    if (!place)
        co_return fail(place.error());
    const Result<DeviceCode> code = co_await askForCode(ports, *place, cancel);
    if (!code)
        co_return fail(code.error());

    SignInProgress shown;
    shown.stage = SignInStage::CodeShown;
    shown.userCode = cleaned(code->shown.revealText(), 64);
    shown.page = code->page;
    shown.ends = ports.clock->monotonic() + code->lifetime;
    if (watcher)
        watcher(shown);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    Result<Access> access = co_await pollUntilDone(ports, *place, request, *code, shown, watcher, cancel);
    co_return access;
}

} // namespace TenantLink
