#include "wizards/common/guidedialog.h"

#include "models/domain/isolated.h"
#include "wizards/common/names.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

QString htmlList(const QString &kind, const QStringList &texts)
{
    QString html = u'<' + kind + u'>';
    for (const QString &text : texts)
        html += u"<li>"_s + text.toHtmlEscaped() + u"</li>"_s;
    return html + u"</"_s + kind + u'>';
}

GuideDialog::GuideDialog(const QString &id, int characters, int lines, QWidget *parent)
    : Retranslating<QDialog>(parent), m_text(new QTextBrowser(this)), m_print(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(id);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setOpenLinks(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    for (QPushButton *button : {m_print, m_copy})
        button->setAutoDefault(false);
    m_close->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, &GuideDialog::print);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(withoutMarks(m_text->toPlainText())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(fontMetrics().averageCharWidth() * characters, fontMetrics().height() * lines);
}

void GuideDialog::setTexts(const QString &title, const QString &html)
{
    setWindowTitle(title);
    nameButton(m_print, tr("&Print ..."), tr("Print"));
    nameButton(m_copy, tr("&Copy text"));
    nameButton(m_close, tr("C&lose"));
    m_text->setAccessibleName(tr("Guide"));
    m_text->setHtml(html);
}

void GuideDialog::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { m_text->document()->print(printer); });
    dialog->open();
}

} // namespace TenantLink
