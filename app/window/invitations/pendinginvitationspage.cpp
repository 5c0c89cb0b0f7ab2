#include "app/window/invitations/pendinginvitationspage.h"

#include "app/window/actionbutton.h"
#include "app/window/ask.h"
#include "app/window/bannerline.h"
#include "app/window/invitations/copycell.h"
#include "app/window/invitations/handmaildialog.h"
#include "app/window/invitations/importrepliesdialog.h"
#include "app/window/invitations/inviteddialog.h"
#include "app/window/invitations/validatedialog.h"
#include "app/window/pagedview.h"
#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/flows/importreply.h"
#include "models/ports/desktop.h"
#include "models/tables/invitationsmodel.h"
#include "wizards/common/names.h"
#include "wizards/onboarding/state.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
Task<Outcome> resendOne(Ports ports, InvitationId id)
{
    const Result<Invitation> sent = co_await resend(ports, id);
    if (!sent)
        co_return fail(sent.error());
    co_return Outcome{};
}

bool open(const InvitationRow &row) { return !finished(row.status); }

/// A link may lead somewhere: nothing came back yet, and nobody withdrew it.
bool linkLives(const InvitationRow &row) { return open(row) && row.status != InvitationStatus::Expired; }
} // namespace

PendingInvitationsPage::PendingInvitationsPage(Ports world, QWidget *parent)
    : TablePage(world, u"invitations"_s, new InvitationsModel(world), {}, parent),
      m_model(findChild<InvitationsModel *>()), m_blocked(new BannerLine(Mark::Warning, this)),
      m_finishedToo(new QCheckBox(this)), m_importMenu(new QMenu(this))
{
    setAcceptDrops(true);
    addActions();
    m_provider = m_blocked->addButton(u"openProvider"_s);
    m_finishedToo->setObjectName(u"showFinished"_s);
    extras()->addWidget(m_blocked);
    extras()->addWidget(m_finishedToo);
    auto *cell = new CopyCell(this);
    view()->setItemDelegateForColumn(InvitationsModel::AuthUrl, cell);
    connect(cell, &CopyCell::copyAsked, this, &PendingInvitationsPage::copyUrl);
    connect(m_provider, &QPushButton::clicked, this, &PendingInvitationsPage::providerAsked);
    connect(m_finishedToo, &QCheckBox::toggled, m_model, &InvitationsModel::setFinishedToo);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PendingInvitationsPage::selectionMoved);
    PendingInvitationsPage::retranslate();
    PendingInvitationsPage::selectionMoved();
}

PendingInvitationsPage::~PendingInvitationsPage()
{
    m_work.letGo(); // what was answered is done to its end
    disconnect(m_model, nullptr, this, nullptr);
}

void PendingInvitationsPage::addActions()
{
    m_add = addAction(u"addInvitation"_s, [this] { add(); });
    m_apply = addAction(u"applyToService"_s, [this] { apply(); });
    m_import = addAction(u"importReply"_s, [] {});
    m_importFiles = m_importMenu->addAction(QString());
    m_importFiles->setObjectName(u"importReplyFiles"_s);
    m_importPaste = m_importMenu->addAction(QString());
    m_importPaste->setObjectName(u"importReplyPaste"_s);
    m_import->setMenu(m_importMenu);
    buttonOf(m_import)->setPopup(m_importMenu);
    m_copyUrl = addAction(u"copyAuthUrl"_s, [this] {
        if (!view()->selectedRanges().isEmpty())
            copyUrl(int(view()->selectedRanges().first().first));
    });
    m_code = addAction(u"showInvitationCode"_s, [this] { showCode(); });
    m_open = addAction(u"openInvitationWizard"_s, [this] { openWizard(); });
    m_resend = addAction(u"resendInvitation"_s, [this] { askResend(); });
    m_replace = addAction(u"replaceLink"_s, [this] { askReplace(); });
    m_byHand = addAction(u"sendByHand"_s, [this] { sendByHand(); });
    m_validate = addAction(u"validateInvitation"_s, [this] { validate(); });
    m_cancel = addAction(u"cancelInvitation"_s, [this] { askCancel(); });
    m_delete = addAction(u"deleteInvitation"_s, [this] { askDelete(); });
    connect(m_importFiles, &QAction::triggered, this, &PendingInvitationsPage::chooseReplies);
    connect(m_importPaste, &QAction::triggered, this, &PendingInvitationsPage::pasteReply);
}

