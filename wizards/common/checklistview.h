// The check list as people see it: items as they come, a status line that says progress and verdict.
#pragma once

#include "models/domain/report.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace TenantLink
{

class CheckRow;
class MarkWidget;
class PlainLabel;

class CheckListView : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit CheckListView(QWidget *parent = nullptr);

    void clear();
    /// What is known so far; rows that are there already keep their place and their opened details.
    void setReport(const Report &report);
    /// Running: the status says how far it is. Not running: it says the verdict, if there is a report.
    void setRunning(bool running);
    [[nodiscard]] QString statusText() const;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateStatus();
    void showWorst();
    void moveFocus(int step);

    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QList<CheckRow *> m_rows;
    Report m_report;
    bool m_running = false;
    bool m_hasReport = false;
};

} // namespace TenantLink
