#include "app/window/settings/mailways.h"

#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

MailWays::MailWays(QWidget *parent) : Retranslating<QWidget>(parent), m_note(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const std::array names{u"byServer"_s, u"byGraph"_s, u"byMicrosoftServer"_s, u"byHand"_s};
    for (size_t i = 0; i < m_ways.size(); ++i) {
        m_ways.at(i) = new QRadioButton(this);
        m_ways.at(i)->setObjectName(names.at(i));
        column->addWidget(m_ways.at(i));
    }
    m_note = new PlainLabel(this);
    m_note->setObjectName(u"mailWayNote"_s);
    column->addWidget(m_note);
    m_ways.front()->setChecked(true);
    for (QRadioButton *each : m_ways) {
        connect(each, &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            explain();
            Q_EMIT changed();
        });
    }
    MailWays::retranslate();
}

MailWay MailWays::way() const
{
    for (size_t i = 0; i < m_ways.size(); ++i) {
        if (m_ways.at(i)->isChecked())
            return MailWay(i);
    }
    return MailWay::Server;
}

void MailWays::setWay(MailWay way) { m_ways.at(size_t(way))->setChecked(true); }

QWidget *MailWays::firstField() const { return m_ways.at(size_t(way())); }

void MailWays::explain()
{
    switch (way()) {
    case MailWay::Server:
        m_note->setText(tr("A mail server of your own or of your hoster. Microsoft withdraws this kind of sign-in from "
                           "Exchange Online: if your mailbox is there, choose Microsoft Graph."));
        break;
    case MailWay::Graph:
        m_note->setText(tr("Mails leave from the mailbox of the account that signs in, and stand in its Sent Items. "
                           "TenantLink may then send mail, and read none. The sign-in is kept in this computer's "
                           "keychain until you sign out."));
        break;
    case MailWay::MicrosoftServer:
        m_note->setText(tr("The mail server of Exchange Online, with a Microsoft sign-in instead of a password. An "
                           "administrator has to allow authenticated SMTP for the mailbox. The sign-in is kept in this "
                           "computer's keychain until you sign out."));
        break;
    case MailWay::ByHand:
        m_note->setText(tr("TenantLink sends nothing itself: your mail program opens with the finished mail."));
        break;
    }
}

void MailWays::retranslate()
{
    nameButton(m_ways.at(size_t(MailWay::Server)), tr("Send by a &mail server"));
    nameButton(m_ways.at(size_t(MailWay::Graph)), tr("Send by Microsoft &Graph"));
    nameButton(m_ways.at(size_t(MailWay::MicrosoftServer)), tr("Send by the mail server of E&xchange Online"));
    nameButton(m_ways.at(size_t(MailWay::ByHand)), tr("&Open in my mail program"));
    explain();
}

} // namespace TenantLink