void PendingInvitationsPage::retranslate()
{
    TablePage::retranslate();
    m_add->setText(tr("&Add"));
    m_add->setToolTip(tr("Goes on with the Onboarding wizard; needs the status Authentication Complete"));
    m_apply->setText(tr("App&ly to service"));
    m_apply->setToolTip(tr("The registration that came back becomes the service's"));
    m_import->setText(tr("&Import reply"));
    m_import->setToolTip(tr("Also by dropping files or text here"));
    m_importMenu->setAccessibleName(tr("Where the reply comes from"));
    m_importFiles->setText(tr("From &files ..."));
    m_importPaste->setText(tr("&Paste from the clipboard"));
    m_copyUrl->setText(tr("Copy Auth &URL"));
    m_code->setText(tr("Show invitation co&de"));
    m_code->setToolTip(tr("To read it out by telephone"));
    m_open->setText(tr("Open in Invitation &wizard"));
    m_open->setToolTip(tr("On behalf of the customer, on this computer"));
    m_resend->setText(tr("&Resend"));
    m_resend->setToolTip(tr("The same link once more"));
    m_replace->setText(tr("Replace lin&k"));
    m_replace->setToolTip(tr("A new link with a new expiry; the old one is withdrawn"));
    m_byHand->setText(tr("Se&nd by hand"));
    m_validate->setText(tr("Valida&te again"));
    m_validate->setToolTip(tr("Checks the registration that came back once more"));
    m_cancel->setText(tr("Cancel invitation"));
    m_delete->setText(tr("Delete invitation"));
    nameButton(m_finishedToo, tr("&Show finished"));
    nameButton(m_provider, tr("Provider settings"));
    sayReadiness();
    selectionMoved(); // says why something cannot be done
}

TablePageTexts PendingInvitationsPage::texts() const
{
    return {tr("Pending Invitations"),
            tr("Filter invitations"),
            tr("Copy invitations"),
            tr("Export CSV of invitations"),
            tr("Columns of invitations"),
            tr("No invitation is pending.\nChoose Services > Add Service > Direct Routing and \"Send link to IT "
               "administrator\" to invite one."),
            tr("No invitation matches the filter."),
            tr("invitations.csv", "file name"),
            tr("Invite an administrator")};
}

QList<const InvitationRow *> PendingInvitationsPage::selectedRows() const
{
    QList<const InvitationRow *> rows;
    if (view()->selectedRowCount() > PagedTable::PageSize)
        return {};
    for (const RowRange &range : view()->selectedRanges()) {
        for (qint64 row = range.first; row <= range.last; ++row) {
            const InvitationRow *invitation = m_model->invitationAt(int(row));
            if (!invitation)
                return {};
            rows.append(invitation);
        }
    }
    return rows;
}

const InvitationRow *PendingInvitationsPage::selectedRow() const
{
    const QList<const InvitationRow *> rows = selectedRows();
    return rows.size() == 1 ? rows.first() : nullptr;
}

