// Light and dark palettes of our own on the Fusion style: every pair of text and ground has a contrast of 4.5 or more.
#pragma once

#include <QPalette>

namespace TenantLink
{

[[nodiscard]] QPalette themePalette(bool dark);

/// Sets style, palette and tool tips of the QApplication. Can be called again while windows are open.
void applyTheme(bool dark);

/// Nothing moves by itself: a busy bar is hatched. After applyTheme().
void setStill(bool still);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace TenantLink
