#include "app/window/bannerline.h"

#include "wizards/common/assistive.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace TenantLink
{

BannerLine::BannerLine(Mark mark, QWidget *parent)
    : QFrame(parent), m_sign(new MarkWidget(this)), m_text(new PlainLabel(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sign->setMark(mark);
    m_text->setBold(true);
    m_text->setForegroundRole(QPalette::Text);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    hide();
}

void BannerLine::setMark(Mark mark) { m_sign->setMark(mark); }

void BannerLine::setText(const QString &text)
{
    sayStatus(m_text, text);
    setVisible(!text.isEmpty());
}

QPushButton *BannerLine::addButton(const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

} // namespace TenantLink
