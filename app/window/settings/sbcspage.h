// Configuration > SBCs: the session border controllers that services are set up on. Each change is kept at once.
#pragma once

#include "app/window/tablepage.h"
#include "models/domain/sbc.h"

namespace TenantLink
{

class SbcsModel;

class SbcsPage : public TablePage
{
    Q_OBJECT
public:
    explicit SbcsPage(Ports ports, QWidget *parent = nullptr);
    ~SbcsPage() override;

protected:
    void retranslate() override;
    [[nodiscard]] TablePageTexts texts() const override;
    void selectionMoved() override;
    void activated() override; ///< edits what is selected
    void begin() override;

private:
    void edit(const std::optional<Sbc> &sbc);
    void askRemove();
    void remove(const QStringList &ids);
    void removed(const Outcome &outcome, int count);

    SbcsModel *m_model;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    Work m_reading{this};
    Work m_removing{this};
};

} // namespace TenantLink
