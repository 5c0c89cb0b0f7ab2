// What is configured, the customer's sub-domain on the SBC domain, its DNS and its activation user; in the Onboarding
// wizard and in the Service portal.
#pragma once

#include "models/domain/report.h"
#include "models/domain/sbc.h"
#include "models/domain/servicesetup.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/requestsource.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QComboBox;
class QGroupBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace TenantLink
{

class ActivationPanel;
class CopyField;
class DnsPanel;
class FieldProblem;
class LineEdit;
class PlainLabel;
class RoutingScripts;

/// May the registration make users, as far as its check saw it? Not known counts as yes: the tenant says so when it is
/// tried.
[[nodiscard]] bool mayMakeUsers(const Report *report);

/// It needs a sub-domain that is possible, not one that is verified: the state is read from the tenant each time.
class RoutingForm : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    RoutingForm(Ports ports, RequestSource source, QWidget *parent = nullptr);

    void setSuggests(bool suggests); ///< an empty SBC domain becomes that of the only SBC
    void fill(const RoutingDetails &routing, const QString &cloudId);
    void readSbcs(); ///< and the script templates
    void stop();
    [[nodiscard]] const RoutingDetails &routing() const { return m_routing; }
    [[nodiscard]] ActivationPanel *activation() const { return m_activation; }
    /// Shows what is wrong beside the fields and puts the focus on the first; true if all is fine.
    [[nodiscard]] bool check();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void buildChoices(QVBoxLayout *column);
    void buildNames(QVBoxLayout *column);
    void buildPanels(QVBoxLayout *column);
    void showList();
    void namesEdited();
    void showChoices();
    void judge();
    void changed();

    Ports m_ports;
    RoutingDetails m_routing;
    QString m_cloudId;
    QGroupBox *m_modes;
    QRadioButton *m_both;
    QRadioButton *m_sbcOnly;
    QGroupBox *m_trunks;
    QRadioButton *m_derived;
    PlainLabel *m_derivedText;
    QRadioButton *m_own;
    PlainLabel *m_ownText;
    RoutingScripts *m_scripts;
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

    QList<Sbc> m_sbcs;
    std::optional<Failure> m_sbcsFailure;
    bool m_sbcsRead = false;
    bool m_judgeAll = false; ///< Next was pressed: empty fields are wrong now
    bool m_filling = false;
    bool m_suggests = false;
    Work m_reading;
};

} // namespace TenantLink
