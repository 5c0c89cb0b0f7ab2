#include "wizards/common/textdialog.h"

#include "models/ports/desktop.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

TextDialog::TextDialog(const QString &id, const Ports &ports, const QString &text, std::function<Words()> words,
                       QWidget *parent)
    : Retranslating<QDialog>(parent), m_desktop(ports.desktop), m_words(std::move(words)), m_exact(text),
      m_about(new PlainLabel(this)), m_text(new QPlainTextEdit(text, this)), m_copied(new PlainLabel(this)),
      m_copy(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(id);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // a script, in any language
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copied->setVisible(false);
    m_copy->setObjectName(u"copyText"_s);
    m_copy->setAutoDefault(false);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copied, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &TextDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38)
               .boundedTo(screen()->availableSize() * 0.9));
    retranslate();
}

void TextDialog::copy()
{
    m_desktop->copyText(m_exact);
    m_copied->setVisible(true);
}

void TextDialog::retranslate()
{
    const Words words = m_words();
    setWindowTitle(words.title);
    m_about->setText(words.about);
    m_about->setVisible(!words.about.isEmpty());
    m_text->setAccessibleName(words.title);
    m_copied->setText(tr("Copied."));
    m_copied->setAccessibleName(m_copied->text());
    nameButton(m_copy, tr("&Copy"), tr("Copy the text"));
    nameButton(m_close, tr("C&lose"));
}

} // namespace TenantLink
