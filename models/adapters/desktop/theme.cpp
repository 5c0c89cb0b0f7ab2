#include "models/adapters/desktop/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QIcon>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QToolTip>

#include <cmath>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
struct Colours {
    QRgb window, base, alternate, button;
    QRgb text, faint;                              ///< faint: placeholders and everything disabled
    QRgb highlight, highlightText, quietHighlight; ///< quiet: in windows without focus, and disabled
    QRgb link, visited, bright;
    QRgb light, midlight, mid, dark, shadow;
};

constexpr Colours Light{0xfff3f4f6, 0xffffffff, 0xfff5f6f8, 0xffe9ebef, 0xff1b1d21, 0xff5a5f67,
                        0xff1a5fc8, 0xffffffff, 0xff4a6a9c, 0xff0b4fb0, 0xff6b3fa0, 0xffa8071a,
                        0xffffffff, 0xfff7f8fa, 0xffb9bdc5, 0xff9aa0a9, 0xff6b7078};
constexpr Colours Dark{0xff202227, 0xff17191d, 0xff1c1e23, 0xff2c2f36, 0xffe9ebee, 0xffa3a8b0,
                       0xff2f65c0, 0xffffffff, 0xff44597d, 0xff8ab4f8, 0xffc9a7f5, 0xffff9a9a,
                       0xff4a4e57, 0xff3a3e46, 0xff1a1c20, 0xff121317, 0xff08090b};

// 3:1 and more against window and fields (WCAG 2.1, 1.4.11 and 2.4.11)
constexpr QRgb LightOutline = 0xff767b84;
constexpr QRgb DarkOutline = 0xff7d838d;
constexpr QRgb LightFocus = 0xff1a5fc8;
constexpr QRgb DarkFocus = 0xff8ab4f8;

constexpr int Beside = 4;       ///< pixels between words and the edge of what they are in
constexpr int LeastTarget = 24; ///< pixels

bool isDark(const QPalette &palette) { return palette.color(QPalette::Window).lightness() < 128; }

void drawRing(QPainter *painter, const QRect &rect, const QColor &colour, int width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, width));
    painter->setBrush(Qt::NoBrush);
    const double half = width / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 2, 2);
    painter->restore();
}

/// The same on everything that can have the focus, however it came there.
void drawFocus(QPainter *painter, const QRect &rect, const QPalette &palette, const QColor &ground)
{
    const QColor ring(isDark(palette) ? DarkFocus : LightFocus);
    constexpr double Seen = 3;
    drawRing(painter, rect, contrast(ring, ground) < Seen ? palette.color(QPalette::HighlightedText) : ring, 2);
}

/// Fusion draws outlines too faint to see where a box or a field is, and the focus hardly at all.
class OutlinedStyle : public QProxyStyle
{
public:
    OutlinedStyle() : QProxyStyle(u"Fusion"_s) {}

