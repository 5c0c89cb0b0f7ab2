#include "wizards/common/steplist.h"

#include "wizards/common/marks.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace TenantLink
{

namespace
{
constexpr int MostLetters = 30; ///< a longer title is shortened: the page says it whole

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}
} // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("steps"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepList::setSteps(const QStringList &titles, qsizetype current)
{
    if (titles == m_titles && current == m_current)
        return;
    m_titles = titles;
    m_current = current;
    updateGeometry();
    update();
}

/// Closer together before any of them is left out.
int StepList::lineHeight() const
{
    const int letters = fontMetrics().height();
    const int each = (height() - letters) / std::max(1, int(m_titles.size()));
    return std::clamp(each, letters * 3 / 2, letters * 2);
}

QSize StepList::sizeHint() const
{
    const QFontMetrics metrics(bold(font()));
    int widest = 0;
    for (const QString &title : m_titles)
        widest = std::max(widest, metrics.horizontalAdvance(title));
    const int height = fontMetrics().height();
    return {std::min(widest, metrics.averageCharWidth() * MostLetters) + 3 * height, height * 2 * int(m_titles.size())};
}

QSize StepList::minimumSizeHint() const { return {sizeHint().width(), 0}; }

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = fontMetrics().height();
    const QColor ground = palette().color(QPalette::Window);
    const int high = lineHeight();
    const qsizetype room = std::max(1, (height() - side / 2) / high);
    const qsizetype first =
        std::clamp(m_current - room / 2, qsizetype(0), std::max(qsizetype(0), m_titles.size() - room));
    for (qsizetype i = first; i < std::min(first + room, m_titles.size()); ++i) {
        const QRect line(0, int(i - first) * high + side / 2, width(), high);
        const QRect sign = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(side / 2, line.top() + (line.height() - side) / 2, side, side));
        const QRectF ring = QRectF(sign).adjusted(1, 1, -1, -1);
        const QColor faint = palette().color(QPalette::PlaceholderText);
        if (i < m_current) {
            paintMark(painter, sign, Mark::Ok, ground);
        } else {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(i == m_current ? palette().color(QPalette::WindowText) : faint, 1.5));
            painter.drawEllipse(ring);
            if (i == m_current) {
                painter.setBrush(palette().color(QPalette::WindowText));
                painter.drawEllipse(ring.center(), side / 6.0, side / 6.0);
            }
        }
        const QRect words = QStyle::visualRect(
            layoutDirection(), rect(), QRect(2 * side, line.top(), width() - 2 * side - side / 2, line.height()));
        painter.setFont(i == m_current ? bold(font()) : font());
        painter.setPen(i > m_current ? faint : palette().color(QPalette::WindowText));
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_titles.at(i), Qt::ElideRight, words.width()));
    }
}

} // namespace TenantLink
