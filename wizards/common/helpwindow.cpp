#include "wizards/common/helpwindow.h"

#include "models/ports/desktop.h"
#include "models/ports/preferences.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
const QString GeometryKey = QStringLiteral("window/help");
const QString SplitKey = QStringLiteral("window/help/split");
constexpr int FileRole = Qt::UserRole;
constexpr int AnchorRole = Qt::UserRole + 1;
constexpr int LongestNeedle = 200;
} // namespace

void HelpWindow::open(const Ports &ports, const QString &page)
{
    HelpWindow *window = nullptr;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (auto *help = qobject_cast<HelpWindow *>(one); help && help->isVisible())
            window = help;
    }
    if (!window)
        window = new HelpWindow(ports);
    window->show(helpFor(page));
}

HelpWindow::HelpWindow(Ports ports)
    : Retranslating<QDialog>(nullptr), m_ports(std::move(ports)), m_split(new QSplitter(this)),
      m_contents(new QTreeWidget), m_text(new QTextBrowser), m_findLabel(new QLabel(this)), m_find(new QLineEdit(this)),
      m_previous(new QPushButton(this)), m_next(new QPushButton(this)), m_status(new PlainLabel(this)),
      m_outside(new PlainLabel(this)), m_openOutside(new QPushButton(this)), m_inEnglish(new PlainLabel(this)),
      m_back(new QPushButton(this)), m_copy(new QPushButton(this)), m_print(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // alone it does not keep the program running
    if (const QWidget *asking = QApplication::activeWindow())
        setScreen(asking->screen());
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowFlag(Qt::WindowMaximizeButtonHint, true);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setUniformRowHeights(true);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(false); // Tab goes from link to link
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_find->setObjectName(u"findInHelp"_s);
    m_find->setMaxLength(LongestNeedle);
    m_find->setClearButtonEnabled(true);
    m_status->setObjectName(u"findStatus"_s);
    m_outside->setObjectName(u"helpLink"_s);
    m_outside->setSelectable(true);
    m_openOutside->setObjectName(u"openHelpLink"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(m_findLabel);
    top->addWidget(m_find, 1);
    top->addWidget(m_previous);
    top->addWidget(m_next);
    m_split->addWidget(m_contents);
    m_split->addWidget(m_text);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    auto *link = new QHBoxLayout;
    link->addWidget(m_outside, 1);
    link->addWidget(m_openOutside);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_back, m_copy, m_print})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_status);
    column->addWidget(m_split, 1);
    column->addLayout(link);
    column->addWidget(m_inEnglish);
    column->addLayout(buttons);
    for (QPushButton *button : {m_previous, m_next, m_openOutside, m_back, m_copy, m_print, m_close})
        button->setAutoDefault(false); // Enter in the field finds

    const QFontMetrics metrics = fontMetrics();
    if (!restoreGeometry(m_ports.preferences->value(GeometryKey)))
        resize(
            QSize(metrics.averageCharWidth() * 130, metrics.height() * 44).boundedTo(screen()->availableSize() * 0.9));
    if (!m_split->restoreState(m_ports.preferences->value(SplitKey)))
        m_split->setSizes({metrics.averageCharWidth() * 36, metrics.averageCharWidth() * 94});
    fillContents();
    connectAll();
    addShortcuts();
    showOutside({});
    retranslate();
}

void HelpWindow::connectAll()
{
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &QWidget::close);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        close();
        delete this; // what it asks for settings ends with the program
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::chosen);
    connect(m_contents, &QTreeWidget::itemActivated, this, [this] { m_text->setFocus(); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_foundNowhere = false;
        retranslate();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { find(QTextDocument::FindBackward); });
    connect(m_next, &QPushButton::clicked, this, [this] { find({}); });
    connect(m_openOutside, &QPushButton::clicked, this, [this] {
        m_ports.desktop->open(QUrl(m_address));
        showOutside({});
        m_text->setFocus();
    });
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::back);
    connect(m_copy, &QPushButton::clicked, this, &HelpWindow::copy);
    connect(m_print, &QPushButton::clicked, this, &HelpWindow::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void HelpWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence::Find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    on(QKeySequence::FindNext, [this] { find({}); });
    on(QKeySequence::FindPrevious, [this] { find(QTextDocument::FindBackward); });
    on(QKeySequence::Print, [this] { print(); });
    on(QKeySequence::Back, [this] { back(); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        const bool shift = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        find(shift ? QTextDocument::FindFlags(QTextDocument::FindBackward) : QTextDocument::FindFlags());
    });
}

