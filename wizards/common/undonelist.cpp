#include "wizards/common/undonelist.h"

#include "models/domain/failuretext.h"
#include "wizards/common/detailsbox.h"
#include "wizards/common/marks.h"
#include "wizards/common/plainlabel.h"

#include <QGridLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
class UndoneRow : public QWidget
{
public:
    UndoneRow(const Undone::Line &line, const QString &said, QWidget *parent) : QWidget(parent)
    {
        auto *mark = new MarkWidget(this);
        auto *text = new PlainLabel(this);
        auto *details = new DetailsBox(this);
        mark->setMark(line.failure ? Mark::Problem : Mark::Ok);
        text->setText(said);
        text->setAccessibleName(said);
        details->setSubject(line.what);
        details->setTechnical(line.failure ? line.failure->technical : Technical());
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->addWidget(mark, 0, 0, Qt::AlignTop);
        grid->addWidget(text, 0, 1);
        grid->addWidget(details, 1, 1);
        grid->setColumnStretch(1, 1);
    }
};
} // namespace

UndoneList::UndoneList(QWidget *parent) : Retranslating<QFrame>(parent), m_rows(new QVBoxLayout(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    retranslate();
}

void UndoneList::setUndone(const Undone &undone)
{
    m_undone = undone;
    retranslate();
}

void UndoneList::retranslate()
{
    setAccessibleName(tr("What was removed"));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Undone::Line &line : std::as_const(m_undone.lines)) {
        QString said = tr("%1: removed", "what was removed").arg(line.what);
        if (line.failure) {
            const Sentences why = describe(*line.failure);
            said = tr("%1: not removed. %2", "what could not be removed, why")
                       .arg(line.what, QString(why.what + u' ' + why.remedy).trimmed());
        }
        m_rows->addWidget(new UndoneRow(line, said, this));
    }
    setVisible(!m_undone.lines.isEmpty());
}

} // namespace TenantLink
