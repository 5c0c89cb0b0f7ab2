// The help: chapters on the left, text on the right, to find in, copy and print. It loads nothing and sends nothing.
#pragma once

#include "models/ports/ports.h"
#include "wizards/common/helptext.h"
#include "wizards/common/retranslating.h"

#include <QDialog>
#include <QTextDocument>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace TenantLink
{

class PlainLabel;

/// One for the program, of no other window: a dialog that is open does not stop it, and it stays when a wizard closes.
/// With the last of the others it goes. A chapter is read when it is shown.
class HelpWindow : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    /// Opens it, or brings the one that is open to the front, at the text about the page with that objectName.
    static void open(const Ports &ports, const QString &page);

    void show(const HelpPlace &place);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    explicit HelpWindow(Ports ports);
    void connectAll();
    void addShortcuts();
    void fillContents();
    void load(const QString &file);
    void setMarkdown(QTextDocument &document, const QString &file) const;
    void dress(QTextDocument *document) const;
    void goTo(const HelpPlace &place);
    void scrollTo(const QString &anchor);
    void select(const HelpPlace &place);
    void chosen(QTreeWidgetItem *item);
    void follow(const QUrl &link);
    void showOutside(const QString &address);
    void find(QTextDocument::FindFlags flags);
    [[nodiscard]] bool findElsewhere(QTextDocument::FindFlags flags);
    void print();
    void copy();
    void back();

    Ports m_ports;
    QSplitter *m_split;
    QTreeWidget *m_contents;
    QTextBrowser *m_text;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QPushButton *m_previous;
    QPushButton *m_next;
    PlainLabel *m_status;
    PlainLabel *m_outside; ///< where a link leads, before it is opened
    QPushButton *m_openOutside;
    PlainLabel *m_inEnglish;
    QPushButton *m_back;
    QPushButton *m_copy;
    QPushButton *m_print;
    QPushButton *m_close;
    QString m_file;    ///< that is shown
    QString m_address; ///< outside, asked about
    QList<HelpPlace> m_before;
    bool m_foundNowhere = false;
};

} // namespace TenantLink
