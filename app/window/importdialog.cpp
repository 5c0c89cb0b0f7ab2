#include "app/window/importdialog.h"

#include "app/window/importmodel.h"
#include "app/window/pagedview.h"
#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/ports/desktop.h"
#include "models/ports/store.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 Piece = 1024 * 1024; // bytes of the file at a time
constexpr qint64 Turn = 12;           // ms of reading before the window gets its turn
constexpr qsizetype Batch = 500;      // customers in one transaction
constexpr qsizetype ReportedRows = 10'000;
} // namespace

ImportDialog::ImportDialog(Ports ports, const QString &file, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_file(file), m_model(new ImportModel(this)),
      m_summary(new PlainLabel(this)), m_notes(new PlainLabel(this)), m_progress(new QProgressBar(this)),
      m_failure(new FailureView(this)), m_onlyBad(new QCheckBox(this)), m_stack(new QStackedWidget(this)),
      m_view(new PagedView(this)), m_report(new QPlainTextEdit(this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setBold(true);
    m_notes->setObjectName(u"notes"_s);
    m_progress->setRange(0, 1000);
    m_onlyBad->setObjectName(u"onlyBad"_s);
    m_view->setObjectName(u"preview"_s);
    m_view->setModel(m_model);
    m_report->setObjectName(u"report"_s);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_report);
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_copy->setObjectName(u"copyReport"_s);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_notes);
    column->addWidget(m_progress);
    column->addWidget(m_failure);
    column->addWidget(m_onlyBad);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(QSize(letter * 120, fontMetrics().height() * 30).boundedTo(screen()->availableSize() * 0.95));

    connect(m_onlyBad, &QCheckBox::toggled, m_model, &ImportModel::setOnlyBad);
    connect(m_copy, &QPushButton::clicked, this, &ImportDialog::copyReport);
    connect(m_import, &QPushButton::clicked, this, [this] {
        enter(Phase::Importing);
        importNext();
    });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    m_more.callOnTimeout(this, &ImportDialog::readMore);
    enter(Phase::Reading);
    if (m_file.open(QIODevice::ReadOnly)) {
        m_more.start(0ms);
    } else {
        m_failure->setFailure(Failure{
            FailureCode::FileUnreadable, QDir::toNativeSeparators(file), {{u"reason"_s, m_file.errorString()}}});
        enter(Phase::Unusable);
    }
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::readMore()
{
    QElapsedTimer turn;
    turn.start();
    while (turn.elapsed() < Turn) {
        if (m_file.isOpen()) {
            const QByteArray piece = m_file.read(Piece);
            if (m_file.error() != QFileDevice::NoError) {
                m_more.stop();
                m_failure->setFailure(Failure{FailureCode::FileUnreadable,
                                              QDir::toNativeSeparators(m_file.fileName()),
                                              {{u"reason"_s, m_file.errorString()}}});
                enter(Phase::Unusable);
                return;
            }
            if (piece.isEmpty()) {
                m_csv.end();
                m_file.close();
            } else {
                m_csv.feed(piece);
                if (m_csv.finished()) // too large
                    m_file.close();
            }
            continue;
        }
        if (m_csv.step(50))
            continue;
        m_more.stop();
        m_model->setFile(&m_csv);
        m_view->horizontalHeader()->setResizeContentsPrecision(100); // rows; Qt's thousand hold the window up
        m_view->resizeColumnsToContents();
        const bool usable = m_csv.rows() > 0;
        enter(usable ? Phase::Preview : Phase::Unusable);
        return;
    }
    m_progress->setValue(int(m_csv.progress() * 1000));
}

void ImportDialog::enter(Phase phase)
{
    m_phase = phase;
    const qsizetype good = m_csv.rows() - m_csv.badRows();
    m_progress->setVisible(phase == Phase::Reading || phase == Phase::Importing);
    m_stack->setCurrentWidget(phase == Phase::Done ? static_cast<QWidget *>(m_report) : m_view);
    m_stack->setVisible(phase != Phase::Unusable && phase != Phase::Reading);
    m_onlyBad->setVisible(phase == Phase::Preview && m_csv.badRows() > 0);
    m_import->setVisible(phase != Phase::Done && phase != Phase::Unusable);
    m_import->setEnabled(phase == Phase::Preview && good > 0);
    m_copy->setVisible(phase == Phase::Done || (phase == Phase::Preview && m_csv.badRows() > 0));
    retranslate();
    if (phase == Phase::Preview)
        m_import->setFocus();
    if (phase == Phase::Done)
        m_close->setFocus();
}

void ImportDialog::importNext()
{
    QList<Customer> batch;
    m_underWay.clear();
    while (m_next < m_csv.rows() && batch.size() < Batch && !m_stopped) {
        if (m_csv.isGood(m_next)) {
            batch.append(m_csv.row(m_next).customer);
            m_underWay.append(m_next);
        }
        ++m_next;
    }
    m_progress->setValue(int(double(m_next) / double(m_csv.rows()) * 1000));
    if (batch.isEmpty()) {
        enter(Phase::Done);
        if (m_taken > 0)
            Q_EMIT imported(m_taken);
        return;
    }
    m_work.begin();
    m_work.deliver(m_ports.store->importCustomers(batch),
                   [this](Result<QList<std::optional<Failure>>> answers) { takeAnswers(std::move(answers)); });
}

void ImportDialog::takeAnswers(Result<QList<std::optional<Failure>>> answers)
{
    if (!answers) {
        m_failure->setFailure(answers.error());
        m_next = m_underWay.first(); // none of these was taken
        m_stopped = true;
    } else {
        for (qsizetype i = 0; i < m_underWay.size(); ++i) {
            const std::optional<Failure> refusal = answers->value(i);
            if (refusal) {
                const CustomerCsv::Row row = m_csv.row(m_underWay.at(i));
                m_refused.append({row.line, cleaned(row.customer.name), *refusal});
            } else {
                ++m_taken;
            }
        }
    }
    importNext();
}

QString ImportDialog::summary() const
{
    const int good = int(m_csv.rows() - m_csv.badRows());
    const int bad = int(m_csv.badRows());
    switch (m_phase) {
    case Phase::Reading:
        return tr("Reading the file ...");
    case Phase::Preview:
        return bad == 0 ? tr("%n customer(s) can be imported.", nullptr, good)
                        : QString(tr("%n customer(s) can be imported.", nullptr, good) + u' ' +
                                  tr("%n row(s) cannot, the reason stands beside them.", nullptr, bad));
    case Phase::Unusable:
        switch (m_csv.problem()) {
        case CustomerCsv::Problem::TooLarge:
            return tr("The file is too large. Divide it into files of at most %1 MB.")
                .arg(CustomerCsv::LargestFile / 1024 / 1024);
        case CustomerCsv::Problem::NoNameColumn:
            return tr("The first line names the columns, but none is called Name.");
        default:
            return m_failure->failure() ? tr("Nothing was imported.") : tr("There is no customer in this file.");
        }
    case Phase::Importing:
        return tr("Importing ...");
    case Phase::Done: {
        const int refused = bad + int(m_refused.size());
        QString text = tr("%n customer(s) imported.", nullptr, m_taken);
        if (refused > 0)
            text += u' ' + tr("%n row(s) not taken.", nullptr, refused);
        if (m_stopped)
            text += u' ' + tr("The import was stopped; the rows behind line %1 are not in it.")
                               .arg(m_next > 0 ? m_csv.row(m_next - 1).line : 0);
        return text;
    }
    }
    return {};
}

QString ImportDialog::notes() const
{
    QStringList notes;
    if (m_phase == Phase::Reading || m_phase == Phase::Unusable)
        return {};
    if (m_csv.encoding() == CustomerCsv::Encoding::Latin1)
        notes += tr("The file is not Unicode. It was read as Latin-1: look whether accented letters are right.");
    if (!m_csv.hasTitles())
        notes += tr(
            "The first line has no column titles. The columns were taken in this order: Name, Description, Tenant ID, "
            "Email, Phone, Secondary Email, Secondary Phone.");
    if (!m_csv.ignoredTitles().isEmpty())
        notes += tr("Columns that were not used: %1.").arg(m_csv.ignoredTitles().mid(0, 20).join(u", "_s));
    if (m_csv.problem() == CustomerCsv::Problem::TooManyRows)
        notes += tr("Only the first %n row(s) were read.", nullptr, int(CustomerCsv::MostRows));
    return notes.join(u'\n');
}

QString ImportDialog::report() const
{
    QList<std::pair<qint64, QString>> lines;
    for (const Refused &refused : m_refused)
        lines.append(
            {refused.line,
             tr("Line %1, %2: %3").arg(QString::number(refused.line), refused.name, describe(refused.failure).what)});
    for (qsizetype row = 0; row < m_csv.rows() && lines.size() < ReportedRows; ++row) {
        if (m_csv.isGood(row))
            continue;
        const CustomerCsv::Row bad = m_csv.row(row);
        lines.append(
            {bad.line, tr("Line %1, %2: %3").arg(QString::number(bad.line), cleaned(bad.customer.name), bad.reason)});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QStringList texts;
    lines.resize(qMin(lines.size(), ReportedRows));
    for (const auto &line : std::as_const(lines))
        texts += line.second;
    const auto left = m_csv.badRows() + m_refused.size() - texts.size();
    if (left > 0)
        texts += tr("... and %n more row(s)", nullptr, int(left));
    return texts.join(u'\n');
}

void ImportDialog::copyReport() { m_ports.desktop->copyText(QString(summary() + u'\n' + report())); }

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import customers from %1").arg(cleaned(QFileInfo(m_file.fileName()).fileName(), 80)));
    m_summary->setText(summary());
    m_summary->setAccessibleName(m_summary->text());
    m_notes->setText(notes());
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_progress->setAccessibleName(tr("Progress of the import"));
    nameButton(m_onlyBad, tr("Show only the rows with &problems"));
    m_view->setAccessibleName(tr("Preview of the customers"));
    m_report->setAccessibleName(tr("Report of the import"));
    if (m_phase == Phase::Done)
        m_report->setPlainText(report());
    nameButton(m_copy, tr("&Copy report"));
    nameButton(m_import, tr("&Import"));
    nameButton(m_close, m_phase == Phase::Importing                            ? tr("&Stop")
                        : m_phase == Phase::Done || m_phase == Phase::Unusable ? tr("C&lose")
                                                                               : tr("Cancel"));
    m_model->retranslate();
}

void ImportDialog::reject()
{
    if (m_phase == Phase::Importing) {
        m_stopped = true;
        return;
    }
    QDialog::reject();
}

} // namespace TenantLink
