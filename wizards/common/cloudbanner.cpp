#include "wizards/common/cloudbanner.h"

#include "models/domain/text.h"
#include "wizards/common/marks.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>

namespace TenantLink
{

CloudBanner::CloudBanner(QWidget *parent) : Retranslating<QFrame>(parent), m_text(new PlainLabel(this))
{
    setObjectName(QStringLiteral("cloudBanner"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    auto *mark = new MarkWidget(this);
    mark->setMark(Mark::Warning);
    m_text->setBold(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setVisible(false);
}

void CloudBanner::setCloud(const Cloud *cloud)
{
    const bool shown = cloud && cloud->userAdded;
    m_host = shown ? cleaned(cloud->authority.authority()) : QString();
    retranslate();
    setVisible(shown);
}

void CloudBanner::retranslate()
{
    m_text->setText(tr("Not Microsoft - secrets go to %1").arg(m_host));
    setAccessibleName(m_text->text());
}

} // namespace TenantLink
