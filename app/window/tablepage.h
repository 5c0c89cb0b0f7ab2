// A page that is a table: actions as buttons and context menu, filter, columns, Copy, Export CSV, and what to say
// when there is nothing, not yet, or not any more.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace TenantLink
{

class ActionButton;
class EmptyState;
class FailureView;
class FlowLayout;
class PagedTable;
class PagedView;
class PlainLabel;
class TableLayout;

/// Whole sentences, because a noun cannot be put into a sentence in every language.
struct TablePageTexts {
    QString title;     ///< "Services"
    QString filter;    ///< "Filter services"
    QString copy;      ///< "Copy services": name of the button that says Copy
    QString exportCsv; ///< "Export CSV of services"
    QString columns;   ///< "Columns of services"
    QString empty;     ///< what to do when there is none yet
    QString noMatch;   ///< "No service matches the filter."
    QString fileName;  ///< "services.csv"
    QString deed = {}; ///< the button beside `empty`: "Add the first service"; empty: none
};

class TablePage : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    ~TablePage() override;
    [[nodiscard]] PagedView *view() const { return m_view; }
    void focusFilter();
    void setIcon(const QString &name); ///< shown while there is no row
    void refresh();
    /// All rows, the smallest first; the column is shown even where the person hid it.
    void sortBy(int column);

protected:
    /// `id` is the objectName and the key of the layout. Owns `model`. Derived constructors add their actions, then
    /// call retranslate().
    TablePage(Ports ports, const QString &id, PagedTable *model, const QList<int> &hiddenColumns, QWidget *parent);

    /// A button, an entry of the context menu. Texts are the derived class's.
    QAction *addAction(const QString &id, std::function<void()> act);
    ActionButton *buttonOf(QAction *action) const;
    /// Between actions and table.
    [[nodiscard]] QVBoxLayout *extras() const { return m_extras; }
    [[nodiscard]] virtual TablePageTexts texts() const = 0;
    virtual void selectionMoved() = 0; ///< enable what can be done now
    virtual void activated() = 0;      ///< Enter or double click
    virtual void begin() {}            ///< the deed while there is no row
    void retranslate() override;
    /// What of the extras takes the focus, in reading order.
    [[nodiscard]] virtual QList<QWidget *> extraFocus() const { return {}; }

    /// Ids of the selected rows; empty if there is none, or if some of them are not in memory: then an action would
    /// have to guess which rows were meant.
    [[nodiscard]] QStringList selectedIds() const;
    /// Said in the status line until something else is. Called again when the language changes.
    void say(std::function<QString()> text);
    void showFailure(const std::optional<Failure> &failure);
    [[nodiscard]] const Ports &ports() const { return m_ports; }

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop();
    void buildBottom();
    void orderFocus();
    void showMenu(const QPoint &at);
    void updateState();
    void copy();
    void chooseExport();
    void exportTo(const QString &file);
    void rememberSelection();
    void restoreSelection();
    void fitColumns(); ///< once, to the first rows

    Ports m_ports;
    PagedTable *m_model;
    QVBoxLayout *m_column;
    FlowLayout *m_buttons; ///< what can be done with the page's things
    QHBoxLayout *m_tools;  ///< filter, Copy, Export CSV, Columns
    QVBoxLayout *m_extras;
    PlainLabel *m_title;
    QLineEdit *m_filter;
    PagedView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FailureView *m_failure;
    PlainLabel *m_count;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QMenu *m_columnsMenu;
    QAction *m_copy;
    QAction *m_export;
    QAction *m_columns;
    TableLayout *m_layout;
    QList<QAction *> m_actions;
    QList<ActionButton *> m_actionButtons;
    QStringList m_remembered;
    QString m_icon;
    std::function<QString()> m_say;
    std::optional<Failure> m_ownFailure;
    bool m_focusOrdered = false;
    bool m_columnsFitted = false;
    Work m_transfer{this};
};

} // namespace TenantLink
