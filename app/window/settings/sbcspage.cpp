#include "app/window/settings/sbcspage.h"

#include "app/window/ask.h"
#include "app/window/pagedview.h"
#include "app/window/settings/sbcsmodel.h"
#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "wizards/common/sbcdialog.h"

#include <QAction>

namespace TenantLink
{

using namespace Qt::StringLiterals;

SbcsPage::SbcsPage(Ports world, QWidget *parent)
    : TablePage(world, u"sbcs"_s, new SbcsModel(world), {}, parent), m_model(findChild<SbcsModel *>())
{
    m_add = addAction(u"addSbc"_s, [this] { edit(std::nullopt); });
    m_edit = addAction(u"editSbc"_s, [this] { activated(); });
    m_remove = addAction(u"removeSbc"_s, [this] { askRemove(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SbcsPage::selectionMoved);
    SbcsPage::retranslate();
    SbcsPage::selectionMoved();
}

SbcsPage::~SbcsPage() { disconnect(m_model, nullptr, this, nullptr); }

void SbcsPage::retranslate()
{
    TablePage::retranslate();
    m_add->setText(tr("&Add SBC"));
    m_edit->setText(tr("&Edit SBC"));
    m_remove->setText(tr("&Remove SBC"));
    m_remove->setToolTip(tr("Removes the selected SBCs from this list; nothing is changed on them"));
}

TablePageTexts SbcsPage::texts() const
{
    return {tr("SBCs"),
            tr("Filter SBCs"),
            tr("Copy SBCs"),
            tr("Export CSV of SBCs"),
            tr("Columns of SBCs"),
            tr("There is no SBC yet.\nAdd the ones that you have, so that services can be set up on them."),
            tr("No SBC matches the filter."),
            tr("sbcs.csv", "file name"),
            tr("Add the first SBC")};
}

void SbcsPage::selectionMoved()
{
    const qint64 selected = view()->selectedRowCount();
    m_edit->setEnabled(selected == 1);
    m_remove->setEnabled(selected > 0 && !selectedIds().isEmpty() && !m_removing.running());
}

void SbcsPage::begin() { edit(std::nullopt); }

void SbcsPage::activated()
{
    const QStringList ids = selectedIds();
    if (ids.size() != 1)
        return;
    m_reading.begin(); // the newest state, whatever the table shows
    m_reading.deliver(readSbcs(ports()), [this, id = ids.constFirst()](const Result<SbcList> &list) {
        const Sbc *sbc = list ? list->find(id) : nullptr;
        if (sbc) {
            edit(*sbc);
            return;
        }
        showFailure(list ? Failure{FailureCode::SbcGone} : list.error());
        refresh();
    });
}

void SbcsPage::edit(const std::optional<Sbc> &sbc)
{
    auto *dialog = new SbcDialog(ports(), sbc, this);
    connect(dialog, &SbcDialog::saved, this, [this](const Sbc &kept) {
        const QString name = cleaned(kept.name, 60);
        say([name] { return tr("%1 saved.").arg(name); });
        refresh();
    });
    dialog->open();
}

void SbcsPage::askRemove()
{
    const QStringList ids = selectedIds();
    QStringList names;
    for (const QString &id : ids) {
        if (const Sbc *sbc = m_model->sbcAt(m_model->rowOf(id)))
            names.append(cleaned(sbc->name, 60));
    }
    if (names.isEmpty())
        return;
    const QString shown =
        names.size() <= 10 ? names.join(u", "_s) : QString(names.mid(0, 10).join(u", "_s) + u" \u2026"_s);
    ask(this,
        {tr("Remove SBCs"), tr("Remove %n SBC(s) from the list: %1?", nullptr, int(names.size())).arg(shown),
         tr("Services that are set up on it keep working, but no script can be made for them until another SBC is "
            "chosen. Nothing is changed on the SBC itself."),
         tr("&Remove"), true},
        [this, ids] { remove(ids); });
}

void SbcsPage::remove(const QStringList &ids)
{
    m_removing.begin();
    m_removing.deliver(readSbcs(ports()), [this, ids](const Result<SbcList> &list) {
        if (!list) {
            removed(fail(list.error()), 0);
            return;
        }
        SbcList rest = *list;
        const auto count = int(rest.sbcs.removeIf([&ids](const Sbc &sbc) { return ids.contains(sbc.id.toString()); }));
        m_removing.begin();
        m_removing.deliver(saveSbcs(ports(), rest), [this, count](const Result<SbcList> &kept) {
            removed(kept ? Outcome() : fail(kept.error()), count);
        });
    });
    selectionMoved();
}

void SbcsPage::removed(const Outcome &outcome, int count)
{
    refresh(); // also what somebody else changed meanwhile
    selectionMoved();
    if (outcome)
        say([count] { return tr("%n SBC(s) removed.", nullptr, count); });
    else
        showFailure(outcome.error());
}

} // namespace TenantLink
