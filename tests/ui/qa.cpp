#include "tests/ui/qa.h"

#include "tests/ui/run.h"
#include "tests/wizards/wizarddriver.h"
#include "wizards/common/names.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

const QString Done; ///< what a step says that went well

Run &run() { return Run::now(); }
Screen &screen() { return Run::now().screen; }

QString quoted(const QString &text) { return u'"' + text + u'"'; }

QString missing(const QString &name) { return u"there is no "_s + quoted(name); }

/// Waits for the control; empty if it is there and can be used.
QString waitForControl(const QString &name, QWidget **found, bool mustBeEnabled = true)
{
    bool twice = false;
    const bool there = until([&] {
        *found = screen().control(name, &twice);
        return *found && !twice && (!mustBeEnabled || (*found)->isEnabled());
    });
    if (there)
        return Done;
    if (!*found)
        return missing(name);
    return twice ? QString(u"there is more than one "_s + quoted(name)) : QString(quoted(name) + u" cannot be used"_s);
}

QAction *menuEntry(const QString &name)
{
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return nullptr;
    for (QAction *action : menu->actions()) {
        if (action->isVisible() && plain(action->text().section(u'\t', 0, 0)) == name) // behind the tab: its keys
            return action;
    }
    return nullptr;
}

struct Tab {
    QTabBar *bar = nullptr;
    int index = 0;
};

Tab tab(const QString &name)
{
    const QWidget *front = screen().front();
    if (!front)
        return {};
    for (QTabBar *bar : front->findChildren<QTabBar *>()) {
        for (int i = 0; bar->isVisible() && bar->isEnabled() && i < bar->count(); ++i) {
            if (bar->tabText(i).remove(u'&') == name)
                return {bar, i};
        }
    }
    return {};
}

/// One try; false: there is nothing of that name to click, or it cannot be clicked.
bool clickNow(const QString &name, bool *twice)
{
    if (QAction *entry = menuEntry(name)) {
        if (!entry->isEnabled())
            return false;
        auto *menu = static_cast<QMenu *>(QApplication::activePopupWidget());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        return true;
    }
    QWidget *control = screen().control(name, twice);
    if (control && !*twice && control->isEnabled()) {
        if (control->accessibleName() == name)
            return WizardDriver(control->window()).click(name);
        QTest::mouseClick(control, Qt::LeftButton, {}, QPoint(qMin(12, control->width() / 2), control->height() / 2));
        return true;
    }
    const Tab found = tab(name);
    if (!control && found.bar) {
        QTest::mouseClick(found.bar, Qt::LeftButton, {}, found.bar->tabRect(found.index).center());
        return true;
    }
    return false;
}

QModelIndex rowWith(const QAbstractItemView *view, const QString &text)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            if (index.data().toString() == text)
                return index;
        }
    }
    return {};
}

QString chooseEntry(QComboBox *combo, const QString &text)
{
    int index = -1;
    if (!until([&] { return combo->isEnabled() && (index = combo->findText(text, Qt::MatchContains)) >= 0; }))
        return u"the list has no entry "_s + quoted(text);
    combo->setFocus(Qt::TabFocusReason);
    QTest::keyClick(combo, Qt::Key_Home);
    for (int pressed = 0; combo->currentIndex() != index && pressed < combo->count(); ++pressed)
        QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    return combo->currentIndex() == index ? Done : QString(quoted(text) + u" could not be reached by the arrow keys"_s);
}

QString chooseRow(QAbstractItemView *view, const QString &text)
{
    QModelIndex index;
    if (!until([&] { return (index = rowWith(view, text)).isValid(); }))
        return u"there is no row with "_s + quoted(text);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    const bool chosen =
        until([&] { return view->selectionModel()->isSelected(index) || view->currentIndex() == index; });
    return chosen ? Done : QString(u"the row with "_s + quoted(text) + u" was not selected"_s);
}

bool isSecret(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return edit && edit->echoMode() != QLineEdit::Normal;
}

QString heldBy(const QWidget *field) { return field ? textsOf(field).join(u'\n') : QString(); }

} // namespace

void Case::goTo(Words page, Here here)
{
    const QString name = page.toString();
    step(
        u"Go to "_s + name,
        [name]() -> QString {
            QWidget *found = nullptr;
            if (QString trouble = waitForControl(u"Navigation"_s, &found); !trouble.isEmpty())
                return trouble;
            auto *navigation = qobject_cast<QTreeWidget *>(found);
            const auto items = navigation ? navigation->findItems(name, Qt::MatchExactly | Qt::MatchRecursive)
                                          : QList<QTreeWidgetItem *>();
            if (items.size() != 1)
                return missing(name);
            navigation->scrollToItem(items.first());
            QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                              navigation->visualItemRect(items.first()).center());
            return until([&] { return items.first()->isSelected(); }) ? Done : quoted(name) + u" was not chosen"_s;
        },
        here);
}

