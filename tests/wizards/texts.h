// Wrong inputs that every field must survive, and what a window shows to people.
#pragma once

#include <QPair>
#include <QString>
#include <QStringList>

class QWidget;

namespace TenantLink
{

struct OddText {
    const char *name;
    QString text;
};

/// A million characters, control characters, right-to-left text, emoji, blanks, line ends ...
[[nodiscard]] QList<OddText> oddTexts();

/// Every text that a person can see in the window now: labels, buttons, titles, items, placeholders, tool tips.
/// With `objectName: ` before it, so that a failing test says where it stands.
[[nodiscard]] QStringList visibleTexts(const QWidget *window);

/// The interactive widgets of the window now, named or not.
[[nodiscard]] QList<QWidget *> interactiveWidgets(const QWidget *window);

/// "n" of "&Next": every mnemonic that is in force now, with doubles.
[[nodiscard]] QStringList mnemonics(const QWidget *window);

} // namespace TenantLink
