// Monitoring > Pending Invitations (product.md section 5).
#pragma once

#include "app/window/tablepage.h"
#include "models/domain/onboardingdraft.h"
#include "models/flows/invite.h"

#include <QPointer>

class QCheckBox;
class QMenu;

namespace TenantLink
{

class BannerLine;
class ImportRepliesDialog;
class InvitationsModel;
struct InvitationRow;
struct ReplySource;

class PendingInvitationsPage : public TablePage
{
    Q_OBJECT
public:
    explicit PendingInvitationsPage(Ports ports, QWidget *parent = nullptr);
    ~PendingInvitationsPage() override;

public Q_SLOTS:
    void chooseReplies();
    void pasteReply();

Q_SIGNALS:
    /// "Add": the Onboarding wizard is to go on with this invitation.
    void onboardingAsked(const TenantLink::OnboardingDraft &draft);
    /// On behalf of the customer.
    void invitationWizardAsked(TenantLink::InvitationId id);
    void providerAsked();
    void servicesChanged();

protected:
    void retranslate() override;
    [[nodiscard]] TablePageTexts texts() const override;
    void selectionMoved() override;
    void activated() override;
    void begin() override;
    [[nodiscard]] QList<QWidget *> extraFocus() const override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Chosen {
        InvitationId id;
        QString name; ///< cleaned
    };
    using Deed = std::function<Task<Outcome>(Ports, InvitationId)>;
    struct Several {
        QList<Chosen> left{};
        Deed deed{};
        std::function<QString(int)> done{}; ///< "2 invitations cancelled."
        QString failedTitle{};
        int count = 0;
        QStringList refused{};
    };
    void addActions();
    void import(const QList<ReplySource> &sources);
    [[nodiscard]] QList<const InvitationRow *> selectedRows() const;
    [[nodiscard]] const InvitationRow *selectedRow() const;
    void copyUrl(int row);
    void add();
    void apply();
    void showCode();
    void openWizard();
    void askSeveral(const struct Question &question, Several several);
    void askResend();
    void askCancel();
    void askDelete();
    void doNext();
    void askReplace();
    void replace(InvitationId id, bool byMail);
    void sendByHand();
    void validate();
    void lookWhetherReady();
    void sayReadiness();

    InvitationsModel *m_model;
    BannerLine *m_blocked;
    QPushButton *m_provider;
    QCheckBox *m_finishedToo;
    QMenu *m_importMenu;
    QAction *m_add, *m_apply, *m_import, *m_importFiles, *m_importPaste, *m_copyUrl, *m_code, *m_open, *m_resend,
        *m_replace, *m_byHand, *m_validate, *m_cancel, *m_delete;
    QPointer<ImportRepliesDialog> m_replies;
    std::optional<Failure> m_notReady;
    Several m_several;
    Work m_work{this};
    Work m_reading{this};
    Work m_looking{this};
};

} // namespace TenantLink
