// The provider's Terms and Conditions to be read: plain text or rendered Markdown, of which nothing is ever loaded.
#pragma once

#include "models/domain/commercial.h"

#include <QTextBrowser>

namespace TenantLink
{

class TermsView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit TermsView(QWidget *parent = nullptr);
    void setTerms(const TermsDocument &terms);
    /// Every resource is empty, wherever it would come from. A picture is a transparent dot: for a null one Qt would
    /// look into the file system.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] int refused() const { return m_refused; } ///< how often something asked to be loaded, for tests

private:
    QString m_version;
    int m_refused = 0;
};

} // namespace TenantLink
