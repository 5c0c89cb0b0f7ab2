// Tab follows what is read: down the layouts, row by row, whatever order the widgets were made in.
#pragma once

class QScrollArea;
class QWidget;

namespace TenantLink
{

/// Once the layouts are filled. Right-to-left layouts mirror themselves.
void focusInReadingOrder(QWidget *whole);

/// For what is added later: Tab goes from `before` to `whole` and through what is in it. Returns the last stop.
QWidget *focusAfter(QWidget *before, QWidget *whole);

/// What has the focus is in sight, also when the focus came from outside; the area itself is no stop of Tab.
void scrollToFocus(QScrollArea *area);

} // namespace TenantLink
