// The Customers page (product.md section 1).
#pragma once

#include "app/window/tablepage.h"
#include "models/domain/customer.h"

namespace TenantLink
{

class CustomersModel;

class CustomersPage : public TablePage
{
    Q_OBJECT
public:
    explicit CustomersPage(Ports ports, QWidget *parent = nullptr);
    ~CustomersPage() override;

public Q_SLOTS:
    void add();
    void chooseImport();
    void import(const QString &file); ///< opens the preview of that file

protected:
    void retranslate() override;
    [[nodiscard]] TablePageTexts texts() const override;
    void selectionMoved() override;
    void activated() override;
    void begin() override { add(); }

private:
    void edit(const std::optional<Customer> &customer);
    void askDelete();
    void deleteNext();

    CustomersModel *m_model;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_delete;
    QAction *m_import;
    struct Doomed {
        CustomerId id;
        QString name;
    };
    QList<Doomed> m_doomed;
    QStringList m_refused; ///< customers that have services
    int m_deleted = 0;
    Work m_deleting{this};
    Work m_reading{this};
};

} // namespace TenantLink
