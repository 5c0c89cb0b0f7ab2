// Configuration > Language: one of the program's languages, or the system's. It holds at once and is remembered.
#pragma once

#include "app/window/settings/languagechoice.h"
#include "models/ports/ports.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QGroupBox;
class QRadioButton;

namespace TenantLink
{

class PlainLabel;

/// Where the choice is remembered; empty: the system's language.
inline const QString LanguageKey = QStringLiteral("language");

class LanguagePage : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    LanguagePage(Ports ports, std::shared_ptr<LanguageChoice> languages, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void choose(int button);

    Ports m_ports;
    std::shared_ptr<LanguageChoice> m_languages;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QGroupBox *m_choices;
    QButtonGroup *m_buttons;
    QRadioButton *m_system;
    PlainLabel *m_atStart;
    PlainLabel *m_stays;
};

} // namespace TenantLink
