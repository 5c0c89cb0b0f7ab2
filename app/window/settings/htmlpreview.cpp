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
