#include "tests/support/scriptedhttp.h"

#include <QTest>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using Step = ScriptedHttp::Step;

namespace
{
QString told(HttpRequest::Verb verb, const QString &url)
{
    static const QStringList names{u"GET"_s, u"POST"_s, u"PATCH"_s, u"DELETE"_s};
    return names.at(int(verb)) + u' ' + url;
}

QString urlOf(const HttpRequest &request) { return QString::fromLatin1(request.url.toEncoded()); }

Task<Result<HttpAnswer>> play(Result<HttpAnswer> outcome, std::shared_ptr<Latch> gate, bool deaf, Cancel cancel,
                              std::shared_ptr<int> cancelled)
{
    std::unique_ptr<Cancel::Listener> listener;
    if (!deaf)
        listener = cancel.onRequest([gate] { gate->open(); });
    const Latch::Opened opened = gate->wait();
    co_await opened;
    // Even a gate that stood open costs a round of the event loop, as the real network does.
    const std::shared_ptr<Latch> later = Latch::create();
    QTimer::singleShot(0, [later] { later->open(); });
    const Latch::Opened round = later->wait();
    co_await round;
    if (cancel.requested() && !deaf) {
        ++*cancelled;
        co_return fail(FailureCode::Cancelled);
    }
    co_return outcome;
}

} // namespace

Step &Step::header(const QByteArray &name, const QByteArray &value)
{
    m_tests.append([=](const HttpRequest &request) -> QString {
        for (const auto &[key, text] : request.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0 && text == value)
                return {};
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return u"header "_s + QString::fromUtf8(name) + u" is "_s + QString::fromUtf8(text);
        }
        return u"no header "_s + QString::fromUtf8(name);
    });
    return *this;
}

Step &Step::body(const QByteArray &exactly)
{
    m_tests.append([=](const HttpRequest &request) -> QString {
        if (request.body == exactly)
            return {};
        return u"body is "_s + QString::fromUtf8(request.body);
    });
    return *this;
}

Step &Step::bodyContains(const QByteArray &part)
{
    m_tests.append([=](const HttpRequest &request) -> QString {
        if (request.body.contains(part))
            return {};
        return u"body without "_s + QString::fromUtf8(part);
    });
    return *this;
}

Step &Step::where(std::function<bool(const HttpRequest &)> matches)
{
    m_tests.append(
        [=](const HttpRequest &request) -> QString { return matches(request) ? QString() : u"matcher says no"_s; });
    return *this;
}

Step &Step::answers(int status, const QByteArray &body, const HttpHeaders &headers)
{
    m_make = [=](const HttpRequest &) -> Result<HttpAnswer> { return HttpAnswer{status, headers, body}; };
    return *this;
}

Step &Step::answersWith(std::function<HttpAnswer(const HttpRequest &)> make)
{
    m_make = [=](const HttpRequest &request) -> Result<HttpAnswer> { return make(request); };
    return *this;
}

Step &Step::fails(FailureCode code)
{
    m_make = [=](const HttpRequest &request) -> Result<HttpAnswer> { return fail(code, request.url.host()); };
    return *this;
}

Step &Step::anyTimes()
{
    m_any = true;
    return *this;
}

Step &Step::times(int count)
{
    m_times = count;
    return *this;
}

Step &Step::held()
{
    m_held = true;
    return *this;
}

Step &Step::deaf()
{
    m_deaf = true;
    return held();
}

void Step::release()
{
    m_held = false;
    const QList<std::weak_ptr<Latch>> waiting = std::exchange(*m_waiting, {});
    for (const auto &each : waiting) {
        if (const auto gate = each.lock())
            gate->open();
    }
}

int Step::running() const
{
    return int(std::count_if(m_waiting->begin(), m_waiting->end(), [](const auto &gate) { return !gate.expired(); }));
}

QString Step::mismatch(const HttpRequest &request) const
{
    const QString url = urlOf(request);
    const bool fits = m_url.endsWith(u'*') ? url.startsWith(QStringView(m_url).chopped(1)) : url == m_url;
    if (request.verb != m_verb || !fits)
        return u"is another request"_s;
    for (const auto &test : m_tests) {
        if (const QString reason = test(request); !reason.isEmpty())
            return reason;
    }
    return {};
}

ScriptedHttp::~ScriptedHttp()
{
    if (!m_asked && !complaints().isEmpty())
        QTest::qFail(qPrintable(complaints().join(u'\n')), __FILE__, __LINE__);
}

Step &ScriptedHttp::expect(HttpRequest::Verb verb, const QString &url)
{
    Step &step = *m_steps.emplace_back(std::make_unique<Step>());
    step.m_verb = verb;
    step.m_url = url;
    return step.answers(200, "{}"_ba);
}

Step &ScriptedHttp::allow(HttpRequest::Verb verb, const QString &url)
{
    Step &step = expect(verb, url);
    step.m_ordered = false;
    return step;
}

Step *ScriptedHttp::find(const HttpRequest &request)
{
    QStringList reasons;
    for (const auto &step : m_steps) {
        if (step->m_ordered || !step->open())
            continue;
        const QString reason = step->mismatch(request);
        if (reason.isEmpty())
            return step.get();
        reasons.append(told(step->m_verb, step->m_url) + u": "_s + reason);
    }
    for (const auto &step : m_steps) {
        if (!step->m_ordered || !step->open())
            continue;
        const QString reason = step->mismatch(request);
        if (reason.isEmpty())
            return step.get();
        reasons.append(told(step->m_verb, step->m_url) + u": "_s + reason);
        if (!step->m_any)
            break; // this one must come first
    }
    QString asked = u"unexpected: "_s + told(request.verb, urlOf(request));
    if (!reasons.isEmpty())
        asked += u" - "_s + reasons.join(u"; "_s);
    m_complaints.append(asked);
    return nullptr;
}

Task<Result<HttpAnswer>> ScriptedHttp::send(HttpRequest request, Cancel cancel)
{
    sent.append(request);
    const std::shared_ptr<Latch> gate = Latch::create();
    Step *step = find(request);
    Result<HttpAnswer> outcome = fail(FailureCode::ConnectionRefused, request.url.host());
    bool deaf = false;
    if (step) {
        ++step->m_used;
        deaf = step->m_deaf;
        outcome = step->m_make(request);
    }
    if (step && step->m_held)
        step->m_waiting->append(gate);
    else
        gate->open();
    return play(std::move(outcome), gate, deaf, std::move(cancel), m_cancelled);
}

void ScriptedHttp::warm(QUrl host, QString) { warmed.append(host); }

QStringList ScriptedHttp::complaints()
{
    m_asked = true;
    QStringList all = m_complaints;
    for (const auto &step : m_steps) {
        if (!step->m_any && step->m_used < step->m_times)
            all.append(u"never asked: "_s + told(step->m_verb, step->m_url));
    }
    return all;
}

} // namespace TenantLink
