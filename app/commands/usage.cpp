#include "app/commands/usage.h"

#include "models/domain/failuretext.h"
#include "models/domain/isolated.h"
#include "models/domain/report.h"
#include "models/domain/reportjson.h"
#include "models/domain/reporttext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject oneItem(const QString &id, const QString &title, const QString &detail, const QString &remedy,
                    const QJsonObject &technical)
{
    QJsonObject form = machineForm(Report{}); // no items: could not check
    form.insert(u"items"_s, QJsonArray{QJsonObject{{u"id"_s, id},
                                                   {u"state"_s, keyOf(CheckState::CouldNotCheck)},
                                                   {u"title"_s, title},
                                                   {u"detail"_s, detail},
                                                   {u"remedy"_s, remedy},
                                                   {u"technical"_s, technical}}});
    return form;
}

void print(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

QJsonObject machineForm(const QString &itemId, const QString &title, const Failure &failure)
{
    QJsonObject technical;
    for (const auto &[name, value] : failure.technical)
        technical.insert(name, value);
    const Sentences sentences = describe(failure);
    return oneItem(itemId, title, sentences.what, sentences.remedy, technical);
}

QJsonObject usageForm(const QString &message)
{
    return oneItem(u"usage"_s, CommandLine::tr("Usage"), message, CommandLine::tr("See tenantlink --help."), {});
}

ExitCode exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return ExitCode::Valid;
    case Verdict::Problems:
        return ExitCode::Problems;
    case Verdict::CouldNotCheck:
        return ExitCode::CouldNotCheck;
    }
    Q_UNREACHABLE();
}

void printReport(const Report &report)
{
    for (const CheckItem &item : report.items) {
        const CheckText text = describe(item);
        printOut(u'[' + describe(item.state) + u"] "_s + text.title + u": "_s + text.detail);
        if (item.state == CheckState::Ok)
            continue;
        if (!text.remedy.isEmpty())
            printOut(u"    "_s + CommandLine::tr("What to do: %1").arg(text.remedy));
        for (const auto &[name, value] : item.technical)
            printOut(u"    "_s + name + u": "_s + value);
    }
    printOut(describe(report.verdict()));
}

void printFailure(const QString &title, const Failure &failure)
{
    const Sentences sentences = describe(failure);
    printOut(u'[' + describe(CheckState::CouldNotCheck) + u"] "_s + title + u": "_s + sentences.what);
    printOut(u"    "_s + CommandLine::tr("What to do: %1").arg(sentences.remedy));
    for (const auto &[name, value] : failure.technical)
        printOut(u"    "_s + name + u": "_s + value);
}

void printOut(const QString &text) { print(stdout, text.toUtf8()); }
void printError(const QString &text) { print(stderr, text.toUtf8()); }
void printJson(const QJsonObject &json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed();
    print(stdout, withoutMarks(QString::fromUtf8(text)).toUtf8());
}

} // namespace TenantLink
