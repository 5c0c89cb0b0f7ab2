// A row of a list that can be walked through by keys: it shows that it has the focus.
#pragma once

#include <QFrame>

namespace TenantLink
{

class FocusFrame : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace TenantLink
