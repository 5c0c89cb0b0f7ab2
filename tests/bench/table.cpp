#include "tests/bench/table.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

void heading(const QString &text)
{
    std::printf("\n| %s | |\n| --- | --- |\n", qPrintable(text));
    std::fflush(stdout);
}

void line(const QString &what, const QString &value)
{
    std::printf("| %s | %s |\n", qPrintable(what), qPrintable(value));
    std::fflush(stdout);
}

QString summary(QList<double> values, const QString &unit, int decimals)
{
    if (values.isEmpty())
        return u"not measured"_s;
    std::sort(values.begin(), values.end());
    const auto say = [decimals](double value) { return QString::number(value, 'f', decimals); };
    if (values.size() == 1)
        return say(values.first()) + u' ' + unit;
    return u"%1 %2 (%3-%4, %5 runs)"_s
        .arg(say(values.at(values.size() / 2)), unit, say(values.first()), say(values.last()))
        .arg(values.size());
}

int repetitions(int usual)
{
    const int asked = qEnvironmentVariableIntValue("TENANTLINK_BENCH_RUNS");
    return asked > 0 ? qMin(asked, usual) : usual;
}
