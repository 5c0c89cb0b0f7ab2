// A value to read: looks like text, but can be reached by keyboard, marked, copied, and found by its name.
#pragma once

#include <QLineEdit>

namespace TenantLink
{

class ValueField : public QLineEdit
{
    Q_OBJECT
public:
    explicit ValueField(const QString &objectName, QWidget *parent = nullptr);
    void setValue(const QString &value); ///< empty shows a dash
};

} // namespace TenantLink
