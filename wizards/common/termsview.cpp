#include "wizards/common/termsview.h"

#include <QImage>
#include <QTextDocument>

namespace TenantLink
{

TermsView::TermsView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false); // to be read, not to be followed
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TermsView::setTerms(const TermsDocument &terms)
{
    if (terms.version == m_version) // the place that is being read stays
        return;
    m_version = terms.version;
    if (terms.markdown)
        document()->setMarkdown(terms.text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                                QTextDocument::MarkdownNoHTML);
    else
        setPlainText(terms.text);
    moveCursor(QTextCursor::Start);
}

QVariant TermsView::loadResource(int type, const QUrl &)
{
    ++m_refused;
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage dot(1, 1, QImage::Format_ARGB32_Premultiplied);
    dot.fill(Qt::transparent);
    return dot;
}

} // namespace TenantLink