void PendingInvitationsPage::selectionMoved()
{
    const QList<const InvitationRow *> rows = selectedRows();
    const InvitationRow *one = rows.size() == 1 ? rows.first() : nullptr;
    const bool free = !m_work.running();
    bool anyOpen = false;
    bool anyLives = false;
    for (const InvitationRow *row : rows) {
        anyOpen = anyOpen || open(*row);
        anyLives = anyLives || linkLives(*row);
    }
    const bool complete = one && one->status == InvitationStatus::Complete;
    const bool reinitiated = one && one->service;
    m_add->setVisible(!reinitiated);
    m_apply->setVisible(reinitiated);
    m_add->setEnabled(complete && !reinitiated);
    m_apply->setEnabled(complete && reinitiated && free);
    m_copyUrl->setEnabled(one && linkLives(*one));
    m_code->setEnabled(one && linkLives(*one));
    m_open->setEnabled(one && linkLives(*one) && !complete);
    m_resend->setEnabled(anyLives && free);
    m_replace->setEnabled(one && open(*one) && free);
    m_byHand->setEnabled(one && linkLives(*one));
    m_validate->setEnabled(one && (one->status == InvitationStatus::Failed || complete));
    m_cancel->setEnabled(anyOpen && free);
    m_delete->setEnabled(!rows.isEmpty() && free);
    m_delete->setToolTip(view()->selectedRowCount() > PagedTable::PageSize
                             ? tr("Select at most %n invitation(s) to delete", nullptr, PagedTable::PageSize)
                             : tr("Deletes the selected invitations with their keys"));
}

void PendingInvitationsPage::begin()
{
    OnboardingDraft draft;
    draft.authentication = Authentication::SendLink;
    Q_EMIT onboardingAsked(draft);
}

void PendingInvitationsPage::activated()
{
    const InvitationRow *row = selectedRow();
    if (!row)
        return;
    if (row->status == InvitationStatus::Complete)
        (row->service ? m_apply : m_add)->trigger();
    else if (row->status == InvitationStatus::Failed)
        validate();
    else if (linkLives(*row))
        showCode();
}

QList<QWidget *> PendingInvitationsPage::extraFocus() const { return {m_provider, m_finishedToo}; }

void PendingInvitationsPage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    lookWhetherReady();
}

void PendingInvitationsPage::lookWhetherReady()
{
    m_looking.begin();
    m_looking.deliver(readyToInvite(ports()), [this](Result<InvitingReadiness> ready) {
        m_notReady = ready ? ready->blocked : std::optional<Failure>(); // the store's failures are the table's to say
        sayReadiness();
    });
}

void PendingInvitationsPage::sayReadiness()
{
    if (!m_notReady) {
        m_blocked->setText({});
        return;
    }
    const Sentences sentences = describe(*m_notReady);
    m_blocked->setText(QStringList{tr("No invitation can be sent yet."), sentences.what, sentences.remedy}.join(u' '));
    m_provider->setVisible(m_notReady->code == FailureCode::ProviderIncomplete ||
                           m_notReady->code == FailureCode::SigningKeyMissing);
}

void PendingInvitationsPage::copyUrl(int row)
{
    const InvitationRow *invitation = m_model->invitationAt(row);
    if (!invitation || invitation->ticket.isEmpty())
        return;
    ports().desktop->copyText(authUrl(invitation->ticket, invitation->landingPage));
    const QString name = cleaned(invitation->shortName, 60);
    say([name] { return tr("The Auth URL of %1 was copied.").arg(name); });
}

void PendingInvitationsPage::add()
{
    const InvitationRow *row = selectedRow();
    if (!row)
        return;
    m_reading.begin(); // the newest state, whatever the table shows
    m_reading.deliver(ports().store->invitation(row->id), [this](Result<Invitation> invitation) {
        if (!invitation) {
            showFailure(invitation.error());
            return;
        }
        if (invitation->status != InvitationStatus::Complete) {
            showFailure(Failure{FailureCode::InvitationNotComplete, cleaned(invitation->shortName)});
            return;
        }
        OnboardingState state; // fills the draft as the wizard's own Add does
        state.draft.customer = invitation->customer;
        state.draft.customerName = invitation->customerName;
        state.draft.authentication = Authentication::SendLink;
        state.draft.invitationEmail = invitation->invitationEmail;
        state.draft.adminEmail = invitation->adminEmail;
        state.draft.page = OnboardingPages::Details;
        state.add(*invitation);
        Q_EMIT onboardingAsked(state.draft);
    });
}

