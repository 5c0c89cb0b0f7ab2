// Configuration > Script templates: the texts from which a service's scripts are made. Each change is kept at once.
#pragma once

#include "app/window/tablepage.h"
#include "models/scripts/scripttemplate.h"

namespace TenantLink
{

class TemplatesModel;

class TemplatesPage : public TablePage
{
    Q_OBJECT
public:
    explicit TemplatesPage(Ports ports, QWidget *parent = nullptr);
    ~TemplatesPage() override;

protected:
    void retranslate() override;
    [[nodiscard]] TablePageTexts texts() const override;
    void selectionMoved() override;
    void activated() override; ///< edits what is selected; a built-in one is shown

private:
    /// The newest state of what is selected, whatever the table shows.
    void withSelected(std::function<void(const ScriptTemplate &script, const TemplateList &list)> act);
    void openEditor(const ScriptTemplate &script, bool isNew);
    void duplicate();
    void askRemove();
    void remove(const QStringList &ids);
    void removed(const Outcome &outcome, int count);
    [[nodiscard]] QList<ScriptTemplate> selectedTemplates() const;

    TemplatesModel *m_model;
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_edit;
    QAction *m_remove;
    Work m_reading{this};
    Work m_removing{this};
};

} // namespace TenantLink
