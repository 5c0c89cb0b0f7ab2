// A scripted network: says what may be asked, answers it, and complains about everything else and about leftovers.
#pragma once

#include "models/adapters/latch.h"
#include "models/ports/http.h"

#include <functional>
#include <memory>
#include <vector>

namespace TenantLink
{

class ScriptedHttp : public Http
{
public:
    /// One request that is expected, and what it gets. Shape it with chained calls; valid as long as the network.
    class Step
    {
    public:
        Step &header(const QByteArray &name, const QByteArray &value);
        Step &body(const QByteArray &exactly);
        Step &bodyContains(const QByteArray &part);
        Step &where(std::function<bool(const HttpRequest &)> matches); ///< said as "matcher" in complaints

        Step &answers(int status, const QByteArray &body, const HttpHeaders &headers = {});
        Step &answersWith(std::function<HttpAnswer(const HttpRequest &)> make);
        Step &fails(FailureCode code);

        Step &anyTimes(); ///< may come as often as it likes, also never
        Step &times(int count);
        Step &held(); ///< nothing comes until release(); a cancel ends it, as with the real one
        Step &deaf(); ///< held, and a cancel does not end it: the answer comes late, after the wish to stop

        void release();                    ///< lets every request held here (now or later) go on
        [[nodiscard]] int running() const; ///< requests held here now

    private:
        friend class ScriptedHttp;
        [[nodiscard]] QString mismatch(const HttpRequest &request) const; ///< empty: fits
        [[nodiscard]] bool open() const { return m_any || m_used < m_times; }

        HttpRequest::Verb m_verb = HttpRequest::Verb::Get;
        QString m_url;
        HttpHeaders m_headers;
        QList<std::function<QString(const HttpRequest &)>> m_tests;
        std::function<Result<HttpAnswer>(const HttpRequest &)> m_make;
        int m_times = 1;
        int m_used = 0;
        bool m_any = false;
        bool m_ordered = true;
        bool m_held = false;
        bool m_deaf = false;
        std::shared_ptr<QList<std::weak_ptr<Latch>>> m_waiting = std::make_shared<QList<std::weak_ptr<Latch>>>();
    };

    ~ScriptedHttp() override;

    /// The next request must be this one. `url` is the whole URL, fully encoded; it may end in * for any rest.
    Step &expect(HttpRequest::Verb verb, const QString &url);
    /// May come at any moment, in any order with others; looked at before the expected ones.
    Step &allow(HttpRequest::Verb verb, const QString &url);

    [[nodiscard]] Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override;
    void warm(QUrl host, QString caFile) override;

    /// Unexpected requests, wrong ones, and steps that were not used up. QCOMPARE with an empty list at the end; a
    /// network destroyed with complaints nobody asked for fails the test.
    [[nodiscard]] QStringList complaints();

    QList<HttpRequest> sent; ///< everything asked, in order
    QList<QUrl> warmed;
    [[nodiscard]] int cancelled() const { return *m_cancelled; } ///< requests that were ended by a cancel

private:
    Step *find(const HttpRequest &request);

    std::vector<std::unique_ptr<Step>> m_steps;
    std::shared_ptr<int> m_cancelled = std::make_shared<int>(0);
    QStringList m_complaints;
    bool m_asked = false;
};

} // namespace TenantLink
