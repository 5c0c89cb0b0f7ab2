// What the commands have in common: exit codes, and how they answer people and machines.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/report.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace TenantLink
{

/// Context of the commands' texts.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class ExitCode { Valid = 0, Problems = 1, WrongUsage = 2, CouldNotCheck = 3 };
[[nodiscard]] ExitCode exitCodeOf(Verdict verdict);

/// A report in the form of `check --json` whose only item says what happened.
[[nodiscard]] QJsonObject machineForm(const QString &itemId, const QString &title, const Failure &failure);
[[nodiscard]] QJsonObject usageForm(const QString &message);

/// Writes a line to standard output or standard error, UTF-8.
void printOut(const QString &text);
void printError(const QString &text);
void printJson(const QJsonObject &json);

/// For people, on standard output.
void printReport(const Report &report);
void printFailure(const QString &title, const Failure &failure);

} // namespace TenantLink
