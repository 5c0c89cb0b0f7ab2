// The base of all wizard pages: contents in a scroll area, texts by retranslate(), focus on the first field.
#pragma once

#include "wizards/common/retranslating.h"

#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace TenantLink
{

class WizardPage : public Retranslating<QWizardPage>
{
    Q_OBJECT
public:
    /// `id` is the stable objectName.
    explicit WizardPage(const QString &id, QWidget *parent = nullptr);

    /// Where the focus lands when the page is shown; null: Qt's choice.
    [[nodiscard]] virtual QWidget *firstField() const { return nullptr; }
    /// Called each time the page is shown, also by Back: initializePage() is called going forward only.
    virtual void entered() {}
    /// The wizard calls it on currentIdChanged: QWizard itself leaves the focus on a button.
    void takeFocus() const;

protected:
    /// The page's contents go into this layout (or widget), top to bottom; it scrolls when the window is too small.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QWidget *bodyWidget() const { return m_content; }
    void setTexts(const QString &title, const QString &subTitle);
    void keyPressEvent(QKeyEvent *event) override; ///< Page Up and Page Down scroll, wherever the focus is

private:
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace TenantLink
