// The fields of a SIP connection with their rules beside them; in the Onboarding wizard and in the Service portal.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/sbc.h"
#include "models/domain/secret.h"
#include "models/domain/servicesetup.h"
#include "models/ports/ports.h"
#include "models/ports/task.h"
#include "models/scripts/scripttemplate.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <array>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace TenantLink
{

class FieldProblem;
class LineEdit;
class PlainLabel;
class SecretField;

/// What is chosen from.
struct SipLists {
    SbcList sbcs;
    TemplateList templates;
};
[[nodiscard]] Task<Result<SipLists>> readSipLists(Ports ports);

/// With what is known already: the SBC of that FQDN (or the only one), the built-in templates.
[[nodiscard]] SipDetails suggestedSip(const SipLists &lists, const QString &connectionName, const QString &sbcDomain);

class SipForm : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit SipForm(Ports ports, QWidget *parent = nullptr);

    /// `sbcDomain`: the customer's sub-domain is below it; another SBC is warned of.
    void fill(const SipLists &lists, const SipDetails &details, const Secret &password, const QString &sbcDomain);
    [[nodiscard]] SipDetails details() const;
    [[nodiscard]] Secret password() const;
    void forgetPassword();
    void setPasswordNote(const QString &sentence);
    void setPasswordHint(const QString &hint); ///< in the empty field
    /// Shows what is wrong beside the fields and puts the focus on the first; true if all is fine.
    [[nodiscard]] bool check();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    struct Row {
        SipField field{};
        QLabel *label = nullptr;
        LineEdit *edit = nullptr;
        FieldProblem *problem = nullptr;
    };
    void addRow(QFormLayout *form, Row &row);
    void build();
    void showSbcs(const QString &chosen);
    void showTemplates();
    void fillTemplates(QComboBox *box, const QString &chosen) const;
    void addSbc();
    void judge();
    void changed();
    [[nodiscard]] Row &row(SipField field) { return m_rows.at(static_cast<size_t>(field)); }

    Ports m_ports;
    SipLists m_lists;
    SipDetails m_details; ///< as it was set
    QString m_sbcDomain;
    QString m_passwordNote;
    bool m_judgeAll = false;
    std::array<Row, 4> m_rows;
    QLabel *m_sbcLabel;
    QComboBox *m_sbc;
    FieldProblem *m_sbcProblem;
    QPushButton *m_addSbc;
    QLabel *m_onboardingLabel;
    QComboBox *m_onboarding;
    FieldProblem *m_onboardingProblem;
    QLabel *m_cleanupLabel;
    QComboBox *m_cleanup;
    QLabel *m_callsLabel;
    QSpinBox *m_calls;
    QLabel *m_passwordLabel;
    SecretField *m_password;
    FieldProblem *m_passwordProblem;
};

} // namespace TenantLink
