// A wrapped label for text from anywhere: always plain text, never markup.
#pragma once

#include <QLabel>

namespace TenantLink
{

class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    void setBold(bool bold);
    /// Can be marked and copied with mouse and keyboard.
    void setSelectable(bool selectable);

protected:
    /// A value in Latin letters stands where the window's language begins, beside its label: Qt would align it by its
    /// own direction.
    void changeEvent(QEvent *event) override;
};

} // namespace TenantLink
