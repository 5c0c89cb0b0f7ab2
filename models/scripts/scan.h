// Where placeholders stand in a template, and how a value has to look there. Private to models/scripts.
#pragma once

#include "models/scripts/scripttemplate.h"

namespace TenantLink
{

enum class Place {
    Bare,         ///< a word of its own
    Glued,        ///< part of a word: only values that are plain words
    Single,       ///< inside '...'
    Double,       ///< inside "..."
    LineComment,  ///< up to the end of the line
    BlockComment, ///< <# ... #>
    HereString,   ///< refused
    Unsafe,       ///< refused: no escape is certain here
};

struct Spot {
    qsizetype at = 0; ///< of the first brace
    qsizetype length = 0;
    QString name;
    int line = 0; ///< from 1
    Place place = Place::Bare;
};

/// The placeholders in their order, places not yet known; and what is never closed.
struct Spots {
    QList<Spot> spots;
    QList<TemplateProblem> unclosed;
};
[[nodiscard]] Spots spotsOf(const QString &text);

/// Fill in the places.
void placeInPowerShell(const QString &text, QList<Spot> &spots);
void placeInCommandLine(const QString &text, QList<Spot> &spots);

/// No line break, no control or bidirectional character, nothing invisible, no half of a pair: the first step for
/// every value.
[[nodiscard]] QString oneLine(const QString &value);
/// Of a value that went through oneLine(). Null: this value cannot stand here.
[[nodiscard]] std::optional<QString> powerShellValue(const QString &value, Place place);
[[nodiscard]] std::optional<QString> commandLineValue(const QString &value, Place place);
[[nodiscard]] std::optional<QString> plainValue(const QString &value);

} // namespace TenantLink
