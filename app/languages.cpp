#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace TenantLink
{

using namespace Qt::StringLiterals;

QStringList Languages::available()
{
    QStringList codes;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"tenantlink_*.qm"_s}))
        codes += file.mid(11).chopped(3);
    return codes;
}

bool Languages::choose(const QString &code)
{
    if (!available().contains(code))
        return false;
    QCoreApplication::removeTranslator(&m_translator);
    if (!m_translator.load(u":/i18n/tenantlink_"_s + code + u".qm"_s))
        return false;
    // Dates and numbers follow the person's system where it speaks that language, else the language.
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    return QCoreApplication::installTranslator(&m_translator);
}

QString Languages::systemLanguage()
{
    const QStringList codes = available();
    for (const QString &language : QLocale::system().uiLanguages()) {
        if (codes.contains(language.section(u'-', 0, 0)))
            return language.section(u'-', 0, 0);
    }
    return u"en"_s;
}

} // namespace TenantLink
