// Adds or edits a known SBC: name, FQDN, SIP port, description. In the wizard and on the page SBCs.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/sbc.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

#include <array>
#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;

namespace TenantLink
{

class FailureView;
class FieldProblem;
class LineEdit;

class SbcDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    /// Without an SBC it adds one. The list is read when it saves, so that nothing of a colleague's is lost.
    SbcDialog(Ports ports, const std::optional<Sbc> &sbc, QWidget *parent = nullptr);

    /// For a new one: what is known already.
    void suggestFqdn(const QString &fqdn);
    [[nodiscard]] Sbc sbc() const; ///< as it is typed now
    [[nodiscard]] bool changed() const;

Q_SIGNALS:
    void saved(const TenantLink::Sbc &sbc, const TenantLink::SbcList &list);

protected:
    void retranslate() override;

private:
    struct Row {
        SbcField field{};
        QLabel *label = nullptr;
        LineEdit *edit = nullptr;
        FieldProblem *problem = nullptr;
        bool touched = false;
    };
    void judge(Row &row);
    void grow(); ///< what is said has room
    [[nodiscard]] bool check();
    void save();
    void keep(SbcList list);
    void ended(const std::optional<Failure> &failure);

    Ports m_ports;
    std::optional<Sbc> m_before;
    Sbc m_sbc;
    std::array<Row, 3> m_rows;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    FailureView *m_failure;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QString m_takenName; ///< there is another SBC of this name; wrong until it is changed
    Work m_saving{this};
};

} // namespace TenantLink
