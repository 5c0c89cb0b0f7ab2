#include "tests/ui/qa.h"

#include "tests/tour/seed.h"
#include "tests/ui/run.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

Run &run() { return Run::now(); }

const QString Done; ///< what a step says that went well

bool hasServicesPage() { return Run::now().screen.control(u"Filter services"_s) != nullptr; }

/// Where nobody manages the windows, a new one has no focus by itself.
void giveFocusToTheFront()
{
    QWidget *front = run().screen.front();
    if (!front || front->isActiveWindow() || QApplication::activePopupWidget())
        return;
    front->raise();
    front->activateWindow();
    constexpr int Enough = 1000; // ms; a desktop may refuse: keys get there all the same
    (void)QTest::qWaitFor([front = QPointer<QWidget>(front)] { return !front || front->isActiveWindow(); }, Enough);
}

/// What has just begun to change is shown a moment later: lists that load, pages that come. Nothing depends on it.
QImage settledPicture()
{
    const QStringList &secrets = run().journal.secrets();
    QImage picture = run().screen.picture(secrets);
    constexpr int Looks = 3;
    constexpr int Moment = 15; // ms
    for (int look = 0; look < Looks && !run().journal.showedLast(picture); ++look) {
        QTest::qWait(Moment);
        QImage now = run().screen.picture(secrets);
        if (std::exchange(picture, now) == now)
            break;
    }
    return picture;
}

} // namespace

void Case::init()
{
    Attempt attempt{run().suite, QString::fromLatin1(QTest::currentTestFunction()),
                    QString::fromUtf8(QTest::currentDataTag())};
    run().journal.begin(attempt);
    (void)writeReport(run().journal); // should the program crash, the report says in which test
    run().folder.emplace();
    run().clock.start();
    if (!run().visible) // there it is the person's
        QApplication::clipboard()->clear();
}

void Case::cleanup()
{
    bool quiet = true;
    for (const std::unique_ptr<Computer> &computer : run().computers)
        quiet = computer->shutDown() && quiet;
    if (!quiet && !QTest::currentTestFailed())
        QTest::qFail("what ran behind the window did not end", __FILE__, __LINE__);
    run().computers.clear();
    run().folder.reset();
    Attempt &attempt = run().journal.last();
    attempt.seconds = double(run().clock.elapsed()) / 1000;
    if (QTest::currentTestFailed() || attempt.state != Attempt::State::Skipped)
        attempt.state = QTest::currentTestFailed() ? Attempt::State::Failed : Attempt::State::Passed;
}

void Case::step(const QString &text, const std::function<QString()> &act, const Here &here)
{
    Step step{text};
    if (over()) {
        step.state = Step::State::NotTried;
        run().journal.add(step, {});
        return;
    }
    if (run().pace > 0)
        QTest::qWait(run().pace); // for the eyes of somebody who watches
    QElapsedTimer clock;
    clock.start();
    giveFocusToTheFront();
    step.trouble = act();
    step.seconds = double(clock.elapsed()) / 1000;
    for (const std::unique_ptr<Computer> &computer : run().computers) {
        if (step.trouble.isEmpty() && !computer->refused().isEmpty())
            step.trouble = u"a request that writes was refused: "_s + computer->refused().join(u", "_s);
    }
    if (!step.trouble.isEmpty()) {
        step.state = Step::State::Failed;
        step.screen = run().screen.described();
        const QString message = run().journal.cleaned(text + u": "_s + step.trouble);
        QTest::qFail(qUtf8Printable(message), here.file_name(), int(here.line()));
    }
    run().journal.add(step, settledPicture());
}

bool Case::over() { return QTest::currentTestFailed() || run().journal.last().state == Attempt::State::Skipped; }

void Case::leaveOut(const QString &why)
{
    if (over())
        return;
    run().journal.last().state = Attempt::State::Skipped;
    run().journal.last().message = why;
}

