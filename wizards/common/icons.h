// Our own icons, beside words: drawn in the colours of the palette of the moment, sharp at every scale, read when they
// are first shown.
#pragma once

#include <QIcon>
#include <QString>

class QAbstractButton;

namespace TenantLink
{

/// `name` is a file in resources/icons without its end; empty: no icon. Follows light and dark, disabled and selected
/// by itself; what points somewhere is turned round where one reads from right to left.
[[nodiscard]] QIcon themedIcon(const QString &name);

/// The icon of what the button or action with that objectName does, so that one deed has one icon in every window.
[[nodiscard]] QString iconOfDeed(const QString &objectName);
/// Gives the button the icon of its deed, if there is one.
void dress(QAbstractButton *button);

} // namespace TenantLink
