// One item of the check list: state mark and word, title, what it means, what to do, details.
#pragma once

#include "models/domain/report.h"
#include "wizards/common/focusframe.h"

namespace TenantLink
{

class DetailsBox;
class MarkWidget;
class PlainLabel;

class CheckRow : public FocusFrame
{
    Q_OBJECT
public:
    explicit CheckRow(const CheckItem &item, QWidget *parent = nullptr);
    void setItem(const CheckItem &item);
    [[nodiscard]] const CheckItem &item() const { return m_item; }
    void updateTexts();

private:
    CheckItem m_item;
    MarkWidget *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_state;
    PlainLabel *m_detail;
    PlainLabel *m_remedy;
    DetailsBox *m_details;
};

} // namespace TenantLink