    bool still = false; ///< nothing moves by itself

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        if (still && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_HeaderMargin || metric == PM_FocusFrameHMargin) // beside the words of headers and cells
            return Beside;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (type == CT_PushButton) // as high as a finger or an unsteady hand needs (WCAG 2.2, 2.5.8)
            needed = QSize(needed.width() + 2 * Beside, qMax(needed.height(), LeastTarget));
        return needed;
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool primary = push && (push->features & QStyleOptionButton::DefaultButton) &&
                             !(push->features & QStyleOptionButton::Flat) && (option->state & State_Enabled);
        if (push && element == CE_PushButton && (option->state & State_HasFocus)) { // Qt shows it after a key only
            QStyleOptionButton without = *push;
            without.state &= ~State_HasFocus;
            drawControl(element, &without, painter, widget);
            const QPalette::ColorRole ground = primary ? QPalette::Highlight : QPalette::Button;
            drawFocus(painter, option->rect, option->palette, option->palette.color(QPalette::Active, ground));
            return;
        }
        if (primary && element == CE_PushButton) {
            QStyleOptionButton filled = *push;
            filled.palette.setColor(QPalette::Window, filled.palette.color(QPalette::Active, QPalette::Highlight));
            filled.palette.setColor(QPalette::ButtonText, filled.palette.color(QPalette::HighlightedText));
            if (!filled.icon.isNull() && widget)
                filled.icon = QIcon(filled.icon.pixmap(filled.iconSize, widget->devicePixelRatioF(), QIcon::Selected));
            QProxyStyle::drawControl(element, &filled, painter, widget);
            return;
        }
        if (primary && element == CE_PushButtonBevel) {
            const QColor fill = option->palette.color(QPalette::Active, QPalette::Highlight);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(option->state & State_Sunken ? fill.darker(120) : fill);
            painter->drawRoundedRect(option->rect, 3, 3);
            painter->restore();
            return;
        }
        if (element == CE_ShapedFrame) { // tables, lists and texts of several lines
            QProxyStyle::drawControl(element, option, painter, widget);
            const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            if (frame && frame->frameShape != QFrame::NoFrame && (option->state & State_HasFocus))
                drawFocus(painter, option->rect, option->palette, option->palette.color(QPalette::Base));
            return;
        }
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!still || element != CE_ProgressBarContents || !bar || bar->minimum != bar->maximum) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        painter->save(); // busy: what goes on is said beside it
        painter->setPen(Qt::NoPen);
        painter->setBrush(QBrush(option->palette.color(QPalette::Highlight), Qt::BDiagPattern));
        painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const QPalette &palette = option->palette;
        if (element == PE_FrameFocusRect) {
            const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
            const QColor ground = focus ? focus->backgroundColor : QColor();
            drawFocus(painter, option->rect, palette, ground.isValid() ? ground : palette.color(QPalette::Window));
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool frameless = element == PE_PanelLineEdit && widget && !qobject_cast<QComboBox *>(widget->parent()) &&
                               !qobject_cast<QAbstractSpinBox *>(widget->parent()) && isFrameless(option);
        if (frameless && (option->state & State_HasFocus)) { // a value to be read and copied
            drawFocus(painter, option->rect, palette, palette.color(QPalette::Window));
            return;
        }
        const bool outlined = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck ||
                              element == PE_IndicatorRadioButton || element == PE_FrameLineEdit;
        if (!outlined)
            return;
        if (element == PE_FrameLineEdit && (option->state & State_HasFocus))
            drawFocus(painter, option->rect, palette, palette.color(QPalette::Base));
        else if (element == PE_IndicatorRadioButton)
            drawCircle(painter, option->rect, outlineOf(palette));
        else
            drawRing(painter, option->rect, outlineOf(palette), 1);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control != CC_ComboBox && control != CC_SpinBox)
            return;
        if (option->state & State_HasFocus)
            drawFocus(painter, option->rect, option->palette, option->palette.color(QPalette::Button));
        else
            drawRing(painter, option->rect, outlineOf(option->palette), 1);
    }

private:
    static bool isFrameless(const QStyleOption *option)
    {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth == 0;
    }

    static QColor outlineOf(const QPalette &palette) { return QColor(isDark(palette) ? DarkOutline : LightOutline); }

    static void drawCircle(QPainter *painter, const QRect &rect, const QColor &colour)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(colour);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
    }
};

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}
} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return qMax(one, other) / qMin(one, other);
}

QPalette themePalette(bool dark)
{
    const Colours &c = dark ? Dark : Light;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, c.window);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Button, c.button);
    set(QPalette::ToolTipBase, c.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, c.text);
    set(QPalette::PlaceholderText, c.faint);
    set(QPalette::BrightText, c.bright);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlightText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.visited);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.midlight);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.quietHighlight));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.quietHighlight));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.faint));
    return palette;
}

void applyTheme(bool dark)
{
    if (!dynamic_cast<OutlinedStyle *>(QApplication::style()))
        QApplication::setStyle(new OutlinedStyle);
    const QPalette palette = themePalette(dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void setStill(bool still)
{
    auto *style = dynamic_cast<OutlinedStyle *>(QApplication::style());
    if (!style || style->still == still)
        return;
    style->still = still;
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

} // namespace TenantLink
