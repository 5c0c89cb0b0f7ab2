// The Services page (product.md section 1).
#pragma once

#include "app/window/tablepage.h"
#include "models/domain/ids.h"

#include <QPointer>

class QMenu;

namespace TenantLink
{

class CheckAllDialog;
class DraftsBar;
class OnboardingWizard;
class PortalKeeper;
class ServicesModel;
struct OnboardingDraft;

class ServicesPage : public TablePage
{
    Q_OBJECT
public:
    /// `portals` outlives the page.
    ServicesPage(Ports ports, PortalKeeper *portals, QWidget *parent = nullptr);
    ~ServicesPage() override;

public Q_SLOTS:
    void addDirectRouting();
    /// Or brings the one to the front that has this draft or its invitation open.
    void openWizard(const OnboardingDraft &draft);
    /// Those whose client secrets end first are on top.
    void showSecretEnds();
    void checkAll();

Q_SIGNALS:
    void mailSetupAsked();

protected:
    void retranslate() override;
    [[nodiscard]] TablePageTexts texts() const override;
    void selectionMoved() override;
    void activated() override;
    void begin() override { addDirectRouting(); }
    [[nodiscard]] QList<QWidget *> extraFocus() const override;
    void showEvent(QShowEvent *event) override;

private:
    void tellOpenDrafts();
    void askDelete();
    void deleteNext();
    void deletionsEnded();

    PortalKeeper *m_portals;
    ServicesModel *m_model;
    QMenu *m_addMenu;
    QAction *m_add;
    QAction *m_directRouting;
    QAction *m_edit;
    QAction *m_delete;
    QAction *m_checkAll;
    QPointer<CheckAllDialog> m_checking; ///< one at a time
    DraftsBar *m_drafts;
    QList<QPointer<OnboardingWizard>> m_wizards;
    struct Doomed {
        ServiceId id;
        QString name;
    };
    QList<Doomed> m_doomed;
    QStringList m_deleted;
    Work m_deleting{this};
};

} // namespace TenantLink
