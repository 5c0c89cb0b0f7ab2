// The customers to choose from: a filter and the list, as quick with ten thousand as with ten.
#pragma once

#include "models/domain/customer.h"
#include "models/ports/ports.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QTableView;

namespace TenantLink
{

class CustomersModel;
class LineEdit;
class PlainLabel;

class CustomerList : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit CustomerList(Ports ports, QWidget *parent = nullptr);

    void addBesideFilter(QWidget *widget);
    void setNoneText(const QString &sentence); ///< while there is no customer at all
    /// Marked whenever its row is there.
    void setChosen(const std::optional<CustomerId> &customer);
    void clearFilter();
    [[nodiscard]] CustomersModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void chosen(const TenantLink::Customer &customer);
    void activated();    ///< a double click: the person wants to go on
    void stateChanged(); ///< the model's

protected:
    void retranslate() override;

private:
    void takeRow();
    void showChosenRow();
    void showState();

    CustomersModel *m_model;
    std::optional<CustomerId> m_chosen;
    QString m_noneText;
    QHBoxLayout *m_top;
    QLabel *m_filterLabel;
    LineEdit *m_filter;
    QTableView *m_table;
    PlainLabel *m_empty;
};

} // namespace TenantLink
