#include "tests/wizards/everylanguage.h"

#include "app/languages.h"
#include "tests/support/clipped.h"
#include "tests/wizards/texts.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>
#include <QLayout>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScreen>
#include <QTabWidget>
#include <QTranslator>

/// Outside any namespace, as the macro wants it.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// Every text with its number behind it: so a text in a window is known by where it comes from.
class Numbering : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        m_texts += QJsonArray{QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)};
        return QString(QString::fromUtf8(source) + QChar(0xE000) + QString::number(m_texts.size() - 1) + QChar(0xE001));
    }
    [[nodiscard]] QJsonArray sourceOf(const QString &text) const
    {
        static const QRegularExpression number(u"\\x{E000}(\\d+)\\x{E001}"_s);
        const auto found = number.match(text);
        return found.hasMatch() ? m_texts.at(found.captured(1).toInt()) : QJsonArray();
    }

private:
    mutable QList<QJsonArray> m_texts;
};

/// The change travels as posted events, and so does what the layouts do about it.
void settle(QWidget *window)
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    if (window->layout())
        window->layout()->activate();
}

/// Texts that can have a mnemonic, by the widget (or action) that shows them.
QHash<const QObject *, QString> keyedTexts(const QWidget *window)
{
    QHash<const QObject *, QString> texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !widget->isVisibleTo(window))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.insert(label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.insert(button, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts.insert(group, group->title());
    }
    if (const auto *main = qobject_cast<const QMainWindow *>(window)) {
        for (const QAction *action : main->menuBar()->actions())
            texts.insert(action, action->text());
    }
    return texts;
}

QStringList tabTexts(const QWidget *window)
{
    QStringList texts;
    const auto *tabs = window->findChild<QTabWidget *>();
    for (int i = 0; tabs && tabs->isVisible() && i < tabs->count(); ++i)
        texts += tabs->tabText(i);
    return texts;
}

QString keyOf(const QString &text) { return QKeySequence::mnemonic(text).toString(QKeySequence::PortableText); }

void record(QWidget *window, const QString &where)
{
    QFile file(qEnvironmentVariable("TENANTLINK_RECORD_PAGES"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::Append))
        return;
    Numbering numbers;
    QCoreApplication::installTranslator(&numbers);
    settle(window);
    const auto write = [&](const QString &page, const QStringList &texts) {
        QJsonArray sources;
        for (const QString &text : texts) {
            const QJsonArray source = numbers.sourceOf(text);
            if (!source.isEmpty() && !keyOf(source.at(1).toString()).isEmpty() && !sources.contains(source))
                sources += source;
        }
        file.write(QJsonDocument(QJsonObject{{u"page"_s, page}, {u"texts"_s, sources}}).toJson(QJsonDocument::Compact) +
                   '\n');
    };
    write(where, keyedTexts(window).values() + tabTexts(window));
    const QList<QMenu *> menus = window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts += action->text();
        write(u"menu "_s + QString(numbers.sourceOf(menu->title()).at(1).toString()), texts);
    }
    QCoreApplication::removeTranslator(&numbers);
    settle(window);
}

void picture(QWidget *window, const QString &where, const QString &code)
{
    const QString folder = qEnvironmentVariable("TENANTLINK_PICTURES");
    if (!folder.isEmpty())
        window->grab().save(folder + u'/' + QString(where).replace(u' ', u'-').remove(u'/') + u'-' + code + u".png"_s);
}

QStringList flawsNow(QWidget *window, const QHash<const QObject *, QString> &english)
{
    QStringList flaws = Clipped::in(window);
    const bool fromRight = QLocale().textDirection() == Qt::RightToLeft;
    if ((window->layoutDirection() == Qt::RightToLeft) != fromRight)
        flaws += u"the wrong direction"_s;
    const QRect screen = window->screen()->availableGeometry();
    const bool scrolls = window->inherits("QMainWindow"); // with all its banners at once it may be wider
    if (!scrolls && (window->width() > screen.width() || window->height() > screen.height()))
        flaws += u"larger than the screen: %1 x %2"_s.arg(window->width()).arg(window->height());
    QStringList keys;
    const auto now = keyedTexts(window);
    for (auto text = now.begin(); text != now.end(); ++text) {
        const QString key = keyOf(text.value());
        if (key.isEmpty() && !keyOf(english.value(text.key())).isEmpty())
            flaws += u"no mnemonic: "_s + text.value();
        else if (!key.isEmpty() && keys.contains(key))
            flaws += u"mnemonic twice: %1 of %2 and others"_s.arg(key, text.value());
        if (!key.isEmpty())
            keys += key;
    }
    for (const QString &text : tabTexts(window)) {
        if (!keyOf(text).isEmpty() && keys.contains(keyOf(text)))
            flaws += u"mnemonic of a tab twice: "_s + text;
    }
    QStringList names;
    for (const QWidget *widget : interactiveWidgets(window)) {
        const QString name = widget->accessibleName();
        if (!name.isEmpty() && names.contains(name))
            flaws += u"name twice: "_s + name;
        names += name;
    }
    return flaws;
}

} // namespace

QStringList flawsInEveryLanguage(QWidget *window, const QString &where)
{
    initTranslations();
    record(window, where);
    const QLocale before;
    QStringList flaws;
    {
        Languages languages;
        (void)languages.choose(u"en"_s);
        settle(window);
        const QStringList english = visibleTexts(window);
        const auto texts = keyedTexts(window);
        const QStringList codes = Languages::available() + QStringList{u"en"_s};
        for (const QString &code : codes) {
            (void)languages.choose(code);
            settle(window);
            picture(window, where, code);
            const QStringList found = flawsNow(window, texts);
            for (const QString &flaw : found)
                flaws += where + u", "_s + code + u": "_s + flaw;
        }
        const QStringList again = visibleTexts(window);
        for (const QString &text : again) {
            if (!english.contains(text))
                flaws += where + u", English again: "_s + text;
        }
        if (again.size() != english.size())
            flaws += where + u", English again: not all texts"_s;
    }
    QLocale::setDefault(before);
    settle(window);
    flaws.removeDuplicates();
    QFile listed(qEnvironmentVariable("TENANTLINK_LIST_FLAWS"));
    if (listed.fileName().isEmpty() || !listed.open(QIODevice::Append))
        return flaws;
    for (const QString &flaw : std::as_const(flaws))
        listed.write(QString(flaw + u'\n').toUtf8());
    return {};
}

} // namespace TenantLink
