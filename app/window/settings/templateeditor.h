// Shows or edits a script template: text, placeholders to insert, what is wrong with them, and a preview.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "models/scripts/scripttemplate.h"
#include "wizards/common/retranslating.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace TenantLink
{

class FailureView;
class FieldProblem;
class LineEdit;
class PlainLabel;

class TemplateEditor : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    /// A built-in template is shown only. The list is read when it saves, so that nothing of a colleague's is lost.
    TemplateEditor(Ports ports, const ScriptTemplate &script, bool isNew, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void saved(const TenantLink::ScriptTemplate &script);

protected:
    void retranslate() override;

private:
    void build();
    void buildPlaceholders();
    [[nodiscard]] ScriptTemplate typed() const;
    [[nodiscard]] bool changed() const;
    void insertPlaceholder();
    void look(); ///< problems and preview
    [[nodiscard]] QString textProblem() const;
    void save();
    void keep(TemplateList list);
    void ended(const std::optional<Failure> &failure);

    Ports m_ports;
    ScriptTemplate m_before;
    bool m_new;
    QLabel *m_nameLabel, *m_typeLabel, *m_textLabel, *m_previewLabel, *m_placeholdersLabel;
    LineEdit *m_name;
    FieldProblem *m_nameProblem;
    QComboBox *m_type;
    QPlainTextEdit *m_text;
    FieldProblem *m_textProblem;
    QTreeWidget *m_placeholders;
    QPushButton *m_insert;
    PlainLabel *m_note;
    QPlainTextEdit *m_preview;
    FailureView *m_failure;
    QPushButton *m_save = nullptr; ///< null: shown only
    QPushButton *m_cancel;
    bool m_nameTouched = false;
    QString m_takenName; ///< there is another template of this name; wrong until it is changed
    QTimer m_later;      ///< problems and preview follow typing with a short delay
    Work m_saving{this};
};

} // namespace TenantLink
