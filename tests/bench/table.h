// One table on stdout: a line a measurement, medians with their spread.
#pragma once

#include <QList>
#include <QString>

void heading(const QString &text);
/// "| what | value |"
void line(const QString &what, const QString &value);
/// Median, and the smallest and largest of how many runs.
[[nodiscard]] QString summary(QList<double> values, const QString &unit, int decimals = 0);
/// How often something is done: `usual` times, or TENANTLINK_BENCH_RUNS times where that is less.
[[nodiscard]] int repetitions(int usual);
