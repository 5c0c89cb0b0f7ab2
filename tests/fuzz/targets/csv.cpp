// Customers from a file, in pieces as they come.
#include "models/tables/customercsv.h"
#include "tests/fuzz/targets/fuzz.h"

using namespace TenantLink;

void tryInput(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    CustomerCsv csv;
    const qsizetype piece = 1 + quint8(input.front());
    for (qsizetype at = 1; at < input.size(); at += piece)
        csv.feed(QByteArrayView(input).sliced(at, qMin(piece, input.size() - at)));
    csv.end();
    while (csv.step(3))
        must(csv.progress() >= 0 && csv.progress() <= 1);
    must(csv.finished() && csv.badRows() <= csv.rows());
    qsizetype bad = 0;
    for (qsizetype i = 0; i < csv.rows(); ++i) {
        const CustomerCsv::Row row = csv.row(i);
        must(csv.isGood(i) == row.reason.isEmpty());
        bad += csv.isGood(i) ? 0 : 1;
    }
    must(bad == csv.badRows());
}
