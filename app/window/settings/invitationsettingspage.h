// Configuration > Invitation: the mail's texts with their placeholders and a live preview, expiry, sign-in method,
// landing page.
#pragma once

#include "app/window/settings/settingspage.h"
#include "models/domain/invitation.h"
#include "models/domain/invitationsettings.h"
#include "models/domain/provider.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;

namespace TenantLink
{

class HtmlPreview;

class InvitationSettingsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit InvitationSettingsPage(Ports ports, QWidget *parent = nullptr);
    ~InvitationSettingsPage() override;

protected:
    void load() override;
    void fill(bool keepTyped) override;
    [[nodiscard]] bool changed() const override;
    [[nodiscard]] bool check() override;
    void store() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTexts();
    void buildRest();
    void edited();
    void judge();
    void judgeTexts();
    void put(const InvitationSettings &settings);
    void resetToDefault();
    void insert(const QString &placeholder);
    void showPreview();
    void saveLandingPage();
    [[nodiscard]] InvitationSettings typed() const;

    InvitationSettings m_kept;
    InvitationSettings m_read;
    Provider m_provider;
    QPushButton *m_reset;
    PlainLabel *m_placeholdersNote;
    QList<QPushButton *> m_placeholders;
    QLabel *m_subjectLabel, *m_plainLabel, *m_htmlLabel, *m_daysLabel, *m_signInLabel, *m_landingLabel;
    LineEdit *m_subject;
    QPlainTextEdit *m_plain;
    QPlainTextEdit *m_html;
    FieldProblem *m_subjectProblem, *m_plainProblem, *m_htmlProblem, *m_landingProblem;
    PlainLabel *m_previewTitle;
    PlainLabel *m_previewSubject;
    QTabWidget *m_previews;
    HtmlPreview *m_htmlPreview;
    QPlainTextEdit *m_plainPreview;
    QSpinBox *m_days;
    QComboBox *m_signIn;
    LineEdit *m_landing;
    QPushButton *m_saveLanding;
    PlainLabel *m_landingNote = nullptr;
    QPointer<QWidget> m_target; ///< where a placeholder goes: the text that had the focus last
    QTimer m_later;             ///< the preview follows typing with a short delay
    Work m_reading{this};
};

} // namespace TenantLink
