// Tab follows what is read: down the layouts, row by row, whatever order the widgets were made in.
#pragma once

class QWidget;

namespace TenantLink
{

/// Once the layouts are filled. Right-to-left layouts mirror themselves.
void focusInReadingOrder(QWidget *whole);

} // namespace TenantLink
