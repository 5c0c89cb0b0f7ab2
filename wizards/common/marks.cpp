#include "wizards/common/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace TenantLink
{

Mark markOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return Mark::Ok;
    case CheckState::Problem:
        return Mark::Problem;
    case CheckState::Warning:
        return Mark::Warning;
    case CheckState::CouldNotCheck:
        return Mark::Unknown;
    }
    Q_UNREACHABLE();
}

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return Mark::Ok;
    case Verdict::Problems:
        return Mark::Problem;
    case Verdict::CouldNotCheck:
        return Mark::Unknown;
    }
    Q_UNREACHABLE();
}

QColor markColour(Mark mark, const QColor &background)
{
    const bool dark = background.lightness() < 128;
    const auto tone = [dark](int hue, int saturation) { return QColor::fromHsl(hue, saturation, dark ? 165 : 80); };
    switch (mark) {
    case Mark::Ok:
        return tone(135, 150);
    case Mark::Problem:
        return tone(0, 190);
    case Mark::Warning:
        return tone(35, 220);
    case Mark::Unknown:
    case Mark::Busy:
    case Mark::None:
        return tone(0, 0);
    case Mark::Note:
        return tone(215, 150);
    }
    Q_UNREACHABLE();
}

namespace
{
void paintSign(QPainter &painter, const QRectF &r, Mark mark)
{
    const auto at = [&r](double x, double y) { return QPointF(r.x() + r.width() * x, r.y() + r.height() * y); };
    switch (mark) {
    case Mark::Ok:
        painter.drawPolyline(QPolygonF({at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)}));
        break;
    case Mark::Problem:
        painter.drawLine(at(0.34, 0.34), at(0.66, 0.66));
        painter.drawLine(at(0.66, 0.34), at(0.34, 0.66));
        break;
    case Mark::Warning:
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.64));
        painter.drawPoint(at(0.5, 0.8));
        break;
    case Mark::Note:
        painter.drawPoint(at(0.5, 0.28));
        painter.drawLine(at(0.5, 0.46), at(0.5, 0.74));
        break;
    case Mark::Unknown: {
        QPainterPath hook(at(0.36, 0.38));
        hook.cubicTo(at(0.36, 0.2), at(0.66, 0.2), at(0.64, 0.4));
        hook.cubicTo(at(0.62, 0.5), at(0.5, 0.5), at(0.5, 0.62));
        painter.drawPath(hook);
        painter.drawPoint(at(0.5, 0.78));
        break;
    }
    case Mark::Busy:
        painter.drawPoint(at(0.3, 0.5));
        painter.drawPoint(at(0.5, 0.5));
        painter.drawPoint(at(0.7, 0.5));
        break;
    case Mark::None:
        break;
    }
}

QPainterPath outline(const QRectF &r, Mark mark)
{
    QPainterPath path;
    if (mark == Mark::Warning) {
        path.moveTo(r.center().x(), r.top());
        path.lineTo(r.right(), r.bottom());
        path.lineTo(r.left(), r.bottom());
        path.closeSubpath();
    } else if (mark == Mark::Problem) { // an octagon, as a stop sign
        const double cut = r.width() * 0.29;
        path.moveTo(r.left() + cut, r.top());
        path.lineTo(r.right() - cut, r.top());
        path.lineTo(r.right(), r.top() + cut);
        path.lineTo(r.right(), r.bottom() - cut);
        path.lineTo(r.right() - cut, r.bottom());
        path.lineTo(r.left() + cut, r.bottom());
        path.lineTo(r.left(), r.bottom() - cut);
        path.lineTo(r.left(), r.top() + cut);
        path.closeSubpath();
    } else {
        path.addEllipse(r);
    }
    return path;
}
} // namespace

void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QColor &background)
{
    if (mark == Mark::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = square.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillPath(outline(inner, mark), markColour(mark, background));
    painter.setPen(QPen(background, qMax(1.5, inner.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintSign(painter, inner, mark);
    painter.restore();
}

MarkWidget::MarkWidget(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void MarkWidget::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

QSize MarkWidget::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void MarkWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    const QRectF square((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    paintMark(painter, square, m_mark, palette().color(QPalette::Window));
}

} // namespace TenantLink
