// What a shell would make of a script: the shape of its tokens, without the insides of texts and comments.
#pragma once

#include <QJsonValue>
#include <QStringList>

/// PowerShell: "S" a text in single quotes, "D2" one in double quotes in which two things are expanded, "C" and "B"
/// comments; all else as it stands.
[[nodiscard]] QStringList powerShellShape(const QString &script);
/// The values of the texts in single quotes.
[[nodiscard]] QStringList powerShellTexts(const QString &script);
/// A line each: "#", or its number of words; "!" where quotes stay open or help would be asked for.
[[nodiscard]] QStringList commandLineShape(const QString &script);
/// What is wrong with a value by that JSON Schema (type, enum, const, required, properties, additionalProperties,
/// items, $ref to $defs); empty: nothing.
[[nodiscard]] QStringList schemaProblems(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &whole,
                                         const QString &path = QString());

/// The second half of the program's tests.
[[nodiscard]] int runPackageTest(int argc, char **argv);
