// Configuration > Commercial information: whether it is asked for, and the Terms and Conditions to be approved.
#pragma once

#include "app/window/settings/settingspage.h"
#include "models/domain/commercial.h"

class QCheckBox;
class QFormLayout;

namespace TenantLink
{

class CopyField;
class TermsView;

class CommercialSettingsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit CommercialSettingsPage(Ports ports, QWidget *parent = nullptr);
    ~CommercialSettingsPage() override;
    /// Takes the file's text as the new Terms and Conditions, or says beside the button why not.
    void take(const QString &file);

protected:
    void load() override;
    void fill(bool keepTyped) override;
    [[nodiscard]] bool changed() const override;
    [[nodiscard]] bool check() override { return true; } // a file that is none was not taken
    void store() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Refusal { None, Unreadable, WrongEnding, TooLarge, NoText };
    void choose();
    void remove();
    void showTerms();
    [[nodiscard]] CommercialSettings typed() const;

    CommercialSettings m_kept;
    CommercialSettings m_read;
    TermsDocument m_terms; ///< as it would be saved
    Refusal m_refusal = Refusal::None;
    QString m_refused; ///< that file's name
    QCheckBox *m_enabled;
    PlainLabel *m_enabledNote;
    PlainLabel *m_termsTitle;
    QPushButton *m_upload;
    QPushButton *m_remove;
    FieldProblem *m_problem;
    PlainLabel *m_none;
    QWidget *m_document;
    PlainLabel *m_fileName;
    QLabel *m_versionLabel;
    CopyField *m_version;
    TermsView *m_view;
    PlainLabel *m_note;
};

} // namespace TenantLink
