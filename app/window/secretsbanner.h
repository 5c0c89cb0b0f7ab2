// The banner about client secrets that have ended or will end soon; closed, it stays away until the counts change.
#pragma once

#include "app/window/bannerline.h"
#include "models/ports/store.h"
#include "wizards/common/retranslating.h"

namespace TenantLink
{

class SecretsBanner : public Retranslating<BannerLine>
{
    Q_OBJECT
public:
    explicit SecretsBanner(QWidget *parent = nullptr);
    void setCounts(const SecretEndCounts &counts);

Q_SIGNALS:
    void servicesAsked();

protected:
    void retranslate() override;

private:
    QPushButton *m_show;
    QPushButton *m_close;
    SecretEndCounts m_counts;
    bool m_closed = false;
};

} // namespace TenantLink
