#include "app/window/settings/languagepage.h"

#include "models/ports/preferences.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QButtonGroup>
#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int System = 0; // the button's number; the languages follow in their order
} // namespace

LanguagePage::LanguagePage(Ports ports, std::shared_ptr<LanguageChoice> languages, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_languages(std::move(languages)),
      m_title(new PlainLabel(this)), m_note(new PlainLabel(this)), m_choices(new QGroupBox(this)),
      m_buttons(new QButtonGroup(this)), m_system(new QRadioButton(m_choices)), m_atStart(new PlainLabel(this)),
      m_stays(new PlainLabel(this))
{
    setObjectName(u"languagePage"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(false);
    m_choices->setObjectName(u"languages"_s);
    m_choices->setFlat(true);
    m_system->setObjectName(u"languageOfTheSystem"_s);
    auto *choices = new QVBoxLayout(m_choices);
    choices->addWidget(m_system);
    m_buttons->addButton(m_system, System);
    const QByteArray remembered = m_ports.preferences->value(LanguageKey);
    m_system->setChecked(true);
    int number = System;
    const auto all = m_languages->all();
    for (const LanguageChoice::Language &language : all) {
        auto *button = new QRadioButton(m_choices);
        nameButton(button,
                   language.name); // in itself, whatever the windows speak: who is lost in one finds the way out
        button->setObjectName(u"language-"_s + language.code);
        button->setChecked(remembered == language.code.toUtf8());
        choices->addWidget(button);
        m_buttons->addButton(button, ++number);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_choices);
    column->addWidget(m_atStart);
    column->addWidget(m_stays);
    column->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &LanguagePage::choose);
    retranslate();
}

void LanguagePage::choose(int button)
{
    const auto all = m_languages->all();
    const QString code = button == System ? QString() : all.value(button - 1).code;
    m_ports.preferences->set(LanguageKey, code.toUtf8());
    (void)m_languages->choose(code.isEmpty() ? m_languages->system() : code);
}

void LanguagePage::retranslate()
{
    QString system;
    QString current;
    const auto all = m_languages->all();
    for (const LanguageChoice::Language &language : all) {
        if (language.code == m_languages->system())
            system = language.name;
        if (language.code == m_languages->current())
            current = language.name;
    }
    m_title->setText(tr("Language"));
    m_note->setText(
        tr("The language of all windows, and how dates and numbers are written. It changes at once; what you have "
           "typed stays."));
    m_choices->setAccessibleName(tr("Language"));
    nameButton(m_system, tr("Like the s&ystem (%1)").arg(system));
    m_atStart->setText(
        m_languages->setAtStart()
            ? tr("This time the program was started in %1 by the command line. What you choose here holds at "
                 "once, and from the next start without that.")
                  .arg(current)
            : QString());
    m_atStart->setVisible(m_languages->setAtStart());
    m_stays->setText(
        tr("Invitation mails and script templates that you saved stay in the language that you wrote them in."));
}

} // namespace TenantLink