void Case::click(Words name, Here here)
{
    step(
        u"Click "_s + quoted(name.toString()),
        [wanted = name.toString()]() -> QString {
            bool twice = false;
            if (until([&] { return clickNow(wanted, &twice); }))
                return Done;
            const QWidget *found = screen().control(wanted);
            return twice ? u"there is more than one"_s : found ? u"it cannot be clicked"_s : missing(wanted);
        },
        here);
}

void Case::choose(Words list, Words row, Here here)
{
    step(
        u"Choose "_s + quoted(row.toString()) + u" in "_s + quoted(list.toString()),
        [name = list.toString(), text = row.toString()]() -> QString {
            QWidget *found = nullptr;
            if (QString trouble = waitForControl(name, &found); !trouble.isEmpty())
                return trouble;
            if (auto *combo = qobject_cast<QComboBox *>(found))
                return chooseEntry(combo, text);
            auto *view = qobject_cast<QAbstractItemView *>(found);
            return view ? chooseRow(view, text) : QString(quoted(name) + u" is neither table nor list"_s);
        },
        here);
}

namespace
{

/// On somebody's own desktop nothing of a test goes through the clipboard: as an input method hands text over.
bool handOver(QWidget *field, const QString &text)
{
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QInputMethodEvent event;
    event.setCommitString(text);
    return QApplication::sendEvent(field, &event) && event.isAccepted();
}

} // namespace

void Case::put(Words field, Words text, bool pasted, const Here &here)
{
    const QString name = field.toString();
    const QString content = text.toString();
    // What a field hides on the screen is hidden in the report, too.
    if (QWidget *widget = nullptr; !over() && waitForControl(name, &widget).isEmpty() && isSecret(widget))
        run().journal.keepSecret(content);
    const bool kept = run().journal.secrets().contains(content);
    step((pasted ? u"Paste "_s : u"Type "_s) + (kept ? u"••••"_s : quoted(content)) + u" into "_s + quoted(name),
         [name, content, pasted]() -> QString {
             QWidget *found = nullptr;
             if (QString trouble = waitForControl(name, &found); !trouble.isEmpty())
                 return trouble;
             WizardDriver driver(found->window());
             const bool done = !pasted         ? driver.type(name, content)
                               : run().visible ? handOver(found, content)
                                               : driver.paste(name, content);
             return done ? Done : u"the field takes no text"_s;
         },
         here);
}

void Case::type(Words field, Words text, Here here) { put(field, text, false, here); }
void Case::paste(Words field, Words text, Here here) { put(field, text, true, here); }

void Case::press(Qt::Key key, Qt::KeyboardModifiers modifiers, Here here)
{
    step(
        u"Press "_s + QKeySequence(QKeyCombination(modifiers, key)).toString(),
        [key, modifiers]() -> QString {
            QWidget *target = QApplication::activePopupWidget();
            if (!target && screen().front())
                target = screen().front()->focusWidget() ? screen().front()->focusWidget() : screen().front();
            if (!target)
                return u"there is no window"_s;
            QTest::keyClick(target, key, modifiers);
            return Done;
        },
        here);
}

void Case::write(Words text, Here here)
{
    QWidget *focus = screen().front() ? screen().front()->focusWidget() : nullptr;
    const QString content = text.toString();
    if (isSecret(focus))
        run().journal.keepSecret(content);
    step(
        u"Write "_s + (isSecret(focus) ? u"••••"_s : quoted(content)),
        [focus, content]() -> QString {
            if (!focus)
                return u"nothing has the focus"_s;
            QTest::keyClicks(focus, content);
            return Done;
        },
        here);
}

void Case::tabTo(Words name, Here here)
{
    step(
        u"Press Tab until "_s + quoted(name.toString()) + u" has the focus"_s,
        [wanted = name.toString()]() -> QString {
            QWidget *goal = nullptr;
            if (QString trouble = waitForControl(wanted, &goal); !trouble.isEmpty())
                return trouble;
            QWidget *window = goal->window();
            constexpr int Round = 80; // more than any window has
            for (int pressed = 0; pressed < Round; ++pressed) {
                QWidget *focus = window->focusWidget();
                if (focus == goal || (focus && goal->focusProxy() == focus))
                    return Done;
                QTest::keyClick(focus ? focus : window, Qt::Key_Tab);
            }
            return u"Tab does not get there"_s;
        },
        here);
}

