// Unfinished: a registration was begun before; go on with it, look again, or undo it. An explicit choice.
#pragma once

#include "wizards/common/wizardpage.h"
#include "wizards/invitation/state.h"

class QGroupBox;
class QRadioButton;

namespace TenantLink
{

class CloudBanner;
class PlainLabel;

class UnfinishedPage : public WizardPage
{
    Q_OBJECT
public:
    explicit UnfinishedPage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;

private:
    void choose(KeptChoice choice);
    [[nodiscard]] QRadioButton *chosen() const;

    SharedInvitation m_state;
    CloudBanner *m_banner;
    PlainLabel *m_what;
    QGroupBox *m_choice;
    QRadioButton *m_again;
    PlainLabel *m_againNote;
    QRadioButton *m_resume;
    PlainLabel *m_resumeNote;
    QRadioButton *m_undo;
    PlainLabel *m_undoNote;
};

} // namespace TenantLink
