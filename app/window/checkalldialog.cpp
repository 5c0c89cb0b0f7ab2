#include "app/window/checkalldialog.h"

#include "models/domain/text.h"
#include "models/ports/offthread.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/readingorder.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// Tens of thousands of services take longer to be put into words than the window may be away.
Task<Outcome> writeReport(std::shared_ptr<const CheckAllResult> result, QString file)
{
    const std::function<Outcome()> job = [result, file]() -> Outcome {
        const bool csv = file.endsWith(".csv"_L1, Qt::CaseInsensitive);
        const QByteArray content = csv ? checkAllCsv(*result) : checkAllHtml(*result);
        QSaveFile kept(file);
        if (kept.open(QIODevice::WriteOnly) && kept.write(content) == content.size() && kept.commit())
            return {};
        return fail(FailureCode::FileUnwritable, QDir::toNativeSeparators(file), {{u"reason"_s, kept.errorString()}});
    };
    OffThread<Outcome> work(job);
    const Outcome outcome = co_await work;
    co_return outcome;
}

QString nameOf(const CheckedService &service)
{
    const QString name = cleaned(service.shortName);
    return service.customerName.isEmpty() ? name : QString(name + u" ("_s + cleaned(service.customerName) + u')');
}

} // namespace

CheckAllDialog::CheckAllDialog(Ports ports, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_summary(new PlainLabel(this)),
      m_progress(new QProgressBar(this)), m_last(new PlainLabel(this)), m_counts(new PlainLabel(this)),
      m_failure(new FailureView(this)), m_listTitle(new PlainLabel(this)), m_list(new QPlainTextEdit(this)),
      m_saved(new PlainLabel(this))
{
    setObjectName(u"checkAllDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setBold(true);
    m_progress->setObjectName(u"progress"_s);
    m_last->setObjectName(u"last"_s);
    m_counts->setObjectName(u"counts"_s);
    m_list->setObjectName(u"notOk"_s);
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_listTitle->setBuddy(m_list);
    m_saved->setObjectName(u"saved"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_stop = buttons->addButton(QString(), QDialogButtonBox::ActionRole); // not first: the box hands the focus to that
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_stop->setObjectName(u"stop"_s);
    m_save->setObjectName(u"saveReport"_s);
    m_close->setObjectName(u"close"_s);
    for (QPushButton *button : {m_stop, m_save, m_close})
        button->setAutoDefault(false); // Enter must not stop what runs for an hour
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_last);
    column->addWidget(m_counts);
    column->addWidget(m_failure);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    column->addWidget(m_saved);
    column->addWidget(buttons);
    focusInReadingOrder(this);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);

    connect(m_stop, &QPushButton::clicked, this, &CheckAllDialog::stop);
    connect(m_save, &QPushButton::clicked, this, &CheckAllDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_failure, &FailureView::retryAsked, this, &CheckAllDialog::begin);
    begin();
}

CheckAllDialog::~CheckAllDialog() = default;

void CheckAllDialog::begin()
{
    m_done = 0;
    m_total = -1;
    m_lastChecked.reset();
    m_found.clear();
    m_result.reset();
    m_failed.reset();
    m_stopping = false;
    m_checking.begin();
    const auto progress =
        m_checking.guarded<const CheckAllProgress &>([this](const CheckAllProgress &done) { took(done); });
    m_checking.deliver(checkAll(m_ports, progress, m_checking.cancel()),
                       [this](Result<CheckAllResult> result) { end(std::move(result)); });
    retranslate();
}

void CheckAllDialog::took(const CheckAllProgress &progress)
{
    m_done = progress.done;
    m_total = progress.total;
    m_lastChecked = progress.last;
    ++m_found[progress.last.status()];
    showProgress();
}

void CheckAllDialog::end(Result<CheckAllResult> result)
{
    if (result) {
        // Counted again: one that ended while it was being stopped was not told of.
        m_done = result->services.size();
        if (result->complete)
            m_total = m_done;
        m_found.clear();
        for (const CheckedService &service : std::as_const(result->services))
            ++m_found[service.status()];
        m_result = std::make_shared<const CheckAllResult>(std::move(*result));
    } else {
        m_failed = result.error();
    }
    const bool onStop = m_stop->hasFocus();
    retranslate();
    if (onStop)
        (m_save->isEnabled() ? m_save : m_close)->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended();
}

void CheckAllDialog::stop()
{
    m_stopping = true;
    m_checking.cancel().request(); // what was checked is still delivered
    showProgress();
}

QString CheckAllDialog::summary() const
{
    if (m_failed && !m_result) // not the report's
        return tr("The services could not be checked.");
    if (m_result && m_result->complete)
        return m_done == 0 ? tr("There is no service to check.") : tr("%n service(s) checked.", nullptr, int(m_done));
    if (m_result)
        return tr("Stopped: %n service(s) checked.", nullptr, int(m_done));
    return m_stopping ? tr("Stopping ...") : m_total < 0 ? tr("Reading the services ...") : tr("Checking ...");
}

void CheckAllDialog::showProgress()
{
    const bool running = m_checking.running();
    m_summary->setText(summary());
    m_failure->setFailure(m_failed);
    m_failure->setRetryOffered(m_failed && !m_result);
    m_progress->setRange(0, running && m_total < 0 ? 0 : int(qMax<qint64>(m_total, 1)));
    m_progress->setValue(int(m_done));
    m_progress->setFormat(m_total < 0 ? QString()
                                      : tr("%1 of %2").arg(QLocale().toString(m_done), QLocale().toString(m_total)));
    m_progress->setVisible(running || m_total > 0);
    m_last->setText(running && m_lastChecked ? tr("Just checked: %1 - %2", "a service and its state")
                                                   .arg(nameOf(*m_lastChecked), describe(m_lastChecked->status()))
                                             : QString());
    m_last->setVisible(running);
    const auto count = [this](AuthStatus status) { return QLocale().toString(m_found.value(status)); };
    m_counts->setText(
        tr("Valid: %1. With problems: %2. Could not be checked: %3.")
            .arg(count(AuthStatus::Valid), count(AuthStatus::Problems), count(AuthStatus::CouldNotCheck)));
    m_counts->setVisible(!m_failed || m_result);
    m_stop->setVisible(running);
    m_stop->setEnabled(!m_stopping);
    m_save->setVisible(!running);
    m_save->setEnabled(m_result && !m_result->services.isEmpty() && !m_saving.running());
    m_saved->setText(m_savedAs.isEmpty() ? QString() : tr("The report was saved as %1.").arg(m_savedAs));
    m_saved->setVisible(!m_savedAs.isEmpty());
}

void CheckAllDialog::showServices()
{
    int bad = 0;
    QStringList lines;
    if (m_result) {
        for (const CheckedService &service : std::as_const(m_result->services)) {
            if (service.status() == AuthStatus::Valid || ++bad > ShownServices)
                continue;
            lines += tr("%1: %2", "a service and its state").arg(nameOf(service), describe(service.status()));
            for (const QString &problem : service.problems)
                lines += u"    - "_s + cleaned(problem, 1000);
        }
    }
    if (bad > ShownServices)
        lines += tr("... and %n more service(s): save the report to see all of them.", nullptr, bad - ShownServices);
    if (bad == 0 && m_done > 0)
        lines += tr("Every service that was checked is OK.");
    m_list->setPlainText(lines.join(u'\n'));
    m_listTitle->setVisible(m_result != nullptr);
    m_list->setVisible(m_result != nullptr);
}

void CheckAllDialog::retranslate()
{
    setWindowTitle(tr("Check all services"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    nameField(m_listTitle, m_list, tr("Services that are &not OK"));
    nameButton(m_stop, tr("&Stop"));
    nameButton(m_save, tr("Save &report ..."));
    nameButton(m_close, tr("&Close"));
    showServices();
    showProgress();
}

void CheckAllDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString web = tr("Web page (*.html)");
    const QString table = tr("CSV files (*.csv)");
    auto *dialog = new QFileDialog(this, tr("Save report"), folder, QString(web + u";;"_s + table));
    dialog->setObjectName(u"reportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(tr("check-of-services.html", "file name"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, table](const QString &filter) {
        dialog->setDefaultSuffix(filter == table ? u"csv"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &CheckAllDialog::saveTo);
    dialog->open();
}

void CheckAllDialog::saveTo(const QString &file)
{
    if (!m_result)
        return;
    m_savedAs.clear();
    m_failed.reset();
    m_saving.begin();
    m_saving.deliver(writeReport(m_result, file), [this, file](const Outcome &saved) {
        if (saved)
            m_savedAs = QDir::toNativeSeparators(file);
        else
            m_failed = saved.error();
        showProgress();
    });
    showProgress(); // the list stays where it was scrolled to
}

} // namespace TenantLink
