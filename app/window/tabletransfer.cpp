// The part of TablePage that takes rows out: Copy and Export CSV.
#include "app/window/pagedview.h"
#include "app/window/tablepage.h"
#include "models/ports/desktop.h"
#include "models/tables/export.h"
#include "models/tables/pagedtable.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace TenantLink
{

using namespace Qt::StringLiterals;

void TablePage::copy()
{
    m_transfer.begin();
    Task<Result<QString>> text =
        rowsAsText(m_model->source(), m_view->selectedRanges(), m_view->shownColumns(), m_transfer.cancel());
    const auto desktop = m_ports.desktop;
    m_transfer.deliver(std::move(text), [this, desktop](Result<QString> result) {
        if (result) {
            desktop->copyText(*result);
            const int rows = int(result->count(u'\n'));
            say([rows] { return tr("%n row(s) copied.", nullptr, rows); });
        } else if (result.error().code == FailureCode::AnswerTooLarge) {
            say([] { return tr("These are too many rows for the clipboard. Use Export CSV instead."); });
        } else {
            showFailure(result.error());
        }
    });
    say({});
}

void TablePage::chooseExport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export CSV"), folder, tr("CSV files (*.csv)"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(texts().fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &TablePage::exportTo);
    dialog->open();
}

void TablePage::exportTo(const QString &file)
{
    m_transfer.begin();
    const RowProgress progress = m_transfer.guarded<qint64>(
        [this](qint64 rows) { say([rows] { return tr("%n row(s) written ...", nullptr, int(rows)); }); });
    Task<Result<qint64>> written =
        writeCsv(m_model->source(), {}, m_view->shownColumns(), file, progress, m_transfer.cancel());
    m_transfer.deliver(std::move(written), [this, file](Result<qint64> rows) {
        if (!rows) {
            say({});
            showFailure(rows.error());
            return;
        }
        const QString name = QDir::toNativeSeparators(file);
        say([count = int(*rows), name] { return tr("%n row(s) exported to %1.", nullptr, count).arg(name); });
    });
    say({});
}

} // namespace TenantLink
