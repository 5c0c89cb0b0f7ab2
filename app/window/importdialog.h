// Imports customers from a CSV file: reads it in steps, shows what is good and what is not, takes the good rows, and
// reports the others with line and reason.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "models/tables/customercsv.h"
#include "wizards/common/retranslating.h"

#include <QDialog>
#include <QFile>
#include <QTimer>

class QCheckBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace TenantLink
{

class FailureView;
class ImportModel;
class PagedView;
class PlainLabel;

class ImportDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    ImportDialog(Ports ports, const QString &file, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void reject() override; ///< while it imports: stops after the rows that are under way

Q_SIGNALS:
    void imported(int customers);

protected:
    void retranslate() override;

private:
    enum class Phase { Reading, Preview, Unusable, Importing, Done };
    void readMore();
    void enter(Phase phase);
    void importNext();
    void takeAnswers(Result<QList<std::optional<Failure>>> answers);
    void copyReport();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString report() const;

    Ports m_ports;
    QFile m_file;
    CustomerCsv m_csv;
    Phase m_phase = Phase::Reading;
    QTimer m_more;
    ImportModel *m_model;
    PlainLabel *m_summary;
    PlainLabel *m_notes;
    QProgressBar *m_progress;
    FailureView *m_failure;
    QCheckBox *m_onlyBad;
    QStackedWidget *m_stack;
    PagedView *m_view;
    QPlainTextEdit *m_report;
    QPushButton *m_copy;
    QPushButton *m_import;
    QPushButton *m_close;

    struct Refused {
        qint64 line;
        QString name;
        Failure failure;
    };
    qsizetype m_next = 0; ///< the first row that was not offered to the store yet
    QList<qsizetype> m_underWay;
    QList<Refused> m_refused;
    int m_taken = 0;
    bool m_stopped = false;
    Work m_work{this};
};

} // namespace TenantLink
