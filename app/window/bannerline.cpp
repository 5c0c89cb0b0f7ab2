#include "app/window/bannerline.h"

#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace TenantLink
{

BannerLine::BannerLine(Mark mark, QWidget *parent) : QFrame(parent), m_text(new PlainLabel(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *sign = new MarkWidget(this);
    sign->setMark(mark);
    m_text->setBold(true);
    m_text->setForegroundRole(QPalette::Text);
    auto *row = new QHBoxLayout(this);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void BannerLine::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
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
