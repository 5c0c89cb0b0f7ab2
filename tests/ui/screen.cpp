#include "tests/ui/screen.h"

#include "wizards/common/names.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QWizard>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int RowsSeen = 50;

bool isRealWindow(const QWidget *widget)
{
    return widget->isWindow() && (widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog ||
                                  widget->windowType() == Qt::Sheet);
}

QStringList cellsOf(const QAbstractItemView *view)
{
    QStringList cells;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < std::min(model->rowCount(view->rootIndex()), RowsSeen); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            cells += index.data().toString();
            for (int child = 0; child < model->rowCount(index); ++child)
                cells += model->index(child, 0, index).data().toString();
        }
    }
    return cells;
}

} // namespace

QStringList textsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const bool rich = label->textFormat() == Qt::RichText ||
                          (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        return {rich             ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                : label->buddy() ? plain(label->text())
                                 : label->text()};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return {plain(button->text())};
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return {edit->text().isEmpty() ? edit->placeholderText() : edit->displayText()};
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
        return {spin->text()};
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return {combo->currentText()};
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return {text->toPlainText()};
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return {text->toPlainText()};
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return {plain(group->title())};
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return cellsOf(view);
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += plain(tabs->tabText(i));
    }
    if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        for (const QAction *action : menu->actions())
            texts += plain(action->text());
    }
    return texts;
}

Screen::Screen() { qApp->installEventFilter(this); }

bool Screen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (isRealWindow(widget)) {
            m_windows.removeAll(QPointer<QWidget>(widget));
            m_windows += widget;
        }
    }
    return QObject::eventFilter(watched, event);
}

QWidget *Screen::front() const
{
    for (auto window = m_windows.crbegin(); window != m_windows.crend(); ++window) {
        if (*window && (*window)->isVisible())
            return *window;
    }
    return nullptr;
}

void Screen::bringToFront(QWidget *window)
{
    m_windows.removeAll(QPointer<QWidget>(window));
    m_windows += window;
    window->raise();
    window->activateWindow();
}

QWidget *Screen::window(const QString &title) const
{
    for (auto window = m_windows.crbegin(); window != m_windows.crend(); ++window) {
        if (*window && (*window)->isVisible() && (*window)->windowTitle().contains(title))
            return *window;
    }
    return nullptr;
}

QWidget *Screen::control(const QString &name, bool *twice) const
{
    const QWidget *in = front();
    if (!in)
        return nullptr;
    QList<QWidget *> named;
    QList<QWidget *> inscribed;
    for (QWidget *widget : in->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != in || qobject_cast<QLabel *>(widget))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (widget->accessibleName() == name)
            named += widget;
        else if (button && plain(button->text()) == name)
            inscribed += widget;
    }
    const QList<QWidget *> &found = named.isEmpty() ? inscribed : named;
    if (twice)
        *twice = found.size() > 1;
    return found.isEmpty() ? nullptr : found.first();
}

QStringList Screen::texts() const
{
    QStringList texts;
    const QWidget *window = front();
    if (!window)
        return texts;
    texts += window->windowTitle();
    if (const auto *wizard = qobject_cast<const QWizard *>(window); wizard && wizard->currentPage())
        texts += {wizard->currentPage()->title(), wizard->currentPage()->subTitle()};
    if (const QWidget *popup = QApplication::activePopupWidget())
        texts += textsOf(popup);
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window)
            texts += textsOf(widget);
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

bool Screen::shows(const QString &text) const
{
    const QStringList all = texts();
    return std::any_of(all.begin(), all.end(), [&text](const QString &seen) { return seen.contains(text); });
}

QStringList Screen::described() const
{
    constexpr qsizetype Lines = 60;
    const QStringList lines = texts().mid(0, Lines);
    return lines.isEmpty() ? QStringList{u"(no window)"_s} : lines;
}

QImage Screen::picture(const QStringList &secrets) const
{
    QWidget *window = front();
    if (!window)
        return {};
    QList<QWidget *> shown{window};
    if (QWidget *parent = window->parentWidget(); parent && !qobject_cast<QWizard *>(window))
        shown.prepend(parent->window());
    if (QWidget *popup = QApplication::activePopupWidget())
        shown += popup;
    QRect area;
    for (const QWidget *widget : std::as_const(shown))
        area |= QRect(widget->mapToGlobal(QPoint()), widget->size());
    QImage image(area.size() * window->devicePixelRatio(), QImage::Format_RGB32);
    image.setDevicePixelRatio(window->devicePixelRatio());
    image.fill(Qt::darkGray);
    QPainter painter(&image);
    painter.translate(-area.topLeft());
    for (QWidget *top : std::as_const(shown)) {
        painter.drawPixmap(top->mapToGlobal(QPoint()), top->grab());
        for (const QWidget *widget : top->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const QString text = textsOf(widget).join(u'\n');
            if (std::any_of(secrets.begin(), secrets.end(),
                            [&](const QString &secret) { return text.contains(secret); }))
                painter.fillRect(QRect(widget->mapToGlobal(QPoint()), widget->size()), Qt::black);
        }
    }
    painter.end();
    return image;
}

} // namespace TenantLink
