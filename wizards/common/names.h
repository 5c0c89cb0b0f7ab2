// One way to give a widget its texts, so that people, screen readers and drivers know it by the same name.
#pragma once

#include <QString>

class QAbstractButton;
class QLabel;
class QWidget;

namespace TenantLink
{

/// The text without mnemonic and closing colon: "Client &Secret:" -> "Client Secret", "次へ(&N)" -> "次へ".
[[nodiscard]] QString plain(const QString &text);

/// Text of the label, buddy, and accessible name of the field. `textWithMnemonic` is "Client &Secret:".
void nameField(QLabel *label, QWidget *field, const QString &textWithMnemonic);

/// Text and accessible name.
void nameButton(QAbstractButton *button, const QString &textWithMnemonic);
/// For a name that would repeat within the window: text "Copy", name "Copy Auth URL".
void nameButton(QAbstractButton *button, const QString &textWithMnemonic, const QString &accessibleName);

} // namespace TenantLink
