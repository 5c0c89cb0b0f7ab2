#include "app/window/invitations/handmaildialog.h"

#include "app/window/growtofit.h"
#include "wizards/common/savefile.h"
#include "models/domain/text.h"
#include "models/ports/desktop.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

HandMailDialog::HandMailDialog(Ports ports, InvitationId id, const QString &name, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_id(id), m_name(cleaned(name, 60)),
      m_note(new PlainLabel(this)), m_attach(new PlainLabel(this)), m_open(new QPushButton(this)),
      m_eml(new QPushButton(this)), m_ticket(new QPushButton(this)), m_status(new PlainLabel(this)),
      m_failure(new FailureView(this))
{
    setObjectName(u"handMailDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_open->setObjectName(u"openMailProgram"_s);
    m_eml->setObjectName(u"saveMailFile"_s);
    m_ticket->setObjectName(u"saveInvitationFile"_s);
    m_status->setObjectName(u"handMailStatus"_s);
    m_failure->setRetryOffered(true);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note);
    for (QPushButton *button : {m_open, m_eml, m_ticket}) {
        button->setAutoDefault(false);
        auto *row = new QHBoxLayout;
        row->addWidget(button);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addWidget(m_attach);
    column->addWidget(m_status);
    column->addWidget(m_failure);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &HandMailDialog::openMail);
    connect(m_eml, &QPushButton::clicked, this, [this] {
        saveFile(this, {tr("Save mail file"), m_mail.emlName, tr("Mail files (*.eml)"), m_mail.eml},
                 [this](const Result<QString> &file) { saved(file); });
    });
    connect(m_ticket, &QPushButton::clicked, this, [this] {
        saveFile(this,
                 {tr("Save invitation file"), m_mail.ticketName, tr("Invitations (*.tenantlink)"), m_mail.ticketFile},
                 [this](const Result<QString> &file) { saved(file); });
    });
    connect(m_failure, &FailureView::retryAsked, this, &HandMailDialog::read);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    growToFit(this, fontMetrics().averageCharWidth() * 80);
    read();
}

HandMailDialog::~HandMailDialog() = default;

void HandMailDialog::read()
{
    m_failure->setFailure(std::nullopt);
    m_work.begin();
    m_work.deliver(handMail(m_ports, m_id), [this](Result<HandMail> mail) {
        m_ready = mail.has_value();
        if (mail)
            m_mail = *mail;
        else
            m_failure->setFailure(mail.error());
        m_failure->setRetryOffered(!mail);
        retranslate();
    });
}

void HandMailDialog::openMail()
{
    if (m_ports.desktop->open(m_mail.mailto))
        say([] { return tr("Your mail program was asked to open. Attach the invitation file and send the mail."); });
    else
        say([] { return tr("No mail program could be opened. Save the mail file instead."); });
}

void HandMailDialog::saved(const Result<QString> &file)
{
    m_failure->setFailure(file ? std::nullopt : std::optional(file.error()));
    m_failure->setRetryOffered(false);
    if (file)
        say([name = *file] { return tr("Saved as %1.").arg(name); });
}

void HandMailDialog::say(std::function<QString()> text)
{
    m_say = std::move(text);
    retranslate();
}

void HandMailDialog::retranslate()
{
    setWindowTitle(tr("Send the invitation for %1 by hand").arg(m_name));
    m_note->setText(tr("Send the mail yourself. The invitation code is not in it: read it out by telephone."));
    m_attach->setText(tr("A mail file has the invitation attached already; many mail programs open it for sending."));
    nameButton(m_open, tr("&Open in my mail program"));
    nameButton(m_eml, tr("Save &mail file"));
    nameButton(m_ticket, tr("Save &invitation file"));
    nameButton(m_close, tr("C&lose"));
    for (QPushButton *button : {m_open, m_eml, m_ticket})
        button->setEnabled(m_ready);
    m_status->setText(m_say ? m_say() : QString());
    m_status->setAccessibleName(m_status->text());
    if (isVisible())
        growToFit(this);
}

} // namespace TenantLink
