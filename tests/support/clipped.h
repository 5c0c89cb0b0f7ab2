// Whether the texts of a window have the room that they need: measured after it was laid out.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace TenantLink
{

class Clipped
{
public:
    /// A line for each text of the visible widgets that does not fit, and for what reaches out of its surroundings.
    /// Where there is little room, values may be scrolled in their fields, and a page sideways: only the program's own
    /// texts are looked at.
    [[nodiscard]] static QStringList in(const QWidget *window)
    {
        constexpr int Roomy = 1000; // pixels of the screen
        const bool values = window->screen()->availableSize().width() >= Roomy;
        QStringList flaws;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->window() != window || !widget->isVisible())
                continue;
            const bool value = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
            const QString text = value && !values ? QString() : textOf(widget);
            const auto flaw = [&](const QString &what) {
                flaws += what + QStringLiteral(" in ") + QString::fromLatin1(widget->metaObject()->className()) +
                         QLatin1Char(' ') + widget->objectName() +
                         QStringLiteral(" (%1 x %2): ").arg(widget->width()).arg(widget->height()) + text.left(80);
            };
            // Half a screen is too low for all that the main window can say at once.
            const auto *wrapped = qobject_cast<const QLabel *>(widget);
            const bool low = !values && window->inherits("QMainWindow") && wrapped && wrapped->wordWrap();
            if (!text.isEmpty() && !low && !fits(widget))
                flaw(QStringLiteral("clipped text"));
            if (!text.isEmpty() && reachesOut(widget))
                flaw(QStringLiteral("reaches out"));
            if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i) {
                    if (tabs->isTabVisible(i) && tabs->tabRect(i).width() < textWidth(tabs, tabs->tabText(i)))
                        flaw(QStringLiteral("clipped tab ") + tabs->tabText(i));
                }
            }
            if (const auto *header = qobject_cast<const QHeaderView *>(widget);
                header && header->orientation() == Qt::Horizontal && header->model()) {
                const int margin = header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
                for (int i = 0; i < header->count(); ++i) {
                    const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
                    if (!header->isSectionHidden(i) && header->sectionSize(i) < textWidth(header, title) + 2 * margin)
                        flaw(QStringLiteral("clipped column ") + title);
                }
            }
            if (const auto *scroll = qobject_cast<const QScrollArea *>(widget);
                values && scroll && scroll->widget() && scroll->horizontalScrollBar()->maximum() > 0)
                flaw(QStringLiteral("scrolls sideways"));
        }
        return flaws;
    }

    [[nodiscard]] static QString textOf(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            return edit->displayText();
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            return combo->currentText();
        if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            return group->title();
        return {};
    }

    [[nodiscard]] static bool fits(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->wordWrap())
                return label->height() >= label->heightForWidth(label->width());
            return label->width() >= label->minimumSizeHint().width() &&
                   label->height() >= label->minimumSizeHint().height();
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const bool boxed = !qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QToolButton *>(widget);
            return button->width() >= (boxed ? button->sizeHint().width() : textWidth(button, button->text())) &&
                   button->height() >= button->fontMetrics().height();
        }
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            constexpr int LongestShown = 120; // characters; nobody reads a longer link
            const int frame = 2 * edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, edit) + 2;
            const bool link = edit->isReadOnly() && edit->text().size() > LongestShown;
            return link || edit->hasFocus() || edit->echoMode() == QLineEdit::Password ||
                   edit->width() - frame >= edit->fontMetrics().horizontalAdvance(edit->displayText());
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(combo);
            const QRect field =
                combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
            return field.width() >= combo->fontMetrics().horizontalAdvance(combo->currentText());
        }
        if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            return group->width() >= textWidth(group, group->title());
        return true;
    }

private:
    [[nodiscard]] static int textWidth(const QWidget *widget, QString text)
    {
        return widget->fontMetrics().horizontalAdvance(text.remove(u'&'));
    }
    /// Out of what holds it and does not scroll.
    [[nodiscard]] static bool reachesOut(const QWidget *widget)
    {
        constexpr int Hair = 2; // pixels; frames that styles draw over each other
        const auto inside = [widget](const QWidget *holder) {
            return holder->rect()
                .adjusted(-Hair, -Hair, Hair, Hair)
                .contains(QRect(widget->mapTo(holder, QPoint()), widget->size()));
        };
        const QWidget *holder = widget->parentWidget();
        for (; holder && !holder->isWindow(); holder = holder->parentWidget()) {
            const auto *scroll = qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
            if (scroll && scroll->viewport() == holder)
                return false;
            if (!inside(holder))
                return true;
        }
        return holder && !inside(holder);
    }
};

} // namespace TenantLink