void HelpWindow::fillContents()
{
    const QStringList files = helpFiles();
    for (const QString &file : files) {
        QTreeWidgetItem *chapter = nullptr;
        const QList<HelpHeading> headings = helpHeadings(helpText(file));
        for (const HelpHeading &heading : headings) {
            if (heading.level > 2)
                continue;
            auto *item = chapter ? new QTreeWidgetItem(chapter) : new QTreeWidgetItem(m_contents);
            item->setText(0, heading.text);
            item->setData(0, FileRole, file);
            item->setData(0, AnchorRole, chapter ? heading.anchor : QString());
            if (!chapter)
                chapter = item;
        }
    }
    m_contents->expandAll();
}

void HelpWindow::setMarkdown(QTextDocument &document, const QString &file) const
{
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document.setDefaultTextOption(option);
    document.setMarkdown(helpText(file), QTextDocument::MarkdownDialectGitHub);
}

void HelpWindow::load(const QString &file)
{
    m_file = file;
    auto *document = new QTextDocument(m_text); // laid out once, when it is dressed
    document->setDefaultFont(m_text->font());
    setMarkdown(*document, file);
    dress(document);
    const QPointer<QTextDocument> before = m_text->document();
    m_text->setDocument(document); // deletes the one that it began with, and no other
    delete before;
}

/// What Markdown does not say: lines around cells, room in them, and a paper for commands.
void HelpWindow::dress(QTextDocument *document) const
{
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    document->setDocumentMargin(fontMetrics().averageCharWidth() * 2.0);
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().mid());
        format.setCellPadding(fontMetrics().height() / 3.0);
        format.setTopMargin(fontMetrics().height() / 2.0);
        format.setBottomMargin(fontMetrics().height());
        QList<QTextLength> widths;
        for (int column = 0; column < table->columns(); ++column)
            widths += QTextLength(QTextLength::VariableLength, 0);
        format.setColumnWidthConstraints(widths);
        table->setFormat(format);
    }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (!format.hasProperty(QTextFormat::BlockCodeFence) && !format.hasProperty(QTextFormat::BlockCodeLanguage) &&
            !format.nonBreakableLines())
            continue;
        QTextBlockFormat paper = format;
        paper.setBackground(palette().alternateBase());
        cursor.setPosition(block.position());
        cursor.setBlockFormat(paper);
    }
    cursor.endEditBlock();
}

void HelpWindow::show(const HelpPlace &place)
{
    if (!m_file.isEmpty())
        goTo(place);
    else
        select(place);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QDialog::show();
    raise();
    activateWindow();
    m_text->setFocus();
    scrollTo(place.anchor); // again, now that it is as wide as it will be
}

void HelpWindow::goTo(const HelpPlace &place)
{
    m_before += HelpPlace{m_file, m_contents->currentItem()->data(0, AnchorRole).toString()};
    select(place);
    scrollTo(place.anchor);
    retranslate();
}

void HelpWindow::back()
{
    if (m_before.isEmpty())
        return;
    const HelpPlace place = m_before.takeLast();
    select(place);
    scrollTo(place.anchor);
    retranslate();
}

/// The entry of the contents that the place stands under; without one, the chapter's.
void HelpWindow::select(const HelpPlace &place)
{
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(i);
        if (chapter->data(0, FileRole) != place.file)
            continue;
        QTreeWidgetItem *item = chapter;
        QString section;
        const QList<HelpHeading> headings = helpHeadings(helpText(place.file));
        for (const HelpHeading &heading : headings) {
            if (heading.level == 2)
                section = heading.anchor;
            if (heading.anchor == place.anchor)
                break;
        }
        for (int j = 0; j < chapter->childCount() && !place.anchor.isEmpty(); ++j) {
            if (chapter->child(j)->data(0, AnchorRole) == section)
                item = chapter->child(j);
        }
        m_contents->setCurrentItem(item);
        return;
    }
}

void HelpWindow::chosen(QTreeWidgetItem *item)
{
    if (!item)
        return;
    const QString file = item->data(0, FileRole).toString();
    if (file != m_file)
        load(file);
    showOutside({});
    scrollTo(item->data(0, AnchorRole).toString());
}

