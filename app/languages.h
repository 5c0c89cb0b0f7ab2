// The languages that are compiled in, and switching between them while the program runs.
#pragma once

#include <QStringList>
#include <QTranslator>

namespace TenantLink
{

class Languages
{
public:
    /// "en", "de" ...
    [[nodiscard]] static QStringList available();

    /// Installs that language; every widget hears LanguageChange. False: there is none of that code, nothing changed.
    bool choose(const QString &code);

    /// The language of the system if it is there, else "en".
    [[nodiscard]] static QString systemLanguage();

private:
    QTranslator m_translator;
};

} // namespace TenantLink
