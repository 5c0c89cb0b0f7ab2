#include "app/window/portal/reinitiatedialog.h"

#include "app/window/growtofit.h"
#include "models/domain/customer.h"
#include "models/domain/text.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/invitedview.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000; // characters; well above the rules
}

ReinitiateDialog::ReinitiateDialog(Ports ports, ServiceId service, const QString &name, const QString &adminUpn,
                                   QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_service(service), m_name(cleaned(name, 60)),
      m_stack(new QStackedWidget(this)), m_note(new PlainLabel(this)), m_emailLabel(new QLabel(this)),
      m_email(new LineEdit(LongestEntry, this)), m_adminLabel(new QLabel(this)),
      m_admin(new LineEdit(LongestEntry, this)), m_mail(new PlainLabel(this)), m_confirmation(new InvitedView(this)),
      m_failure(new FailureView(this))
{
    setObjectName(u"reinitiateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_email->setObjectName(u"invitationEmail"_s);
    m_admin->setObjectName(u"adminEmail"_s);
    m_email->setLayoutDirection(Qt::LeftToRight);
    m_admin->setLayoutDirection(Qt::LeftToRight);
    m_mail->setObjectName(u"reinitiateMail"_s);
    m_emailProblem = new FieldProblem(m_email, this);
    m_adminProblem = new FieldProblem(m_admin, this);
    m_email->fill(adminUpn);
    auto *entry = new QWidget(this);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addField = [form](QLabel *label, QWidget *field, FieldProblem *problem) {
        auto *cell = new QVBoxLayout;
        cell->addWidget(field);
        cell->addWidget(problem);
        form->addRow(label, cell);
    };
    addField(m_emailLabel, m_email, m_emailProblem);
    addField(m_adminLabel, m_admin, m_adminProblem);
    column->addLayout(form);
    column->addWidget(m_mail);
    column->addStretch(1);
    m_stack->addWidget(entry);
    m_stack->addWidget(m_confirmation);
    auto *buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_send->setObjectName(u"sendInvitation"_s);
    m_close->setObjectName(u"closeReinitiate"_s);
    m_send->setDefault(true);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_stack, 1);
    whole->addWidget(m_failure);
    whole->addWidget(buttons);
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        m_emailProblem->setProblem({});
        showState();
    });
    connect(m_admin, &QLineEdit::textEdited, this, [this] { m_adminProblem->setProblem({}); });
    connect(m_send, &QPushButton::clicked, this, &ReinitiateDialog::send);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_failure, &FailureView::retryAsked, this, &ReinitiateDialog::read);
    retranslate();
    growToFit(this, fontMetrics().averageCharWidth() * 90);
    read();
}

ReinitiateDialog::~ReinitiateDialog() { m_work.letGo(); } // an invitation under way is made to its end

void ReinitiateDialog::read()
{
    m_failure->setFailure(std::nullopt);
    m_looking.begin();
    m_looking.deliver(readyToInvite(m_ports), [this](Result<InvitingReadiness> ready) {
        if (ready)
            m_ready = *ready;
        const auto blocked = ready ? ready->blocked : std::optional(ready.error());
        m_failure->setFailure(blocked);
        m_failure->setRetryOffered(blocked.has_value());
        showState();
    });
    m_work.begin();
    m_work.deliver(reinitiation(m_ports, m_service), [this](Result<InviteRequest> request) {
        if (request) {
            m_request = *request;
            if (m_email->text().isEmpty())
                m_email->fill(request->invitationEmail);
            if (m_admin->text().isEmpty())
                m_admin->fill(request->adminEmail);
        } else {
            m_failure->setFailure(request.error());
            m_failure->setRetryOffered(true);
        }
        showState();
    });
    showState();
}

bool ReinitiateDialog::check()
{
    const QString wrong = tr("Enter a mail address, for example admin@contoso.com.");
    const QString admin = m_admin->text().trimmed();
    m_emailProblem->setProblem(looksLikeMailAddress(m_email->text().trimmed()) ? QString() : wrong);
    m_adminProblem->setProblem(admin.isEmpty() || looksLikeMailAddress(admin) ? QString() : wrong);
    if (m_emailProblem->hasProblem())
        m_email->setFocus();
    else if (m_adminProblem->hasProblem())
        m_admin->setFocus();
    return !m_emailProblem->hasProblem() && !m_adminProblem->hasProblem();
}

void ReinitiateDialog::send()
{
    if (!m_request || !m_ready || m_work.running() || !check())
        return;
    InviteRequest request = *m_request;
    request.invitationEmail = m_email->text().trimmed();
    request.adminEmail = m_admin->text().trimmed();
    request.byMail = m_ready->mailServer;
    m_failure->setFailure(std::nullopt);
    m_work.begin();
    m_work.deliver(invite(m_ports, request), [this](Result<Invited> result) {
        if (result) {
            m_invited = true;
            m_confirmation->setInvited(*result);
            m_stack->setCurrentWidget(m_confirmation);
            Q_EMIT invited();
        } else {
            m_failure->setFailure(result.error());
            m_failure->setRetryOffered(false);
        }
        retranslate();
    });
    showState();
}

void ReinitiateDialog::showState()
{
    const bool busy = m_work.running();
    const bool blocked = m_ready && m_ready->blocked;
    m_send->setVisible(!m_invited);
    m_send->setEnabled(m_request && m_ready && !blocked && !busy);
    m_email->setEnabled(!busy || !m_request);
    m_admin->setEnabled(!busy || !m_request);
    m_mail->setText(
        !m_ready ? QString()
        : m_ready->mailServer
            ? tr("The mail is sent by your mail server; the link is valid for %n day(s).", nullptr, m_ready->days)
            : tr("No mail server is set up: the invitation is made, and you hand the link "
                 "over yourself. It is valid for %n day(s).",
                 nullptr, m_ready->days));
    if (isVisible())
        growToFit(this);
}

void ReinitiateDialog::retranslate()
{
    setWindowTitle(tr("Re-initiate authentication of %1").arg(m_name));
    m_note->setText(tr("The customer's admin gets a new invitation for this service. Only the service's own tenant is "
                       "accepted. The present registration stays in use until the new one was imported and applied "
                       "under Pending Invitations."));
    nameField(m_emailLabel, m_email, tr("&Invitation Email:"));
    nameField(m_adminLabel, m_admin, tr("M365 &Admin Email:"));
    m_admin->setPlaceholderText(tr("Empty: the same"));
    nameButton(m_send, tr("&Send invitation"));
    nameButton(m_close, m_invited ? tr("C&lose") : tr("Cancel"));
    showState();
}

} // namespace TenantLink
