#include "wizards/common/assistive.h"

#include "wizards/common/focusframe.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto Aloud = "assistiveAloud"; ///< set on labels that are notifications

/// On Unix Qt gives what is chosen as the name, so that nobody hears what is asked for. Here the name is the label's,
/// and what is chosen is value and text.
class ComboBoxInterface : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ComboBoxInterface(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox), m_box(box) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return m_box->isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(m_box->view());
        return index == 1 && m_box->isEditable() ? QAccessible::queryAccessibleInterface(m_box->lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == m_box->view())
            return 0;
        return child && m_box->isEditable() && child->object() == m_box->lineEdit() ? 1 : -1;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_box->currentText() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = m_box->view()->isVisible();
        state.collapsed = !state.expanded;
        return state;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (m_box->view()->isVisible())
            m_box->hidePopup();
        else if (m_box->isEnabled())
            m_box->showPopup();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return m_box->currentText().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(m_box->currentText().size()); }
    QRect characterRect(int) const override { return {}; }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QComboBox *m_box;
};

/// Says in words how far it is; a bar that only shows that something goes on has no percentage.
class ProgressInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ProgressInterface(QProgressBar *bar) : QAccessibleWidget(bar, QAccessible::ProgressBar), m_bar(bar) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value && kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        return isBusy() ? QCoreApplication::translate("TenantLink::ProgressInterface", "Working")
                        : QCoreApplication::translate("TenantLink::ProgressInterface", "%1 of %2", "how far it is")
                              .arg(QString::number(m_bar->value()), QString::number(m_bar->maximum()));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.busy = isBusy();
        state.readOnly = true;
        return state;
    }
    QVariant currentValue() const override { return isBusy() ? m_bar->minimum() : m_bar->value(); }
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return m_bar->maximum(); }
    QVariant minimumValue() const override { return m_bar->minimum(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    bool isBusy() const { return m_bar->minimum() == m_bar->maximum(); }
    QProgressBar *m_bar;
};

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    if (auto *box = qobject_cast<QComboBox *>(object))
        return new ComboBoxInterface(box);
    if (auto *bar = qobject_cast<QProgressBar *>(object))
        return new ProgressInterface(bar);
    // Qt's own reads behind the end of its children when a scroll bar goes between the count and the question.
    if (auto *area = qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(area, QAccessible::Client);
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (dynamic_cast<RowHolder *>(widget))
        return new QAccessibleWidget(widget, QAccessible::List);
    if (dynamic_cast<FocusFrame *>(widget))
        return new QAccessibleWidget(widget, QAccessible::ListItem);
    if (widget->property(Aloud).toBool())
        return new QAccessibleWidget(widget, QAccessible::Notification);
    return nullptr;
}

} // namespace

void installAssistive() { [[maybe_unused]] static const bool once = (QAccessible::installFactory(interfaceFor), true); }

RowHolder::RowHolder(QWidget *parent) : QWidget(parent) { installAssistive(); }

void sayStatus(QLabel *status, const QString &text, bool aloud)
{
    installAssistive();
    status->setProperty(Aloud, true);
    if (status->accessibleName() == text && status->text() == text)
        return;
    status->setText(text);
    status->setAccessibleName(text);
    if (!aloud || text.isEmpty() || !status->isVisible() || !QAccessible::isActive())
        return;
    QAccessibleEvent again(status, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&again);
}

void nameTabs(QTabWidget *tabs, const QString &name)
{
    tabs->setAccessibleName(name);
    tabs->tabBar()->setAccessibleName(name);
    tabs->setFocusPolicy(Qt::NoFocus); // the bar has it; the rest would be a stop that is none
}

} // namespace TenantLink