void PendingInvitationsPage::apply()
{
    const InvitationRow *row = selectedRow();
    if (!row || !row->service)
        return;
    const QString name = cleaned(row->shortName, 60);
    ask(this,
        {tr("Apply to service"), tr("Use the registration that came back for the service %1?").arg(name),
         tr("It takes the place of the registration that the service has now. The old client secret is removed from "
            "this "
            "computer's keychain; in the customer's tenant nothing changes."),
         tr("Appl&y")},
        [this, id = row->id, name] {
            m_work.begin();
            m_work.deliver(applyToService(ports(), id), [this, name](Outcome applied) {
                selectionMoved();
                refresh();
                if (!applied) {
                    showFailure(applied.error());
                    return;
                }
                say([name] { return tr("The service %1 has the new registration.").arg(name); });
                Q_EMIT servicesChanged();
            });
            selectionMoved();
        });
}

void PendingInvitationsPage::showCode()
{
    const InvitationRow *row = selectedRow();
    if (!row)
        return;
    m_reading.begin();
    m_reading.deliver(ports().store->invitation(row->id), [this](Result<Invitation> invitation) {
        if (invitation)
            (new InvitedDialog(shown(*invitation), this))->open();
        else
            showFailure(invitation.error());
    });
}

void PendingInvitationsPage::openWizard()
{
    if (const InvitationRow *row = selectedRow())
        Q_EMIT invitationWizardAsked(row->id);
}

void PendingInvitationsPage::askSeveral(const Question &question, Several several)
{
    if (several.left.isEmpty())
        return;
    ask(this, question, [this, several = std::move(several)] {
        if (m_work.running())
            return;
        m_several = several;
        doNext();
    });
}

namespace
{
QString listed(const QStringList &names)
{
    return names.size() <= 10 ? names.join(u", "_s) : QString(names.mid(0, 10).join(u", "_s) + u" \u2026"_s);
}
} // namespace

void PendingInvitationsPage::askResend()
{
    Several several;
    QStringList names;
    for (const InvitationRow *row : selectedRows()) {
        if (!linkLives(*row))
            continue;
        several.left.append({row->id, cleaned(row->shortName, 60)});
        names.append(several.left.last().name);
    }
    several.deed = resendOne;
    several.done = [](int n) { return tr("%n mail(s) are sent in the background.", nullptr, n); };
    several.failedTitle = tr("Not sent again");
    askSeveral({tr("Resend"),
                tr("Send the mail of %n invitation(s) again: %1?", nullptr, int(names.size())).arg(listed(names)),
                tr("The link stays the same, and so does its expiry."), tr("&Resend")},
               several);
}

void PendingInvitationsPage::askCancel()
{
    Several several;
    QStringList names;
    for (const InvitationRow *row : selectedRows()) {
        if (!open(*row))
            continue;
        several.left.append({row->id, cleaned(row->shortName, 60)});
        names.append(several.left.last().name);
    }
    several.deed = cancelInvitation;
    several.done = [](int n) { return tr("%n invitation(s) cancelled.", nullptr, n); };
    several.failedTitle = tr("Not cancelled");
    askSeveral(
        {tr("Cancel invitations"), tr("Cancel %n invitation(s): %1?", nullptr, int(names.size())).arg(listed(names)),
         tr("A reply to it is refused from now on. The customer is not told; nothing in the customer's tenant is "
            "changed."),
         tr("Cancel in&vitation"), true},
        several);
}

void PendingInvitationsPage::askDelete()
{
    Several several;
    QStringList names;
    for (const InvitationRow *row : selectedRows()) {
        several.left.append({row->id, cleaned(row->shortName, 60)});
        names.append(several.left.last().name);
    }
    several.deed = deleteInvitation;
    several.done = [](int n) { return tr("%n invitation(s) deleted.", nullptr, n); };
    several.failedTitle = tr("Not deleted");
    askSeveral({tr("Delete invitations"),
                tr("Delete %n invitation(s): %1?", nullptr, int(names.size())).arg(listed(names)),
                tr("Its keys, and a client secret that came back and was not added, are removed from this computer's "
                   "keychain: a reply to it cannot be opened any more. Nothing in the customer's tenant is changed."),
                tr("&Delete"), true},
               several);
}

