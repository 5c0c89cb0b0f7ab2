#include "app/window/draftsbar.h"

#include "app/window/ask.h"
#include "models/domain/text.h"
#include "models/ports/store.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace TenantLink
{

using namespace Qt::StringLiterals;

DraftsBar::DraftsBar(Ports ports, QWidget *parent)
    : Retranslating<QFrame>(parent), m_ports(std::move(ports)), m_label(new PlainLabel(this)),
      m_list(new QComboBox(this)), m_resume(new QPushButton(this)), m_discard(new QPushButton(this))
{
    setObjectName(u"draftsBar"_s);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    auto *mark = new MarkWidget(this);
    mark->setMark(Mark::Note);
    m_label->setWordWrap(false);
    m_list->setObjectName(u"drafts"_s);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(20);
    m_resume->setObjectName(u"resumeDraft"_s);
    m_discard->setObjectName(u"discardDraft"_s);
    auto *line = new QHBoxLayout(this);
    line->addWidget(mark);
    line->addWidget(m_label);
    line->addWidget(m_list, 1);
    line->addWidget(m_resume);
    line->addWidget(m_discard);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const DraftRow *row = chosen()) {
            const OnboardingDraft draft = row->draft;
            Q_EMIT resumeAsked(draft);
        }
    });
    connect(m_discard, &QPushButton::clicked, this, &DraftsBar::discard);
    hide();
    retranslate();
}

DraftsBar::~DraftsBar() = default;

QList<QWidget *> DraftsBar::focusOrder() const { return {m_list, m_resume, m_discard}; }

void DraftsBar::read()
{
    m_reading.begin();
    m_reading.deliver(m_ports.store->drafts(), [this](Result<QList<DraftRow>> drafts) {
        if (drafts) // a store that does not answer is told by the table below
            take(std::move(*drafts));
    });
}

void DraftsBar::take(QList<DraftRow> drafts)
{
    m_drafts = std::move(drafts);
    fill();
}

void DraftsBar::setOpen(const QList<DraftId> &open)
{
    m_open = open;
    fill();
}

void DraftsBar::fill()
{
    const QVariant before = m_list->currentData();
    m_list->clear();
    for (const DraftRow &row : std::as_const(m_drafts)) {
        if (m_open.contains(row.draft.id))
            continue;
        const QString service = cleaned(row.draft.shortName, 40);
        const QString customer = cleaned(row.draft.customerName, 60);
        const QString when = QLocale().toString(row.changedAt.toLocalTime(), QLocale::ShortFormat);
        QString text;
        if (!service.isEmpty() && !customer.isEmpty())
            text = tr("%1 for %2, left on %3").arg(service, customer, when);
        else if (!customer.isEmpty())
            text = tr("For %1, left on %2").arg(customer, when);
        else
            text = tr("Without a customer, left on %1").arg(when);
        m_list->addItem(text, row.draft.id.toString());
    }
    const int again = m_list->findData(before);
    if (again >= 0)
        m_list->setCurrentIndex(again);
    m_label->setText(tr("%n unfinished onboarding(s):", nullptr, m_list->count()));
    setVisible(m_list->count() > 0);
}

const DraftRow *DraftsBar::chosen() const
{
    const QString id = m_list->currentData().toString();
    for (const DraftRow &row : m_drafts) {
        if (row.draft.id.toString() == id)
            return &row;
    }
    return nullptr;
}

void DraftsBar::discard()
{
    const DraftRow *row = chosen();
    if (!row)
        return;
    const DraftId id = row->draft.id;
    ask(this,
        {tr("Discard the unfinished onboarding?"), m_list->currentText(),
         tr("What was entered is deleted. Nothing in the customer's tenant changes."), tr("&Discard"), true},
        [this, id] {
            m_removing.begin();
            m_removing.deliver(m_ports.store->removeDraft(id), [this](Outcome removed) {
                if (!removed)
                    Q_EMIT failed(removed.error());
                read();
            });
        });
}

void DraftsBar::retranslate()
{
    m_list->setAccessibleName(tr("Unfinished onboardings"));
    nameButton(m_resume, tr("&Resume"));
    nameButton(m_discard, tr("Di&scard"));
    fill();
}

} // namespace TenantLink
