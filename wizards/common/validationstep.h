// The Validation page of a wizard: the check list, live; Try again, and Continue anyway where that is allowed.
#pragma once

#include "models/flows/check.h"
#include "wizards/common/flowpage.h"

class QPushButton;

namespace TenantLink
{

class CheckListView;
class CloudBanner;
class FailureView;
class PlainLabel;

/// What was checked is kept by the derived page's state; this shows it. The derived constructor ends with
/// retranslate().
class ValidationStep : public FlowPage
{
    Q_OBJECT
public:
    void initializePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    ValidationStep(const QString &id, QWidget *parent);

    [[nodiscard]] virtual const Cloud *cloud() const = 0;
    /// Of what is entered now; null: it is still to be checked.
    [[nodiscard]] virtual const Report *report() const = 0;
    [[nodiscard]] virtual bool continuedAnyway() const = 0;
    /// What else Continue anyway needs, besides a report that does not stop everything.
    [[nodiscard]] virtual bool continuingHelps() const { return true; }
    virtual void keep(const CheckRequest &request, const Report &report) = 0;
    virtual void continueAnyway() = 0; ///< only called while mayContinue()

    /// Said while the person may continue, and after they did. In retranslate(), before ours.
    void setAdvice(const QString &offered, const QString &chosen);
    /// Above the buttons, and before them for Tab.
    void addFailure(FailureView *failure);
    void check(const Ports &ports, const CheckRequest &request);
    void judge();
    [[nodiscard]] bool mayContinue() const;
    [[nodiscard]] CheckListView *list() const { return m_list; }

    void retranslate() override;
    [[nodiscard]] bool keepsResult() const override { return report() != nullptr; }
    void phaseChanged() override;

private:
    CloudBanner *m_banner;
    CheckListView *m_list;
    PlainLabel *m_advice;
    QPushButton *m_again;
    QPushButton *m_continue;
    QString m_offered;
    QString m_chosen;
};

} // namespace TenantLink
