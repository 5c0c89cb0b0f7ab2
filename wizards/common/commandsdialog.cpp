#include "wizards/common/commandsdialog.h"

#include "models/domain/text.h"
#include "wizards/common/assistive.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QPlainTextEdit *scriptView(const QString &id, const QString &script, QWidget *parent)
{
    auto *view = new QPlainTextEdit(script, parent);
    view->setObjectName(id);
    view->setReadOnly(true);
    view->setLayoutDirection(Qt::LeftToRight); // commands, in any language
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return view;
}
} // namespace

CommandsDialog::CommandsDialog(const QString &powerShell, const QString &azureCli, QWidget *parent)
    : Retranslating<QDialog>(parent), m_about(new PlainLabel(this)), m_tabs(new QTabWidget(this)),
      m_powerShell(scriptView(u"powerShell"_s, powerShell, m_tabs)),
      m_azureCli(scriptView(u"azureCli"_s, azureCli, m_tabs)), m_saved(new PlainLabel(this)),
      m_copy(new QPushButton(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"commandsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->addTab(m_powerShell, QString());
    m_tabs->addTab(m_azureCli, QString());
    m_saved->setObjectName(u"commandsSaved"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_saved);
    column->addLayout(buttons);
    for (QPushButton *button : {m_copy, m_save})
        button->setAutoDefault(false);
    m_close->setDefault(true);
    m_saved->setVisible(false);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(shown()->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &CommandsDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
    retranslate();
}

bool CommandsDialog::showsPowerShell() const { return m_tabs->currentWidget() == m_powerShell; }

QPlainTextEdit *CommandsDialog::shown() const { return showsPowerShell() ? m_powerShell : m_azureCli; }

void CommandsDialog::save()
{
    const bool powerShell = showsPowerShell();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save commands"), folder,
                                   powerShell ? tr("PowerShell scripts (*.ps1)") : tr("Shell scripts (*.sh)"));
    dialog->setObjectName(u"saveCommands"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(powerShell ? u"ps1"_s : u"sh"_s);
    dialog->selectFile(powerShell ? u"tenantlink.ps1"_s : u"tenantlink.sh"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CommandsDialog::write);
    dialog->open();
}

void CommandsDialog::write(const QString &file)
{
    QSaveFile out(file);
    const QByteArray text = shown()->toPlainText().toUtf8();
    const bool written = out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit();
    const QString name = cleaned(QDir::toNativeSeparators(file));
    const QString said = written ? tr("Saved as %1.").arg(name)
                                 : tr("The file %1 could not be written. Choose another folder.").arg(name);
    m_saved->setText(said);
    m_saved->setAccessibleName(said);
    m_saved->setVisible(true);
}

void CommandsDialog::retranslate()
{
    setWindowTitle(tr("Show as commands"));
    m_about->setText(
        tr("The same as the wizard does, to run it yourself. It asks you to sign in, and prints the client "
           "secret once, at its end. Then choose Use App Registration on the wizard's first page, and "
           "enter there what it printed."));
    nameTabs(m_tabs, tr("Kinds of commands"));
    m_tabs->setTabText(0, tr("&PowerShell"));
    m_tabs->setTabText(1, tr("&Azure CLI"));
    m_powerShell->setAccessibleName(tr("PowerShell commands"));
    m_azureCli->setAccessibleName(tr("Azure CLI commands"));
    nameButton(m_copy, tr("&Copy"), tr("Copy commands"));
    nameButton(m_save, tr("&Save..."), tr("Save commands"));
    nameButton(m_close, tr("C&lose"));
}

} // namespace TenantLink
