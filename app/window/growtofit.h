// Room for what a dialog says now: wrapped texts get the height that they need. A dialog never gets smaller by itself.
#pragma once

#include <QLayout>
#include <QWidget>

namespace TenantLink
{

inline void growToFit(QWidget *dialog, int width)
{
    dialog->layout()->invalidate();
    const int needed = dialog->layout()->totalHeightForWidth(width);
    dialog->resize(width, qMax(needed, dialog->testAttribute(Qt::WA_Resized) ? dialog->height() : 0));
}

inline void growToFit(QWidget *dialog) { growToFit(dialog, dialog->width()); }

} // namespace TenantLink
