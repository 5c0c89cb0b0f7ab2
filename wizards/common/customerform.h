// The fields of a customer with their rules beside them; in the wizard's add-in-place and in the Customers page's
// dialog.
#pragma once

#include "models/domain/customer.h"
#include "models/domain/failure.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <array>

class QLabel;

namespace TenantLink
{

class FieldProblem;
class LineEdit;

class CustomerForm : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit CustomerForm(QWidget *parent = nullptr);

    /// Id, revision and dates stay those of the customer that was set (or of a fresh one).
    [[nodiscard]] Customer customer() const;
    void setCustomer(const Customer &customer);
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] QWidget *firstField() const;

    /// Shows what is wrong beside the fields and puts the focus on the first; true if all is fine.
    bool check();
    /// A NameTaken is told beside Name and true is returned; anything else is not ours to show.
    bool showFailure(const Failure &failure);

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    struct Row {
        CustomerField field{};
        QLabel *label = nullptr;
        LineEdit *edit = nullptr;
        FieldProblem *problem = nullptr;
        bool touched = false;
    };
    void judge(Row &row);
    [[nodiscard]] const Row &row(CustomerField field) const { return m_rows.at(static_cast<size_t>(field)); }

    std::array<Row, 7> m_rows;
    Customer m_customer;
    QString m_takenName; ///< a name that the store refused; wrong until it is changed
};

} // namespace TenantLink
