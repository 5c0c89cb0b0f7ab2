// Routing and DNS: what is configured, the customer's sub-domain on the SBC domain, its DNS and its activation user.
#pragma once

#include "models/domain/sbc.h"
#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QRadioButton;

namespace TenantLink
{

class ActivationPanel;
class CloudBanner;
class CopyField;
class DnsPanel;
class FieldProblem;
class LineEdit;
class PlainLabel;

/// Next needs a sub-domain that is possible, not one that is verified: the state is read from the tenant each time.
class RoutingPage : public WizardPage
{
    Q_OBJECT
public:
    explicit RoutingPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override { m_reading.stop(); }
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;

private:
    void buildChoices();
    void buildNames();
    void buildPanels();
    void readList();
    void showList();
    void suggest();
    void namesEdited();
    void showChoices();
    void judge();
    void useName();

    SharedState m_state;
    CloudBanner *m_banner;
    QGroupBox *m_modes;
    QRadioButton *m_both;
    QRadioButton *m_sbcOnly;
    QGroupBox *m_trunks;
    QRadioButton *m_derived;
    PlainLabel *m_derivedText;
    QRadioButton *m_own;
    PlainLabel *m_ownText;
    QLabel *m_sbcDomainLabel;
    QComboBox *m_sbcDomain;
    FieldProblem *m_sbcDomainProblem;
    QLabel *m_labelLabel;
    LineEdit *m_label;
    FieldProblem *m_labelProblem;
    QLabel *m_previewLabel;
    CopyField *m_preview;
    PlainLabel *m_idna;
    QGroupBox *m_dnsModes;
    QRadioButton *m_twoStep;
    QRadioButton *m_manual;
    DnsPanel *m_dns;
    QGroupBox *m_activationGroup;
    ActivationPanel *m_activation;

    QString m_suggested; ///< the label that the short name gave
    QList<Sbc> m_sbcs;
    std::optional<Failure> m_sbcsFailure;
    bool m_sbcsRead = false;
    bool m_judgeAll = false; ///< Next was pressed: empty fields are wrong now
    Work m_reading;
};

} // namespace TenantLink
