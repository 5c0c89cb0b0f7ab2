#include "app/window/audittrailpage.h"

#include "app/window/ask.h"
#include "app/window/pagedview.h"
#include "models/domain/auditdetail.h"
#include "models/domain/text.h"
#include "models/ports/clock.h"
#include "models/ports/store.h"
#include "models/tables/auditmodel.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int DaysAtFirst = 30;
constexpr qsizetype MostOfDetail = 4000;
} // namespace

AuditTrailPage::AuditTrailPage(Ports world, QWidget *parent)
    : TablePage(world, u"auditTrail"_s, new AuditModel(world), {}, parent), m_model(findChild<AuditModel *>()),
      m_show(addAction(u"showEntry"_s, [this] { activated(); })), m_bounded(new QCheckBox(this)),
      m_from(new QDateEdit(this)), m_until(new QDateEdit(this)), m_and(new PlainLabel(this))
{
    m_bounded->setObjectName(u"bounded"_s);
    m_from->setObjectName(u"from"_s);
    m_until->setObjectName(u"until"_s);
    const QDate today = ports().clock->now().toLocalTime().date();
    m_from->setDate(today.addDays(-DaysAtFirst));
    m_until->setDate(today);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bounded);
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setEnabled(false);
        row->addWidget(edit);
        if (edit == m_from)
            row->addWidget(m_and);
        connect(edit, &QDateEdit::dateChanged, this, &AuditTrailPage::applySpan);
        connect(m_bounded, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
    m_and->setWordWrap(false);
    row->addStretch(1);
    extras()->addLayout(row);
    connect(m_bounded, &QCheckBox::toggled, this, &AuditTrailPage::applySpan);
    AuditTrailPage::retranslate();
    AuditTrailPage::selectionMoved();
}

AuditTrailPage::~AuditTrailPage() { disconnect(m_model, nullptr, this, nullptr); }

void AuditTrailPage::applySpan()
{
    m_until->setMinimumDate(m_from->date());
    if (m_bounded->isChecked()) // both days are meant, as they are on this computer
        m_model->setSpan(m_from->date().startOfDay().toUTC(), m_until->date().addDays(1).startOfDay().toUTC());
    else
        m_model->setSpan({}, {});
}

void AuditTrailPage::retranslate()
{
    TablePage::retranslate();
    m_show->setText(tr("&Show entry"));
    m_show->setToolTip(tr("Shows all of the selected entry"));
    nameButton(m_bounded, tr("Only &between"));
    for (QDateEdit *edit : {m_from, m_until}) { // keeps the form of the language that it was made in
        const QString form = QLocale().dateFormat(QLocale::ShortFormat);
        edit->setDisplayFormat(form.contains("yyyy"_L1) ? form : QString(form).replace("yy"_L1, "yyyy"_L1));
    }
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_and->setText(tr("and", "between two days"));
}

TablePageTexts AuditTrailPage::texts() const
{
    return {tr("Audit trail"),
            tr("Filter audit trail"),
            tr("Copy entries"),
            tr("Export CSV of the audit trail"),
            tr("Columns of the audit trail"),
            m_model->isBounded() ? tr("Nothing was done between these days.") : tr("Nothing was done yet."),
            tr("No entry matches the filter."),
            tr("audit-trail.csv", "file name"),
            m_model->isBounded() ? tr("Show all days") : QString()};
}

void AuditTrailPage::selectionMoved() { m_show->setEnabled(view()->selectedRowCount() == 1); }

void AuditTrailPage::begin() { m_bounded->setChecked(false); }

void AuditTrailPage::activated()
{
    const auto ranges = view()->selectedRanges();
    if (view()->selectedRowCount() != 1 || ranges.isEmpty())
        return;
    const AuditEntry *entry = m_model->entryAt(int(ranges.constFirst().first));
    if (!entry)
        return;
    const QString what = cleaned(describeAudit(entry->action));
    const QString about = cleaned(entry->subject);
    const QString who = tr("%1 by %2").arg(shownTime(entry->at), cleaned(entry->actor));
    const QString detail = describeAuditDetail(entry->action, cleaned(entry->detail, MostOfDetail));
    tell(this, tr("Audit entry"), about.isEmpty() ? what : QString(what + u": "_s + about),
         detail.isEmpty() ? who : QString(who + u"\n\n"_s + detail));
}

QList<QWidget *> AuditTrailPage::extraFocus() const { return {m_bounded, m_from, m_until}; }

} // namespace TenantLink
