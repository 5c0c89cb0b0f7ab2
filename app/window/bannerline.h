// A line across the window that says what must not be overlooked.
#pragma once

#include "wizards/common/marks.h"

#include <QFrame>

class QPushButton;

namespace TenantLink
{

class PlainLabel;

class BannerLine : public QFrame
{
    Q_OBJECT
public:
    explicit BannerLine(Mark mark, QWidget *parent = nullptr);
    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_sign->mark(); }
    void setText(const QString &text); ///< empty: takes no room
    /// Null: none. Shown at the line's end.
    QPushButton *addButton(const QString &objectName);

private:
    MarkWidget *m_sign;
    PlainLabel *m_text;
};

} // namespace TenantLink
