// The base of the wizards: their look, size and buttons, the focus on each page, and an end that cannot be left
// half-way.
#pragma once

#include "models/ports/ports.h"
#include "wizards/common/retranslating.h"

#include <QWizard>

namespace TenantLink
{

class StepList;

/// The derived constructor adds the pages and ends with retranslate() and fitToScreen().
class FlowWizard : public Retranslating<QWizard>
{
    Q_OBJECT
protected:
    FlowWizard(const QString &id, QWidget *parent);

    void setTexts(const QString &title); ///< of the window and the buttons
    void offerHelp(const Ports &ports);  ///< a button, and F1: opens at the page that is shown
    void fitToScreen();
    /// Something is being written that has to be finished: no Back, no Cancel.
    void setCommitting(bool committing);
    [[nodiscard]] bool committing() const { return m_committing; }
    /// It is written: there is only Finish.
    void setCommitted();
    void haltPages(); ///< of the pages with work
    /// Ids of the pages from the first to the last, as far as it is known by now: shown beside the page.
    [[nodiscard]] virtual QList<int> steps() const { return {}; }
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPage();
    void nameButtons();
    void showSteps();

    StepList *m_steps;
    bool m_committing = false;
};

} // namespace TenantLink
