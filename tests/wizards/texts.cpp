#include "tests/wizards/texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTextEdit>

namespace TenantLink
{

using namespace Qt::StringLiterals;

QList<OddText> oddTexts()
{
    return {
        {"a million characters", QString(1'000'000, u'x')},
        {"control characters", u"a\u0001b\u0007c\u001bd"_s},
        {"null character", u"a"_s + QChar(0) + u"b"_s},
        {"right to left", u"\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"_s},
        {"bidi override", u"abc\u202egpj.exe"_s},
        {"emoji", u"\U0001F600\U0001F468\u200D\U0001F469\u200D\U0001F467"_s},
        {"blanks only", u"   \u00a0\u3000 "_s},
        {"line ends inside", u"one\ntwo\r\nthree\u2028four"_s},
        {"markup", u"<b>bold</b><img src=x onerror=alert(1)>"_s},
        {"percent", u"%1 %n %L2 %%"_s},
        {"ampersand", u"A & B && C"_s},
        {"half a surrogate", u"a"_s + QChar(0xD800) + u"b"_s},
    };
}

namespace
{
template <class T>
QList<T *> shown(const QWidget *window)
{
    QList<T *> result;
    for (T *widget : window->findChildren<T *>()) {
        if (widget->window() == window && widget->isVisibleTo(window))
            result += widget;
    }
    return result;
}
} // namespace

QStringList visibleTexts(const QWidget *window)
{
    QStringList texts{u"window title: "_s + window->windowTitle()};
    const auto add = [&texts](const QWidget *widget, const QString &text) {
        if (!text.trimmed().isEmpty())
            texts +=
                QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_s + text;
    };
    for (const QWidget *widget : shown<QWidget>(window)) {
        add(widget, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(widget, group->title());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            add(widget, edit->placeholderText());
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(widget, combo->itemText(i));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
                if (!header->isSectionHidden(i))
                    add(widget, header->model()->headerData(i, Qt::Horizontal).toString());
            }
        }
        add(widget, widget->accessibleName());
        add(widget, widget->accessibleDescription());
    }
    return texts;
}

QList<QWidget *> interactiveWidgets(const QWidget *window)
{
    QList<QWidget *> result;
    for (QWidget *widget : shown<QWidget>(window)) {
        const bool kind = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                          qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                          qobject_cast<QTextEdit *>(widget) || qobject_cast<QProgressBar *>(widget) ||
                          (qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<QHeaderView *>(widget));
        // Parts of a composite (the line in a spin box, the corner of a table) belong to what has the name.
        const QWidget *parent = widget->parentWidget();
        const bool part = qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
                          qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractItemView *>(parent);
        if (kind && !part)
            result += widget;
    }
    return result;
}

QStringList mnemonics(const QWidget *window)
{
    QStringList keys;
    const auto add = [&keys](const QString &text) {
        const QKeySequence sequence = QKeySequence::mnemonic(text);
        if (!sequence.isEmpty())
            keys += sequence.toString(QKeySequence::PortableText);
    };
    for (const QWidget *widget : shown<QWidget>(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title());
    }
    return keys;
}

} // namespace TenantLink
