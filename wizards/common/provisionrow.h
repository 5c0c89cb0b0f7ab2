// One step of a provisioning: mark, name, state in words, how far, and its failure with Details.
#pragma once

#include "models/domain/provisioning.h"
#include "wizards/common/focusframe.h"

namespace TenantLink
{

class DetailsBox;
class MarkWidget;
class PlainLabel;

class ProvisionRow : public FocusFrame
{
    Q_OBJECT
public:
    explicit ProvisionRow(ProvisionStep step, QWidget *parent = nullptr);
    void setStep(const StepView &view);
    [[nodiscard]] const StepView &step() const { return m_view; }
    void updateTexts();

private:
    StepView m_view;
    MarkWidget *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_state;
    PlainLabel *m_detail;
    DetailsBox *m_details;
};

} // namespace TenantLink
