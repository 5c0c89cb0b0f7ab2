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
};

} // namespace TenantLink
