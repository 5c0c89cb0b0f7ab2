#include "wizards/common/wizardpage.h"

#include "wizards/common/readingorder.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace TenantLink
{

WizardPage::WizardPage(const QString &id, QWidget *parent)
    : Retranslating<QWizardPage>(parent), m_scroll(new QScrollArea(this)), m_content(new QWidget),
      m_body(new QVBoxLayout(m_content))
{
    setObjectName(id);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, outer->spacing(), 0, 0);
    outer->addWidget(m_scroll);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    scrollToFocus(m_scroll);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // The viewport paints with the page's own background, also where a style fills scroll areas with Base.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        const int beside = most > 0 ? m_body->spacing() : 0; // what is shown does not touch the scroll bar
        m_body->setContentsMargins(isRightToLeft() ? beside : 0, 0, isRightToLeft() ? 0 : beside, 0);
    });
}

void WizardPage::setTexts(const QString &title, const QString &subTitle)
{
    setTitle(title);
    setSubTitle(subTitle);
    setAccessibleName(title);
    setAccessibleDescription(subTitle);
}

void WizardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        Retranslating<QWizardPage>::keyPressEvent(event);
}

void WizardPage::takeFocus() const
{
    if (QWidget *field = firstField())
        field->setFocus(Qt::TabFocusReason);
}

} // namespace TenantLink
