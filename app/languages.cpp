#include "app/languages.h"

#include <QApplication>
#include <QFile>
#include <QLayout>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

struct Known {
    QLatin1StringView code;
    QStringView name; ///< in itself; QLocale would say "American English" and "español de España"
};
constexpr std::array<Known, 6> KnownLanguages{{{"en"_L1, u"English"},
                                               {"de"_L1, u"Deutsch"},
                                               {"fr"_L1, u"Fran\u00e7ais"},
                                               {"es"_L1, u"Espa\u00f1ol"},
                                               {"he"_L1, u"\u05e2\u05d1\u05e8\u05d9\u05ea"},
                                               {"ja"_L1, u"\u65e5\u672c\u8a9e"}}};

QString fileOf(const QString &code) { return u":/i18n/tenantlink_"_s + code + u".qm"_s; }

/// A dialog's wrapped texts may need more lines now. Wizards and the main window scroll.
void giveRoom(QWidget *dialog, int passes = 3)
{
    QLayout *layout = dialog->layout();
    if (!dialog->isVisible() || !layout || !layout->hasHeightForWidth())
        return;
    layout->invalidate();
    const int needed = layout->totalHeightForWidth(dialog->width());
    if (needed > dialog->height())
        dialog->resize(dialog->width(), qMin(needed, dialog->screen()->availableSize().height()));
    if (passes > 1) // wider labels leave less width for what wraps, which is known one layout later
        QTimer::singleShot(0, dialog, [dialog, passes] { giveRoom(dialog, passes - 1); });
}

/// Widgets take the default locale when they are made: those that are there learn of the new one.
void tellTheWindows(Qt::LayoutDirection direction)
{
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return; // a command
    QGuiApplication::setLayoutDirection(direction);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->testAttribute(Qt::WA_SetLocale))
            window->unsetLocale();
        if (window->inherits("QDialog") && !window->inherits("QWizard")) // once it has its texts: they are on their way
            QTimer::singleShot(0, window, [window] { giveRoom(window); });
    }
}

} // namespace

QString DirectedTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    const QString text = QTranslator::translate(context, source, comment, n);
    const auto fromRight = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    if (std::none_of(text.begin(), text.end(), fromRight))
        return text; // a file's name, an address, or a language that is written from the left
    static const QRegularExpression inserted(u"(%L?\\d{1,2})"_s);
    QString directed = text;
    directed.replace(inserted, u"\u2068\\1\u2069"_s);
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == u'%'; });
    return fromRight(*first) ? directed : QString(QChar(0x200F) + directed);
}

QStringList Languages::available()
{
    QStringList codes;
    for (const Known &language : KnownLanguages) {
        if (QFile::exists(fileOf(language.code)))
            codes += language.code;
    }
    return codes;
}

QList<LanguageChoice::Language> Languages::all() const
{
    QList<Language> found;
    const QStringList codes = available();
    for (const Known &language : KnownLanguages) {
        if (codes.contains(language.code))
            found += Language{language.code, language.name.toString()};
    }
    return found;
}

bool Languages::begin(const QString &asked, const QString &remembered)
{
    m_asked = !asked.isEmpty();
    if (m_asked)
        return choose(asked);
    return (!remembered.isEmpty() && choose(remembered)) || choose(systemLanguage());
}

bool Languages::choose(const QString &code)
{
    if (!available().contains(code))
        return false;
    auto translator = std::make_unique<DirectedTranslator>();
    if (!translator->load(fileOf(code)))
        return false;                     // the one that is there stays
    m_translator = std::move(translator); // the old one leaves the program by itself
    QCoreApplication::removeTranslator(&m_qt);
    m_code = code;
    // Dates and numbers follow the person's system where it speaks that language, else the language.
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // Packages for Windows hold one file in place of Qt's many, under the other name.
    if (m_qt.load(u"qtbase_"_s + code, ofQt) || m_qt.load(u"qt_"_s + code, ofQt))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(m_translator.get());
    tellTheWindows(wanted.textDirection());
    return true;
}

QString Languages::systemLanguage()
{
    const QStringList codes = available();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        if (codes.contains(language.section(u'-', 0, 0)))
            return language.section(u'-', 0, 0);
    }
    return u"en"_s;
}

} // namespace TenantLink
