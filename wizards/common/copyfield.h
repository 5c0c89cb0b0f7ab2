// A value to take along: a read-only line and a Copy button.
#pragma once

#include "wizards/common/retranslating.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace TenantLink
{

class CopyField : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit CopyField(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// "Auth URL": the button then is named "Copy Auth URL".
    void setFieldName(const QString &name);

protected:
    void retranslate() override;

private:
    QLineEdit *m_line;
    QPushButton *m_copy;
    QString m_fieldName;
};

} // namespace TenantLink
