// A line edit for typed and pasted foreign text: bounded, trimmed of pasted line ends, and honest about both.
#pragma once

#include <QLineEdit>

namespace TenantLink
{

/// Listeners to textEdited and textChanged read text(), not the signal's argument: that one is from before trimming.
class LineEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// More than `maxLength` characters do not fit, however they come; overflowing() then is true until the next edit.
    /// Choose it well above the field's own rule, so that the rule can be explained beside what was typed.
    explicit LineEdit(int maxLength, QWidget *parent = nullptr);
    [[nodiscard]] bool overflowing() const { return m_overflowing; }

    /// What the program puts there. Any other change is an edit and announced by textEdited, also one by an assistive
    /// technology, which Qt carries out with setText().
    void fill(const QString &text);

Q_SIGNALS:
    void overflowChanged();

private:
    void tidy();
    void setOverflowing(bool overflowing);

    bool m_overflowing = false;
    bool m_justRejected = false;
    bool m_filling = false;
    bool m_announced = false; ///< textEdited came, its textChanged is still to come
};

} // namespace TenantLink
