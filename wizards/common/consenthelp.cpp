#include "wizards/common/consenthelp.h"

#include "models/domain/isolated.h"
#include "models/flows/provision.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QPlainTextEdit *textToTake(const QString &id, int lines, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(id);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 2 * text->frameWidth() +
                         static_cast<int>(2 * text->document()->documentMargin()));
    return text;
}

void copyFrom(QPushButton *button, QPlainTextEdit *text)
{
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, text,
                     [text] { QGuiApplication::clipboard()->setText(withoutMarks(text->toPlainText())); });
}
} // namespace

ConsentHelp::ConsentHelp(QWidget *parent)
    : Retranslating<QGroupBox>(parent), m_consent(new PlainLabel(this)), m_linkLabel(new QLabel(this)),
      m_link(new CopyField(this)), m_blank(new PlainLabel(this)), m_textLabel(new QLabel(this)),
      m_text(textToTake(u"consentText"_s, 5, this)), m_copyText(new QPushButton(this)), m_stepsLabel(new QLabel(this)),
      m_steps(textToTake(u"roleSteps"_s, 5, this)), m_copySteps(new QPushButton(this)),
      m_commandsLabel(new QLabel(this)), m_commands(textToTake(u"roleCommands"_s, 4, this)),
      m_copyCommands(new QPushButton(this))
{
    setObjectName(u"consentHelp"_s);
    m_link->setObjectName(u"consentLink"_s);
    m_commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    copyFrom(m_copyText, m_text);
    copyFrom(m_copySteps, m_steps);
    copyFrom(m_copyCommands, m_commands);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_consent, m_linkLabel, m_link, m_blank, m_textLabel, m_text})
        column->addWidget(widget);
    column->addWidget(m_copyText, 0, Qt::AlignLeading);
    column->addWidget(m_stepsLabel);
    column->addWidget(m_steps);
    column->addWidget(m_copySteps, 0, Qt::AlignLeading);
    column->addWidget(m_commandsLabel);
    column->addWidget(m_commands);
    column->addWidget(m_copyCommands, 0, Qt::AlignLeading);
    setVisible(false);
    retranslate();
}

void ConsentHelp::setPending(const Provisioning &state, const Cloud &cloud)
{
    m_state = state;
    m_cloud = cloud;
    retranslate();
}

void ConsentHelp::clear()
{
    m_state.reset();
    retranslate();
}

void ConsentHelp::retranslate()
{
    const bool consent = m_state && m_state->consentPending;
    const bool roles = m_state && m_state->rolesPending;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_linkLabel, m_link, m_blank, m_textLabel, m_text, m_copyText})
        widget->setVisible(consent);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stepsLabel, m_steps, m_copySteps, m_commandsLabel,
                                                            m_commands, m_copyCommands})
        widget->setVisible(roles);
    setTitle(tr("What another administrator still has to do"));
    setAccessibleName(title());
    QStringList who;
    if (consent)
        who +=
            tr("Admin consent: a Global Administrator or Privileged Role Administrator of the tenant opens this link, "
               "signs in and accepts.");
    if (roles)
        who += tr("Directory roles: a Global Administrator or Privileged Role Administrator assigns them, by the steps "
                  "or by the commands below.");
    m_consent->setText(who.join(u'\n'));
    nameField(m_linkLabel, m_link, tr("Consent &link:"));
    m_link->setFieldName(tr("Consent link"));
    m_blank->setText(tr("After accepting, the browser ends on a blank page: that is all right."));
    nameField(m_textLabel, m_text, tr("Te&xt to forward:"));
    nameButton(m_copyText, tr("Copy text"), tr("Copy text to forward"));
    nameField(m_stepsLabel, m_steps, tr("&Roles in the portal:"));
    nameButton(m_copySteps, tr("Copy steps"), tr("Copy roles in the portal"));
    nameField(m_commandsLabel, m_commands, tr("Roles by co&mmands (PowerShell):"));
    nameButton(m_copyCommands, tr("Copy commands"), tr("Copy roles by commands"));
    if (consent) {
        m_link->setText(QString::fromLatin1(consentLink(m_cloud, *m_state).toEncoded()));
        m_text->setPlainText(consentText(m_cloud, *m_state));
    }
    if (roles) {
        m_steps->setPlainText(roleSteps(*m_state, m_cloud));
        m_commands->setPlainText(roleCommands(*m_state, m_cloud));
    }
    setVisible(consent || roles);
}

} // namespace TenantLink
