#include "wizards/common/detailsbox.h"

#include "models/domain/failuretext.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

namespace TenantLink
{

DetailsBox::DetailsBox(QWidget *parent)
    : Retranslating<QWidget>(parent), m_toggle(new QToolButton(this)), m_text(new PlainLabel(this)),
      m_copy(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_toggle, 0, 0, Qt::AlignLeading);
    grid->addWidget(m_copy, 0, 1, Qt::AlignLeading);
    grid->addWidget(m_text, 1, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_copy->setAutoDefault(false);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setSelectable(true);
    connect(m_toggle, &QToolButton::toggled, this, &DetailsBox::showDetails);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    showDetails(false);
    setVisible(false);
    retranslate();
}

void DetailsBox::setTechnical(const Technical &technical)
{
    m_text->setText(technicalText(technical));
    setVisible(!technical.isEmpty());
    if (technical.isEmpty())
        m_toggle->setChecked(false);
}

void DetailsBox::setSubject(const QString &subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    retranslate();
}

void DetailsBox::retranslate()
{
    const bool alone = m_subject.isEmpty();
    nameButton(m_toggle, tr("Details"), alone ? tr("Details") : tr("Details: %1").arg(m_subject));
    nameButton(m_copy, tr("Copy"), alone ? tr("Copy details") : tr("Copy details: %1").arg(m_subject));
}

void DetailsBox::showDetails(bool shown)
{
    m_toggle->setArrowType(shown                                  ? Qt::DownArrow
                           : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                  : Qt::RightArrow);
    m_text->setVisible(shown);
    m_copy->setVisible(shown);
}

} // namespace TenantLink
