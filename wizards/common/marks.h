// State marks of our own, painted as shapes that differ without colour; sharp at every scale, fit for light and dark.
#pragma once

#include "models/domain/report.h"

#include <QWidget>

class QPainter;

namespace TenantLink
{

enum class Mark { None, Ok, Problem, Warning, Unknown, Note, Busy };

[[nodiscard]] Mark markOf(CheckState state);
[[nodiscard]] Mark markOf(Verdict verdict);

/// The mark's colour on that background; at least 3 to 1 against it.
[[nodiscard]] QColor markColour(Mark mark, const QColor &background);
void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QColor &background);

/// A mark as high as a line of text. Decoration: the word beside it says the same, so it has no name of its own.
class MarkWidget : public QWidget
{
    Q_OBJECT
public:
    explicit MarkWidget(QWidget *parent = nullptr);
    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::None;
};

} // namespace TenantLink
