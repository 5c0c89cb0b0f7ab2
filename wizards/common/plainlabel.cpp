#include "wizards/common/plainlabel.h"

#include <QEvent>

namespace TenantLink
{

namespace
{
void alignToWindow(QLabel &label)
{
    const Qt::Alignment sideways = label.alignment() & Qt::AlignHorizontal_Mask;
    if (sideways != Qt::AlignLeft && sideways != (Qt::AlignRight | Qt::AlignAbsolute))
        return; // in the middle
    const Qt::Alignment begin =
        label.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
    label.setAlignment((label.alignment() & ~Qt::Alignment(Qt::AlignHorizontal_Mask)) | begin);
}
} // namespace

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // Wrapped text may be narrow, but must get the height it needs.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    alignToWindow(*this);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::ParentChange)
        alignToWindow(*this);
}

void PlainLabel::setBold(bool bold)
{
    QFont changed = font();
    changed.setBold(bold);
    setFont(changed);
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

} // namespace TenantLink
