// The languages that are compiled in, and switching between them while the program runs: texts, Qt's own texts, dates,
// numbers, direction.
#pragma once

#include "app/window/settings/languagechoice.h"

#include <QStringList>
#include <QTranslator>

#include <memory>

namespace TenantLink
{

/// A sentence that is written from the right stays one although it begins with a name in Latin letters, and keeps what
/// is put into it apart: Unicode's mark before such a text, its isolates around %1, %2 ...
class DirectedTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;
};

class Languages : public LanguageChoice
{
public:
    /// "en", "de" ... in the order that they are offered in.
    [[nodiscard]] static QStringList available();
    /// The language of the system if it is there, else "en".
    [[nodiscard]] static QString systemLanguage();

    /// At a start: `asked` by the command line wins, then what is remembered, then the system's. False: there is none
    /// of the code that was asked for.
    bool begin(const QString &asked, const QString &remembered);

    [[nodiscard]] QList<Language> all() const override;
    [[nodiscard]] QString system() const override { return systemLanguage(); }
    [[nodiscard]] QString current() const override { return m_code; }
    [[nodiscard]] bool setAtStart() const override { return m_asked; }
    /// Installs it; every widget hears LanguageChange, and turns where it is written from the right. False: nothing
    /// changed.
    bool choose(const QString &code) override;

private:
    QString m_code;
    bool m_asked = false;
    QTranslator m_qt; ///< the texts of Qt's own dialogs and menus, where they are installed
    std::unique_ptr<DirectedTranslator> m_translator;
};

} // namespace TenantLink