void HelpWindow::scrollTo(const QString &anchor)
{
    QTextBlock block = m_text->document()->begin();
    while (!anchor.isEmpty() && block.isValid() &&
           (block.blockFormat().headingLevel() == 0 || helpAnchor(block.text()) != anchor))
        block = block.next();
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    m_text->moveCursor(QTextCursor::End); // so that the heading comes to the top, not to the bottom
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect(cursor).top());
}

void HelpWindow::follow(const QUrl &link)
{
    if (!link.scheme().isEmpty()) {
        showOutside(link.toString(QUrl::FullyEncoded));
        return;
    }
    const HelpPlace place = helpLink(link.toString(), m_file);
    if (place.file.isEmpty())
        showOutside(link.toString());
    else
        goTo(place);
}

void HelpWindow::showOutside(const QString &address)
{
    m_address = address;
    retranslate();
    if (!m_openOutside->isHidden())
        m_openOutside->setFocus();
}

void HelpWindow::find(QTextDocument::FindFlags flags)
{
    if (m_find->text().isEmpty()) {
        m_find->setFocus();
        return;
    }
    m_foundNowhere = !m_text->find(m_find->text(), flags) && !findElsewhere(flags);
    retranslate();
}

/// In the other chapters, then from this one's other end.
bool HelpWindow::findElsewhere(QTextDocument::FindFlags flags)
{
    const QStringList files = helpFiles();
    const bool backward = flags.testFlag(QTextDocument::FindBackward);
    const qsizetype step = backward ? files.size() - 1 : 1;
    qsizetype at = files.indexOf(m_file);
    for (qsizetype i = 0; i < files.size(); ++i) {
        at = (at + step) % files.size();
        QTextDocument chapter;
        setMarkdown(chapter, files.at(at));
        if (chapter.find(m_find->text()).isNull())
            continue;
        if (files.at(at) != m_file)
            select({files.at(at)});
        m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        return m_text->find(m_find->text(), flags);
    }
    return false;
}

void HelpWindow::copy()
{
    const QTextCursor cursor = m_text->textCursor();
    m_ports.desktop->copyText(cursor.hasSelection() ? cursor.selection().toPlainText() : m_text->toPlainText());
}

void HelpWindow::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { m_text->document()->print(printer); });
    dialog->open();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_contents->setAccessibleName(tr("Help contents"));
    m_text->setAccessibleName(tr("Help text"));
    nameField(m_findLabel, m_find, tr("&Find in help:"));
    nameButton(m_previous, tr("Pre&vious"), tr("Find previous"));
    nameButton(m_next, tr("&Next"), tr("Find next"));
    nameButton(m_back, tr("&Back"));
    nameButton(m_copy, tr("&Copy text"));
    nameButton(m_print, tr("&Print ..."), tr("Print"));
    nameButton(m_close, tr("C&lose"));
    nameButton(m_openOutside, tr("&Open in browser"));
    m_back->setEnabled(!m_before.isEmpty());
    m_status->setText(m_foundNowhere ? tr("Not found in any chapter.") : QString());
    m_status->setVisible(m_foundNowhere);
    const bool web = m_address.startsWith("https://"_L1);
    const bool file = QUrl(m_address).isRelative();
    m_outside->setText(file ? tr("This file comes with the source code: %1").arg(m_address)
                            : tr("This link leads out of the program, to %1").arg(m_address));
    m_outside->setVisible(!m_address.isEmpty());
    m_openOutside->setVisible(web);
    m_inEnglish->setText(tr("The text of the help is in English."));
    m_inEnglish->setVisible(locale().language() != QLocale::English && locale().language() != QLocale::C);
}

void HelpWindow::changeEvent(QEvent *event)
{
    Retranslating<QDialog>::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() != QEvent::PaletteChange || m_file.isEmpty())
        return;
    const int height = m_text->verticalScrollBar()->value(); // the colours of links stand in the text
    load(m_file);
    m_text->verticalScrollBar()->setValue(height);
}

void HelpWindow::done(int result)
{
    m_ports.preferences->set(GeometryKey, saveGeometry());
    m_ports.preferences->set(SplitKey, m_split->saveState());
    QDialog::done(result);
}

} // namespace TenantLink
