// The languages that a person can choose from, as the composition root hands them to the windows.
#pragma once

#include <QList>
#include <QString>

namespace TenantLink
{

class LanguageChoice
{
public:
    struct Language {
        QString code; ///< "de"
        QString name; ///< in itself: "Deutsch"
    };
    virtual ~LanguageChoice() = default;
    [[nodiscard]] virtual QList<Language> all() const = 0;
    /// The code of the system's language where the program speaks it, else "en".
    [[nodiscard]] virtual QString system() const = 0;
    /// What the windows speak now; empty before the first choice.
    [[nodiscard]] virtual QString current() const = 0;
    /// This start was asked for a language by the command line: what is remembered did not count.
    [[nodiscard]] virtual bool setAtStart() const = 0;
    /// Every window follows. False: there is none of that code, nothing changed.
    virtual bool choose(const QString &code) = 0;

protected:
    LanguageChoice() = default;
    Q_DISABLE_COPY_MOVE(LanguageChoice)
};

} // namespace TenantLink