void Case::begin(bool seeded, const Here &here)
{
    step(
        seeded ? u"Start the program with eight customers and an SBC"_s : u"Start the program, without any data"_s,
        [seeded]() -> QString {
            Options options;
            options.dataDir = run().folder->filePath(u"provider"_s);
            options.cloudFile = qEnvironmentVariable("TENANTLINK_CLOUD_FILE");
            if (run().real)
                options.cloud = run().real->cloud;
            QString trouble;
            auto computer = Computer::make(options, run().real.has_value(), &trouble);
            if (!computer)
                return trouble;
            if (seeded) {
                const Outcome filled = seedData(computer->world(), sampleFile("tour/customers.csv"), {});
                if (!filled)
                    return u"the data folder cannot be filled: "_s + filled.error().subject;
            }
            computer->openMainWindow();
            run().computers.push_back(std::move(computer));
            return until(hasServicesPage) ? Done : u"the Services page did not come"_s;
        },
        here);
}

void Case::start(Here here) { begin(true, here); }
void Case::startEmpty(Here here) { begin(false, here); }

void Case::startAgain(Here here)
{
    step(
        u"End the program and start it again"_s,
        []() -> QString {
            if (run().computers.empty())
                return u"the program was not started"_s;
            if (!run().computers.back()->shutDown())
                return u"what ran behind the window did not end"_s;
            run().computers.back()->openMainWindow();
            return until(hasServicesPage) ? Done : u"the Services page did not come"_s;
        },
        here);
}

void Case::openLink(Words link, Here here)
{
    step(
        u"The customer's administrator opens the link, on another computer"_s,
        [address = link.toString()]() -> QString {
            Options options;
            options.dataDir = run().folder->filePath(u"customer"_s);
            options.cloudFile = qEnvironmentVariable("TENANTLINK_CLOUD_FILE");
            QString trouble;
            auto computer = Computer::make(options, run().real.has_value(), &trouble);
            if (!computer)
                return trouble;
            computer->openInvitation(address.toUtf8());
            run().computers.push_back(std::move(computer));
            return until([] { return qobject_cast<QWizard *>(run().screen.front()); }) ? Done : u"there is no wizard"_s;
        },
        here);
}

void Case::seeMail(Words text, Here here)
{
    step(
        u"A mail with \""_s + text.toString() + u"\" was sent"_s,
        [wanted = text.toString()]() -> QString {
            if (run().computers.empty())
                return u"the program was not started"_s;
            if (until([&] { return run().computers.front()->lastMail().contains(wanted); }))
                return Done;
            return run().computers.front()->lastMail().isEmpty() ? u"no mail was sent"_s : u"it is not in the mail"_s;
        },
        here);
}

SandboxTenant Case::tenant(Words key)
{
    for (const SandboxTenant &candidate : std::as_const(run().tenants)) {
        if (candidate.key == key.toString())
            return candidate;
    }
    QTest::qFail(qPrintable(u"there is no tenant "_s + key.toString()), __FILE__, __LINE__);
    return {};
}

SandboxTenant Case::testTenant() { return run().real ? run().real->tenant : tenant("healthy"); }

QString Case::expectedVerdict()
{
    const QString verdict = run().real ? run().real->verdict : u"valid"_s;
    return verdict == u"valid"_s      ? u"The App registration is valid"_s
           : verdict == u"problems"_s ? u"The App registration has problems"_s
                                      : u"The App registration could not be checked completely"_s;
}

void Case::publish(Words name, Words txt, Here here)
{
    step(
        u"Publish the TXT record of "_s + name.toString(),
        [host = name.toString(), value = txt.toString()] {
            return run().sandbox.publish(host, value) ? Done : u"the sandbox did not take it"_s;
        },
        here);
}

void Case::approve(Words userCode, Words upn, Here here)
{
    step(
        upn.toString() + u" enters the code at Microsoft and signs in"_s,
        [code = userCode.toString(), person = upn.toString()] {
            return run().sandbox.approve(code, person) ? Done : u"the sandbox did not take it"_s;
        },
        here);
}

QString Case::file(Words name, const QByteArray &content)
{
    const QString path = run().folder->filePath(name.toString());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail(qPrintable(u"cannot be written: "_s + path), __FILE__, __LINE__);
    return path;
}

QString Case::sampleFile(Words pathBelowTests)
{
    return QStringLiteral(TENANTLINK_TESTS "/") + pathBelowTests.toString();
}

} // namespace TenantLink
