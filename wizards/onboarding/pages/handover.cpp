#include "wizards/onboarding/pages/handover.h"

#include "models/domain/text.h"
#include "models/ports/desktop.h"
#include "wizards/common/assistive.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace TenantLink
{

using namespace Qt::StringLiterals;

HandOver::HandOver(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_open(new QPushButton(this)),
      m_saveMail(new QPushButton(this)), m_saveFile(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_status(new PlainLabel(this)), m_failure(new FailureView(this)), m_reading(this)
{
    m_open->setObjectName(u"openMail"_s);
    m_saveMail->setObjectName(u"saveMail"_s);
    m_saveFile->setObjectName(u"saveTicket"_s);
    m_copy->setObjectName(u"copyLink"_s);
    m_status->setObjectName(u"handedOver"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_open, 0, 0);
    grid->addWidget(m_copy, 0, 1);
    grid->addWidget(m_saveMail, 1, 0);
    grid->addWidget(m_saveFile, 1, 1);
    grid->addWidget(m_status, 2, 0, 1, 3);
    grid->addWidget(m_failure, 3, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    for (QPushButton *button : {m_open, m_saveMail, m_saveFile, m_copy})
        button->setAutoDefault(false);
    m_failure->setRetryOffered(true);
    connect(m_failure, &FailureView::retryAsked, this, &HandOver::read);
    connect(m_open, &QPushButton::clicked, this, &HandOver::openMail);
    connect(m_copy, &QPushButton::clicked, this, &HandOver::copy);
    connect(m_saveMail, &QPushButton::clicked, this,
            [this] { save(tr("Save mail"), m_mail->emlName, tr("Mails (*.eml)"), m_mail->eml); });
    connect(m_saveFile, &QPushButton::clicked, this, [this] {
        save(tr("Save invitation"), m_mail->ticketName, tr("Invitations (*.tenantlink)"), m_mail->ticketFile);
    });
    retranslate();
    say(Done::Nothing);
}

void HandOver::setInvitation(const Invited &invited)
{
    m_invited = invited;
    read();
}

QWidget *HandOver::mailButton() const { return m_open; }
QWidget *HandOver::copyButton() const { return m_copy; }

void HandOver::read()
{
    if (!m_invited)
        return;
    m_mail.reset();
    m_failure->setFailure(std::nullopt);
    m_failure->setRetryOffered(true);
    say(Done::Nothing);
    m_reading.begin();
    m_reading.deliver(handMail(m_ports, m_invited->invitation.id), [this](const Result<HandMail> &mail) {
        if (mail)
            m_mail = *mail;
        else
            m_failure->setFailure(mail.error());
        say(m_done);
        if (mail)
            Q_EMIT ready();
    });
}

void HandOver::openMail()
{
    if (m_mail)
        say(m_ports.desktop && m_ports.desktop->open(m_mail->mailto) ? Done::Opened : Done::NotOpened);
}

void HandOver::save(const QString &title, const QString &name, const QString &kind, const QByteArray &content)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, title, folder, kind);
    dialog->setObjectName(u"saveHandOver"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &file) { write(file, content); });
    dialog->open();
}

void HandOver::write(const QString &file, const QByteArray &content)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit()) {
        m_failure->setFailure(Failure{FailureCode::FileUnwritable, cleaned(QDir::toNativeSeparators(file))});
        m_failure->setRetryOffered(false); // the buttons above are the way to try again
        say(Done::Nothing);
        return;
    }
    m_failure->setFailure(std::nullopt);
    say(Done::Saved, file);
}

void HandOver::copy()
{
    if (!m_invited || !m_ports.desktop)
        return;
    m_ports.desktop->copyText(m_invited->authUrl);
    say(Done::Copied);
}

void HandOver::say(Done done, const QString &file)
{
    m_done = done;
    m_file = file.isEmpty() ? m_file : cleaned(QDir::toNativeSeparators(file));
    for (QPushButton *button : {m_open, m_saveMail, m_saveFile})
        button->setEnabled(m_mail.has_value());
    QString text;
    switch (done) {
    case Done::Nothing:
        break;
    case Done::Opened:
        text =
            tr("Your mail program was asked to open the mail. If the mail shows without the attachment, add the saved "
               ".tenantlink file to it.");
        break;
    case Done::NotOpened:
        text = tr("No mail program could be opened. Save the mail, or copy the link.");
        break;
    case Done::Saved:
        text = tr("Saved as %1.").arg(m_file);
        break;
    case Done::Copied:
        text = tr("The link is on the clipboard.");
        break;
    }
    sayStatus(m_status, text);
    m_status->setVisible(!text.isEmpty());
}

void HandOver::retranslate()
{
    nameButton(m_open, tr("&Open in my mail program"));
    nameButton(m_saveMail, tr("Save mail as .&eml ..."), tr("Save mail as .eml"));
    nameButton(m_saveFile, tr("S&ave .tenantlink file ..."), tr("Save .tenantlink file"));
    nameButton(m_copy, tr("Copy the &link"));
    say(m_done);
}

} // namespace TenantLink
