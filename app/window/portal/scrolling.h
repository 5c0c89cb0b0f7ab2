// A tab whose content scrolls when there is no room.
#pragma once

#include "wizards/common/readingorder.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace TenantLink
{

/// Everything that is on `tab` becomes `content`, with the tab's own background.
inline void scrollOn(QWidget *tab, QWidget *content)
{
    auto *scroll = new QScrollArea(tab);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scrollToFocus(scroll);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(tab);
    whole->addWidget(scroll);
}

} // namespace TenantLink
