// Answers of the commands that are no report: wrong usage, and failures that kept a report from being made.
#pragma once

#include "models/domain/failure.h"

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

/// A report in the form of `check --json` whose only item says what happened.
[[nodiscard]] QJsonObject machineForm(const QString &itemId, const QString &title, const Failure &failure);
[[nodiscard]] QJsonObject usageForm(const QString &message);

/// Writes a line to standard output or standard error, UTF-8.
void printOut(const QString &text);
void printError(const QString &text);
void printJson(const QJsonObject &json);

} // namespace TenantLink
