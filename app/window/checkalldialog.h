// Check all: every service's registration is validated while this window shows how far it is; a report of it is kept
// as a file.
#pragma once

#include "models/flows/checkall.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>
#include <QHash>

class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;

class CheckAllDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    static constexpr int ShownServices = 200; ///< of those that are not OK; the report has all of them

    /// Begins at once. What was checked is kept, also where it is stopped or closed in the middle.
    explicit CheckAllDialog(Ports ports, QWidget *parent = nullptr);
    ~CheckAllDialog() override;
    /// HTML, or CSV where the file's name ends so.
    void saveTo(const QString &file);

Q_SIGNALS:
    void ended();

protected:
    void retranslate() override;

private:
    void begin();
    void took(const CheckAllProgress &progress);
    void end(Result<CheckAllResult> result);
    void stop();
    void chooseFile();
    void showProgress();
    void showServices();
    [[nodiscard]] QString summary() const;

    Ports m_ports;
    PlainLabel *m_summary;
    QProgressBar *m_progress;
    PlainLabel *m_last;
    PlainLabel *m_counts;
    FailureView *m_failure;
    PlainLabel *m_listTitle;
    QPlainTextEdit *m_list;
    PlainLabel *m_saved;
    QPushButton *m_stop;
    QPushButton *m_save;
    QPushButton *m_close;
    qint64 m_done = 0;
    qint64 m_total = -1; ///< not known yet
    std::optional<CheckedService> m_lastChecked;
    QHash<AuthStatus, int> m_found;
    std::shared_ptr<const CheckAllResult> m_result; ///< once it has ended
    std::optional<Failure> m_failed;
    QString m_savedAs;
    bool m_stopping = false;
    Work m_checking{this};
    Work m_saving{this};
};

} // namespace TenantLink
