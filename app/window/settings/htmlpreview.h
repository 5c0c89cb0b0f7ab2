// Shows a mail's HTML as a mail program would, and loads nothing: no picture, no style sheet, no link.
#pragma once

#include <QTextBrowser>

namespace TenantLink
{

class HtmlPreview : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HtmlPreview(QWidget *parent = nullptr);
    /// Every resource is empty, wherever it would come from. A picture is a transparent dot: for a null one Qt would
    /// look into the file system.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] int refused() const { return m_refused; } ///< how often something asked to be loaded, for tests

private:
    int m_refused = 0;
};

} // namespace TenantLink
