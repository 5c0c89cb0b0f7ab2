#include "app/window/settings/htmlpreview.h"

#include <QImage>
#include <QTextDocument>

namespace TenantLink
{

HtmlPreview::HtmlPreview(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
    QPalette paper = palette(); // as mail programs show it, also where windows are dark
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x20, 0x20, 0x20));
    paper.setColor(QPalette::Link, QColor(0x0f, 0x5e, 0xa8));
    setPalette(paper);
}

QVariant HtmlPreview::loadResource(int type, const QUrl &)
{
    ++m_refused;
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage dot(1, 1, QImage::Format_ARGB32_Premultiplied);
    dot.fill(Qt::transparent);
    return dot;
}

} // namespace TenantLink
