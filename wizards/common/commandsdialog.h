// "Show as commands": the same plan as scripts, for administrators who would rather run it themselves.
#pragma once

#include "wizards/common/retranslating.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace TenantLink
{

class PlainLabel;

/// Not modal; deletes itself when closed.
class CommandsDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    CommandsDialog(const QString &powerShell, const QString &azureCli, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void save();
    void write(const QString &file);
    [[nodiscard]] QPlainTextEdit *shown() const;
    [[nodiscard]] bool showsPowerShell() const;

    PlainLabel *m_about;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_powerShell;
    QPlainTextEdit *m_azureCli;
    PlainLabel *m_saved;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace TenantLink
