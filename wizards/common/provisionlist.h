// The steps of a provisioning as people see them: each with mark, word, how far it is, and what went wrong.
#pragma once

#include "models/flows/provision.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <array>

class QProgressBar;

namespace TenantLink
{

class MarkWidget;
class PlainLabel;
class ProvisionRow;

class ProvisionList : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit ProvisionList(QWidget *parent = nullptr);

    /// Opened details and the focus stay where they are.
    void setView(const ProvisionView &view);
    /// Running: a progress bar, and the status line says at which step it is. Else it sums up.
    void setRunning(bool running);
    /// Steps that are no part of what is done here, for example the secret where only rights are added.
    void setHidden(const QList<ProvisionStep> &steps);
    [[nodiscard]] const ProvisionView &view() const { return m_view; }
    [[nodiscard]] QString statusText() const;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateStatus();
    void moveFocus(int step);
    [[nodiscard]] QList<ProvisionRow *> shownRows() const;

    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    QWidget *m_content;
    std::array<ProvisionRow *, ProvisionSteps> m_rows;
    ProvisionView m_view;
    bool m_running = false;
};

/// All steps waiting.
[[nodiscard]] ProvisionView freshView();

} // namespace TenantLink
