// The journal as JUnit XML, for machines, and as a page of HTML, for people.
#include "tests/ui/journal.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>
#include <QXmlStreamWriter>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

const QString Style = uR"(
:root { color-scheme: light dark; --page: #fff; --text: #1b1b1f; --quiet: #55565e; --line: #d5d6dc; --card: #f5f6f9; --good: #0b6b2e; --bad: #b3140a; --badCard: #fdeceb; --link: #0b4fb3; }
@media (prefers-color-scheme: dark) { :root { --page: #16171b; --text: #ececf1; --quiet: #b4b6c2; --line: #3b3d47; --card: #20222a; --good: #6fd896; --bad: #ff9a90; --badCard: #3a1d1b; --link: #8db8ff; } }
body { background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
a { color: var(--link); } a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: start; }
td.number, th.number { font-variant-numeric: tabular-nums; text-align: end; }
.passed { color: var(--good); font-weight: 600; } .failed, .running { color: var(--bad); font-weight: 600; } .skipped { color: var(--quiet); }
details { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; } summary { cursor: pointer; padding: .5rem .8rem; }
details > :not(summary) { margin: .5rem .8rem; }
ol.steps { list-style: none; padding: 0; } ol.steps li { align-items: flex-start; border-top: 1px solid var(--line); display: flex; gap: 1rem; padding: .5rem 0; }
ol.steps li.failed-step { background: var(--badCard); } ol.steps li.not-tried { color: var(--quiet); }
.shot { flex: 0 0 min(11rem, 35vw); } .shot img { border: 1px solid var(--line); display: block; height: 7rem; object-fit: contain; object-position: top left; width: 100%; }
.wide { overflow-x: auto; }
.what { flex: 1; min-width: 0; overflow-wrap: anywhere; } .seconds { color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
.trouble { color: var(--bad); font-weight: 600; } .what .trouble { margin: .3rem 0; } ul.screen { margin: .2rem 0; padding-inline-start: 1.2rem; }
)"_s;

QString seconds(double value) { return QString::number(value, 'f', 2); }

QString word(Attempt::State state)
{
    switch (state) {
    case Attempt::State::Passed:
        return u"passed"_s;
    case Attempt::State::Failed:
        return u"failed"_s;
    case Attempt::State::Skipped:
        return u"skipped"_s;
    case Attempt::State::Running:
        break;
    }
    return u"running"_s;
}

QString shown(Attempt::State state)
{
    return state == Attempt::State::Running ? u"not finished: the program ended in it, or is in it"_s : word(state);
}

bool isBad(const Attempt &attempt)
{
    return attempt.state == Attempt::State::Failed || attempt.state == Attempt::State::Running;
}

/// Attempts of a case stand together.
QStringList suites(const Journal &journal)
{
    QStringList names;
    for (const Attempt &attempt : journal.attempts()) {
        if (!names.contains(attempt.suite))
            names += attempt.suite;
    }
    return names;
}

struct Sum {
    int tests = 0, failures = 0, errors = 0, skipped = 0;
    double seconds = 0;
};

Sum sumOf(const Journal &journal, const QString &suite)
{
    Sum sum;
    for (const Attempt &attempt : journal.attempts()) {
        if (!suite.isEmpty() && attempt.suite != suite)
            continue;
        ++sum.tests;
        sum.failures += attempt.state == Attempt::State::Failed;
        sum.errors += attempt.state == Attempt::State::Running;
        sum.skipped += attempt.state == Attempt::State::Skipped;
        sum.seconds += attempt.seconds;
    }
    return sum;
}

/// XML 1.0 has no control characters.
QString printable(QString text)
{
    for (QChar &c : text) {
        if ((c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xfffe) || c == QChar(0xffff))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void writeNumbers(QXmlStreamWriter &xml, const Sum &sum)
{
    xml.writeAttribute("tests"_L1, QString::number(sum.tests));
    xml.writeAttribute("failures"_L1, QString::number(sum.failures));
    xml.writeAttribute("errors"_L1, QString::number(sum.errors));
    xml.writeAttribute("skipped"_L1, QString::number(sum.skipped));
    xml.writeAttribute("time"_L1, QString::number(sum.seconds, 'f', 3));
}

void writeJunitCase(QXmlStreamWriter &xml, const Attempt &attempt)
{
    xml.writeStartElement("testcase"_L1);
    xml.writeAttribute("classname"_L1, u"tenantlink-ui."_s + attempt.suite);
    xml.writeAttribute("name"_L1, printable(attempt.name()));
    xml.writeAttribute("time"_L1, QString::number(attempt.seconds, 'f', 3));
    QStringList said;
    QStringList done;
    for (const Step &step : attempt.steps) {
        done += seconds(step.seconds) + u" s  "_s + step.text +
                (step.state == Step::State::NotTried ? u" (not tried)"_s : QString());
        if (step.state == Step::State::Failed)
            said += QStringList{u"On the screen instead:"_s} + step.screen;
    }
    if (isBad(attempt)) {
        xml.writeStartElement(attempt.state == Attempt::State::Failed ? "failure"_L1 : "error"_L1);
        xml.writeAttribute("message"_L1,
                           printable(attempt.state == Attempt::State::Failed ? attempt.message : shown(attempt.state)));
        xml.writeAttribute("type"_L1, "step"_L1);
        xml.writeCharacters(printable((QStringList{attempt.where} + said).join(u'\n')));
        xml.writeEndElement();
    } else if (attempt.state == Attempt::State::Skipped) {
        xml.writeStartElement("skipped"_L1);
        xml.writeAttribute("message"_L1, printable(attempt.message));
        xml.writeEndElement();
    }
    if (!done.isEmpty())
        xml.writeTextElement("system-out"_L1, printable(done.join(u'\n')));
    xml.writeEndElement();
}

QByteArray junit(const Journal &journal)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement("testsuites"_L1);
    xml.writeAttribute("name"_L1, "tenantlink-ui"_L1);
    writeNumbers(xml, sumOf(journal, {}));
    for (const QString &suite : suites(journal)) {
        xml.writeStartElement("testsuite"_L1);
        xml.writeAttribute("name"_L1, suite);
        writeNumbers(xml, sumOf(journal, suite));
        for (const Attempt &attempt : journal.attempts()) {
            if (attempt.suite == suite)
                writeJunitCase(xml, attempt);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString text(const QString &foreign) { return printable(foreign).toHtmlEscaped().replace(u'\n', u"<br>"_s); }

QString element(const QString &name, const QString &classes, const QString &content)
{
    return u'<' + name + (classes.isEmpty() ? QString() : QString(u" class=\""_s + classes + u'"')) + u'>' + content +
           u"</"_s + name + u">\n"_s;
}

QString stepHtml(const Step &step, qsizetype number)
{
    const bool failed = step.state == Step::State::Failed;
    QString what = QString::number(number) + u". "_s + text(step.text);
    if (failed) {
        what += element(u"p"_s, u"trouble"_s, u"Failed: "_s + text(step.trouble));
        QString lines;
        for (const QString &line : step.screen)
            lines += element(u"li"_s, {}, text(line));
        what += u"<p>On the screen instead:</p>"_s + element(u"ul"_s, u"screen"_s, lines);
    }
    const bool tried = step.state != Step::State::NotTried;
    const QString picture =
        step.picture.isEmpty()
            ? QString()
            : QString(u"<a href=\"%1\"><img src=\"%1\" loading=\"lazy\" alt=\"The window after step %2\"></a>"_s.arg(
                  step.picture, QString::number(number)));
    return element(
        u"li"_s,
        failed  ? u"failed-step"_s
        : tried ? QString()
                : u"not-tried"_s,
        element(u"div"_s, u"shot"_s, picture) + element(u"div"_s, u"what"_s, what) +
            element(u"div"_s, u"seconds"_s, tried ? QString(seconds(step.seconds) + u" s"_s) : u"not tried"_s));
}

QString fullName(const Attempt &attempt) { return attempt.suite + u": "_s + attempt.name(); }

/// What failed stands at the top, with the way there.
QString failedHtml(const Journal &journal)
{
    QString items;
    for (const Attempt &attempt : journal.attempts()) {
        if (isBad(attempt))
            items +=
                element(u"li"_s, {}, u"<a href=\"#%1\">%1</a> "_s.arg(text(fullName(attempt))) + text(attempt.message));
    }
    return items.isEmpty() ? QString() : u"<h2>Failed tests</h2>\n"_s + element(u"ul"_s, {}, items);
}

QString attemptHtml(const Attempt &attempt)
{
    const QString state = word(attempt.state);
    const bool open = isBad(attempt);
    QString steps;
    for (qsizetype i = 0; i < attempt.steps.size(); ++i)
        steps += stepHtml(attempt.steps.at(i), i + 1);
    return u"<details id=\"%1\"%2><summary>"_s.arg(text(fullName(attempt)), open ? u" open"_s : QString()) +
           element(u"span"_s, state, shown(attempt.state)) + text(attempt.name()) + u" "_s +
           element(u"span"_s, u"seconds"_s, seconds(attempt.seconds) + u" s"_s) + u"</summary>\n"_s +
           (attempt.message.isEmpty() ? QString()
                                      : element(u"p"_s, open ? u"trouble"_s : QString(), text(attempt.message))) +
           (attempt.where.isEmpty() ? QString() : element(u"p"_s, u"seconds"_s, text(attempt.where))) +
           (steps.isEmpty() ? QString() : element(u"ol"_s, u"steps"_s, steps)) + u"</details>\n"_s;
}

QString summaryRow(const QString &suite, const Sum &sum)
{
    const int bad = sum.failures + sum.errors;
    const QString result = bad > 0 ? u"failed"_s : sum.skipped == sum.tests ? u"skipped"_s : u"passed"_s;
    return u"<tr>"_s + element(u"td"_s, {}, u"<a href=\"#%1\">%1</a>"_s.arg(text(suite))) +
           element(u"td"_s, result, result) + element(u"td"_s, u"number"_s, QString::number(sum.tests)) +
           element(u"td"_s, u"number"_s, QString::number(bad)) +
           element(u"td"_s, u"number"_s, QString::number(sum.skipped)) +
           element(u"td"_s, u"number"_s, seconds(sum.seconds)) + u"</tr>\n"_s;
}

QByteArray html(const Journal &journal)
{
    const Sum all = sumOf(journal, {});
    const int bad = all.failures + all.errors;
    QString rows;
    QString cases;
    for (const QString &suite : suites(journal)) {
        rows += summaryRow(suite, sumOf(journal, suite));
        cases += u"<section id=\"%1\"><h2>%1</h2>\n"_s.arg(text(suite));
        for (const Attempt &attempt : journal.attempts()) {
            if (attempt.suite == suite)
                cases += attemptHtml(attempt);
        }
        cases += u"</section>\n"_s;
    }
    const QString verdict = bad > 0 ? u"%1 of %2 tests failed"_s.arg(bad).arg(all.tests)
                                    : u"%1 tests passed"_s.arg(all.tests - all.skipped);
    const QString skipped = all.skipped > 0 ? u", %1 left out"_s.arg(all.skipped) : QString();
    const QString page =
        uR"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>)"_s +
        text(verdict) + u" - TenantLink UI tests</title>\n<style>"_s + Style +
        u"</style>\n</head>\n<body>\n<main>\n"_s + element(u"h1"_s, {}, u"TenantLink UI tests"_s) +
        element(u"p"_s, bad > 0 ? u"failed"_s : u"passed"_s, text(verdict + skipped)) +
        element(u"p"_s, u"seconds"_s,
                text(journal.title() + u", "_s + QDateTime::currentDateTime().toString(Qt::ISODate) + u", "_s +
                     seconds(all.seconds) + u" s"_s)) +
        uR"(<div class="wide"><table><caption class="seconds">Cases</caption><thead><tr><th scope="col">Case</th><th scope="col">Result</th>
<th scope="col" class="number">Tests</th><th scope="col" class="number">Failed</th><th scope="col" class="number">Left out</th>
<th scope="col" class="number">Seconds</th></tr></thead><tbody>
)"_s + rows +
        u"</tbody></table></div>\n"_s + failedHtml(journal) + cases + u"</main>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

bool save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

bool writeReport(const Journal &journal)
{
    return save(journal.folder() + u"/junit.xml"_s, junit(journal)) &&
           save(journal.folder() + u"/report.html"_s, html(journal));
}

} // namespace TenantLink
