// The Audit trail page: everything that was done, to be searched and exported; nothing of it can be changed.
#pragma once

#include "app/window/tablepage.h"

class QCheckBox;
class QDateEdit;

namespace TenantLink
{

class AuditModel;

class AuditTrailPage : public TablePage
{
    Q_OBJECT
public:
    explicit AuditTrailPage(Ports ports, QWidget *parent = nullptr);
    ~AuditTrailPage() override;

protected:
    void retranslate() override;
    [[nodiscard]] TablePageTexts texts() const override;
    void selectionMoved() override;
    void activated() override; ///< the whole entry
    void begin() override;     ///< all days
    [[nodiscard]] QList<QWidget *> extraFocus() const override;

private:
    void applySpan();

    AuditModel *m_model;
    QAction *m_show;
    QCheckBox *m_bounded;
    QDateEdit *m_from;
    QDateEdit *m_until;
    PlainLabel *m_and;
};

} // namespace TenantLink
