#include "wizards/common/checkrow.h"

#include "models/domain/reporttext.h"
#include "wizards/common/detailsbox.h"
#include "wizards/common/marks.h"
#include "wizards/common/plainlabel.h"

#include <QGridLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

CheckRow::CheckRow(const CheckItem &item, QWidget *parent)
    : FocusFrame(parent), m_item(item), m_mark(new MarkWidget(this)), m_title(new PlainLabel(this)),
      m_state(new PlainLabel(this)), m_detail(new PlainLabel(this)), m_remedy(new PlainLabel(this)),
      m_details(new DetailsBox(this))
{
    setObjectName(item.key());
    setFocusPolicy(Qt::ClickFocus); // the list moves the focus among its rows by the arrow keys
    m_title->setBold(true);
    m_state->setWordWrap(false);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_state, 0, 2, Qt::AlignTop);
    grid->addWidget(m_detail, 1, 1, 1, 2);
    grid->addWidget(m_remedy, 2, 1, 1, 2);
    grid->addWidget(m_details, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(grid->verticalSpacing() / 2);
    updateTexts();
}

void CheckRow::setItem(const CheckItem &item)
{
    m_item = item;
    updateTexts();
}

void CheckRow::updateTexts()
{
    const CheckText text = describe(m_item);
    const QString state = describe(m_item.state);
    m_mark->setMark(markOf(m_item.state));
    m_title->setText(text.title);
    m_state->setText(state);
    m_detail->setText(text.detail);
    m_detail->setVisible(!text.detail.isEmpty());
    m_remedy->setText(text.remedy);
    m_remedy->setVisible(!text.remedy.isEmpty());
    m_details->setSubject(text.title);
    m_details->setTechnical(m_item.technical);
    setAccessibleName(tr("%1: %2", "check item and its state").arg(text.title, state));
    setAccessibleDescription(QStringList({text.detail, text.remedy}).join(u' ').trimmed());
}

} // namespace TenantLink