void PendingInvitationsPage::doNext()
{
    if (m_several.left.isEmpty()) {
        const Several ended = std::exchange(m_several, {});
        m_model->refresh();
        selectionMoved();
        if (ended.count > 0)
            say([done = ended.done, n = ended.count] { return done(n); });
        if (!ended.refused.isEmpty())
            tell(this, ended.failedTitle, ended.refused.mid(0, 20).join(u'\n'));
        return;
    }
    const Chosen next = m_several.left.takeFirst();
    m_work.begin();
    m_work.deliver(m_several.deed(ports(), next.id), [this, next](Outcome done) {
        if (done)
            ++m_several.count;
        else if (done.error().code != FailureCode::NoLongerThere)
            m_several.refused.append(tr("%1: %2").arg(next.name, describe(done.error()).what));
        doNext();
    });
    selectionMoved();
}

void PendingInvitationsPage::askReplace()
{
    const InvitationRow *row = selectedRow();
    if (!row)
        return;
    const bool byMail = row->mail != MailState::ByHand;
    const QString detail =
        byMail ? tr("The old link is withdrawn and the new one is sent by mail. It has a new invitation code and a new "
                    "expiry.")
               : tr("The old link is withdrawn. Send the new one yourself. It has a new invitation code and a new "
                    "expiry.");
    ask(this,
        {tr("Replace link"), tr("Make a new link for %1?").arg(cleaned(row->shortName, 60)), detail,
         tr("&Replace link"), true},
        [this, id = row->id, byMail] { replace(id, byMail); });
}

void PendingInvitationsPage::replace(InvitationId id, bool byMail)
{
    if (m_work.running())
        return;
    m_work.begin();
    m_work.deliver(replaceLink(ports(), id, byMail), [this](Result<Invited> invited) {
        refresh();
        selectionMoved();
        if (invited)
            (new InvitedDialog(*invited, this))->open();
        else
            showFailure(invited.error());
    });
    selectionMoved();
}

void PendingInvitationsPage::sendByHand()
{
    if (const InvitationRow *row = selectedRow())
        (new HandMailDialog(ports(), row->id, row->shortName, this))->open();
}

void PendingInvitationsPage::validate()
{
    const InvitationRow *row = selectedRow();
    if (!row)
        return;
    auto *dialog = new ValidateDialog(ports(), row->id, row->shortName, this);
    connect(dialog, &ValidateDialog::validated, this, [this] { refresh(); });
    dialog->open();
}

void PendingInvitationsPage::chooseReplies()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Import replies"), folder,
                                   tr("Replies (*.tenantlink-reply *.eml *.txt);;All files (*)"));
    dialog->setObjectName(u"replyFiles"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        QList<ReplySource> sources;
        for (const QString &file : files)
            sources.append({file});
        import(sources);
    });
    dialog->open();
}

void PendingInvitationsPage::pasteReply()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        say([] { return tr("The clipboard has no text. Copy the whole reply first."); });
        return;
    }
    import({ReplySource { {}, text.toUtf8() }});
}

void PendingInvitationsPage::import(const QList<ReplySource> &sources)
{
    if (sources.isEmpty())
        return;
    if (!m_replies) {
        m_replies = new ImportRepliesDialog(ports(), this);
        connect(m_replies, &ImportRepliesDialog::imported, this, [this] { refresh(); });
        connect(m_replies, &ImportRepliesDialog::replaceAsked, this, [this](InvitationId id) { replace(id, false); });
    }
    m_replies->add(sources);
    m_replies->show();
    m_replies->raise();
    m_replies->activateWindow();
}

void PendingInvitationsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void PendingInvitationsPage::dropEvent(QDropEvent *event)
{
    QList<ReplySource> sources;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) // nothing is fetched
            sources.append({url.toLocalFile()});
    }
    if (sources.isEmpty() && !event->mimeData()->text().trimmed().isEmpty())
        sources.append(ReplySource{{}, event->mimeData()->text().toUtf8()});
    event->acceptProposedAction();
    import(sources);
}

} // namespace TenantLink