void Case::chooseFile(Words path, Here here)
{
    step(
        u"Choose the file "_s + quoted(path.toString().section(u'/', -1)),
        [file = path.toString()]() -> QString {
            QFileDialog *dialog = nullptr;
            if (!until([&] { return (dialog = qobject_cast<QFileDialog *>(screen().front())); }))
                return u"there is no file dialog"_s;
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            const auto *buttons = dialog->findChild<QDialogButtonBox *>();
            if (!name || !buttons)
                return u"the file dialog takes no name"_s;
            name->setText(file); // typed, a list of suggestions comes up at any moment and takes Return for itself
            QAbstractButton *accept = buttons->button(
                dialog->acceptMode() == QFileDialog::AcceptOpen ? QDialogButtonBox::Open : QDialogButtonBox::Save);
            if (!accept || !until([&] { return accept->isEnabled(); }))
                return u"the file cannot be chosen"_s;
            QTest::mouseClick(accept, Qt::LeftButton);
            return until([] { return !qobject_cast<QFileDialog *>(screen().front()); }) ? Done
                                                                                        : u"the dialog stays open"_s;
        },
        here);
}

void Case::close(Here here)
{
    step(
        u"Close the window"_s,
        []() -> QString {
            QWidget *front = screen().front();
            if (!front)
                return u"there is no window"_s;
            front->close();
            return Done;
        },
        here);
}

void Case::inWindow(Words title, Here here)
{
    step(
        u"Look at the window "_s + quoted(title.toString()),
        [wanted = title.toString()]() -> QString {
            if (!until([&] { return screen().window(wanted); }))
                return missing(wanted);
            screen().bringToFront(screen().window(wanted));
            return Done;
        },
        here);
}

void Case::page(Words title, Here here)
{
    step(
        u"The page "_s + quoted(title.toString()) + u" comes"_s,
        [wanted = title.toString()]() -> QString {
            const auto current = [] {
                const auto *wizard = qobject_cast<QWizard *>(screen().front());
                return wizard && wizard->currentPage() ? wizard->currentPage()->title() : QString();
            };
            if (until([&] { return current() == wanted; }))
                return Done;
            return current().isEmpty() ? u"there is no wizard in front"_s : u"it is still "_s + quoted(current());
        },
        here);
}

void Case::see(Words text, Here here)
{
    step(
        u"See "_s + quoted(text.toString()),
        [wanted = text.toString()] { return until([&] { return screen().shows(wanted); }) ? Done : missing(wanted); },
        here);
}

void Case::dontSee(Words text, Here here)
{
    step(
        u"Do not see "_s + quoted(text.toString()),
        [unwanted = text.toString()] {
            return until([&] { return screen().front() && !screen().shows(unwanted); }) ? Done
                                                                                        : u"it is on the screen"_s;
        },
        here);
}

void Case::seeIn(Words field, Words text, Here here)
{
    step(
        u"See "_s + quoted(text.toString()) + u" in "_s + quoted(field.toString()),
        [name = field.toString(), wanted = text.toString()]() -> QString {
            const auto held = [&] { return heldBy(screen().control(name)); };
            if (until([&] { return screen().control(name) && held().contains(wanted); }))
                return Done;
            return screen().control(name) ? u"it holds "_s + quoted(held()) : missing(name);
        },
        here);
}

void Case::seeBeside(Words field, Words text, Here here)
{
    step(
        u"See "_s + quoted(text.toString()) + u" beside "_s + quoted(field.toString()),
        [name = field.toString(), wanted = text.toString()]() -> QString {
            const auto said = [&] {
                const QWidget *widget = screen().control(name);
                return widget ? widget->accessibleDescription() : QString();
            };
            if (until([&] { return said().contains(wanted); }))
                return Done;
            if (!screen().control(name))
                return missing(name);
            return said().isEmpty() ? u"nothing is said there"_s : u"instead it says "_s + quoted(said());
        },
        here);
}

void Case::canClick(Words name, Here here)
{
    step(
        quoted(name.toString()) + u" can be clicked"_s,
        [wanted = name.toString()] {
            QWidget *found = nullptr;
            return waitForControl(wanted, &found);
        },
        here);
}

void Case::cannotClick(Words name, Here here)
{
    step(
        quoted(name.toString()) + u" cannot be clicked"_s,
        [wanted = name.toString()]() -> QString {
            const auto there = [&](bool enabled) {
                const QWidget *found = screen().control(wanted);
                const QAction *entry = menuEntry(wanted);
                return (found && found->isEnabled() == enabled) || (entry && entry->isEnabled() == enabled);
            };
            if (until([&] { return there(false) && !there(true); }))
                return Done;
            return there(true) ? u"it can be clicked"_s : missing(wanted);
        },
        here);
}

QString Case::textIn(Words field)
{
    QWidget *found = nullptr;
    const QString name = field.toString();
    if (over() || !until([&] {
            found = screen().control(name);
            return found && !heldBy(found).isEmpty();
        }))
        return {};
    return heldBy(found);
}

QString Case::clipboard() { return QApplication::clipboard()->text(); }

} // namespace TenantLink
