#include "app/window/secretsbanner.h"

#include "models/flows/watch.h"
#include "wizards/common/names.h"

#include <QPushButton>

namespace TenantLink
{

using namespace Qt::StringLiterals;

SecretsBanner::SecretsBanner(QWidget *parent)
    : Retranslating<BannerLine>(Mark::Warning, parent), m_show(addButton(u"showSecretEnds"_s)),
      m_close(addButton(u"closeSecretEnds"_s))
{
    setObjectName(u"secretEnds"_s);
    connect(m_show, &QPushButton::clicked, this, &SecretsBanner::servicesAsked);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_closed = true;
        retranslate();
    });
    SecretsBanner::retranslate();
}

void SecretsBanner::setCounts(const SecretEndCounts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    m_closed = false;
    retranslate();
}

void SecretsBanner::retranslate()
{
    setMark(m_counts.ended > 0 ? Mark::Problem : Mark::Warning);
    setText(m_closed ? QString() : describe(m_counts));
    nameButton(m_show, tr("Show services"));
    m_show->setToolTip(tr("Shows the services whose client secrets end first"));
    nameButton(m_close, tr("Close"), tr("Close the message about client secrets"));
}

} // namespace TenantLink
