// A guide to read, print, copy and send along, in a window beside the one that it is about.
#pragma once

#include "wizards/common/retranslating.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace TenantLink
{

/// `<ol>` or `<ul>` of these texts, escaped.
[[nodiscard]] QString htmlList(const QString &kind, const QStringList &texts);

/// Not modal; deletes itself when closed. The derived constructor ends with retranslate().
class GuideDialog : public Retranslating<QDialog>
{
    Q_OBJECT
protected:
    /// So many average characters wide and lines high.
    GuideDialog(const QString &id, int characters, int lines, QWidget *parent);

    void setTexts(const QString &title, const QString &html);

private:
    void print();

    QTextBrowser *m_text;
    QPushButton *m_print;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace TenantLink
