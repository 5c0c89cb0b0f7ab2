// What stands where a list has nothing: why, what to do, and a button that does it.
#pragma once

#include <QWidget>

class QPushButton;

namespace TenantLink
{

class PlainLabel;

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setIcon(const QString &name); ///< decoration; empty: none
    /// What can be done. Empty: no button. `deed` is the button's objectName.
    void setDeed(const QString &deed, const QString &text);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void clicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Picture;

    void makeRoom();

    Picture *m_picture;
    PlainLabel *m_text;
    QPushButton *m_button;
};

} // namespace TenantLink
