// Microsoft 365 settings: what the tenant shows of itself, read when the page is entered; the admin domain is picked.
#pragma once

#include "wizards/common/flowpage.h"
#include "wizards/onboarding/state.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace TenantLink
{

class CloudBanner;
class CopyField;
class FailureView;
class FieldProblem;
class MarkWidget;
class PlainLabel;

/// Whatever could not be read is said; Next works with what is there.
class M365SettingsPage : public FlowPage
{
    Q_OBJECT
public:
    explicit M365SettingsPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override { return phase() != Phase::Running; }
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;
    [[nodiscard]] bool keepsResult() const override { return m_state->currentFacts() != nullptr; }
    void run() override;
    void phaseChanged() override;

private:
    void build();
    void stop();
    void fill();
    void fillDomains(const TenantFacts *facts);
    void fillLicences(const TenantFacts *facts);
    void showStatus(const TenantFacts *facts);
    void domainChosen(const QString &name);
    void judgeDomain();

    SharedState m_state;
    CloudBanner *m_banner;
    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    FailureView *m_failure;
    QLabel *m_nameLabel;
    CopyField *m_name;
    QLabel *m_idLabel;
    CopyField *m_id;
    PlainLabel *m_organizationProblem;
    QLabel *m_domainLabel;
    QComboBox *m_domain;
    FieldProblem *m_domainProblem;
    PlainLabel *m_domainsProblem;
    QLabel *m_licencesLabel;
    QTableWidget *m_licences;
    PlainLabel *m_licencesProblem;
    MarkWidget *m_phoneMark;
    PlainLabel *m_phone;
    QPushButton *m_refresh;
    QPushButton *m_stop;
    std::optional<Failure> m_notRead; ///< nothing could be read at all
};

} // namespace TenantLink
