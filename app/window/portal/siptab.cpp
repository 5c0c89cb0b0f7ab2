#include "app/window/portal/siptab.h"

#include "app/window/portal/scrolling.h"
#include "models/flows/services.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
bool same(const SipDetails &one, const SipDetails &other)
{
    ServiceSetup first;
    ServiceSetup second;
    first.sip = one;
    second.sip = other;
    return toJson(first) == toJson(second);
}
} // namespace

SipTab::SipTab(Ports ports, QWidget *parent) : Retranslating<QWidget>(parent), m_ports(std::move(ports))
{
    setObjectName(u"sipConnection"_s);
    auto *content = new QWidget(this);
    m_form = new SipForm(m_ports, content);
    m_remove = new QCheckBox(content);
    m_save = new QPushButton(content);
    m_say = new PlainLabel(content);
    m_failure = new FailureView(content);
    m_remove->setObjectName(u"removeCarrierPassword"_s);
    m_save->setObjectName(u"sipSave"_s);
    m_say->setObjectName(u"sipStatus"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_say, 1);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_form);
    column->addWidget(m_remove);
    column->addWidget(m_failure);
    column->addLayout(row);
    column->addStretch(1);
    scrollOn(this, content);

    const auto touched = [this] {
        m_saved = false;
        showState();
    };
    connect(m_form, &SipForm::edited, this, [this, touched] {
        if (!m_form->password().isEmpty())
            m_remove->setChecked(false); // a new one takes its place
        touched();
    });
    connect(m_remove, &QCheckBox::toggled, this, [this, touched](bool remove) {
        if (remove)
            m_form->forgetPassword();
        touched();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_failure, &FailureView::retryAsked, this, &SipTab::read);
    retranslate();
}

void SipTab::setService(const Service &service)
{
    if (hasChanges()) {
        // Typed over the older state; the revision is the newer one only if nothing that is edited here changed.
        if (same(m_service->setup.sip, service.setup.sip) && m_service->carrierPassword == service.carrierPassword)
            m_service = service;
    } else {
        m_service = service;
        if (m_lists)
            fill();
    }
    retranslate();
}

void SipTab::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !m_lists)
        read();
    Retranslating<QWidget>::showEvent(event);
}

void SipTab::read()
{
    m_failure->setFailure(std::nullopt);
    m_failure->setRetryOffered(false);
    m_reading.begin();
    m_reading.deliver(readSipLists(m_ports), [this](const Result<SipLists> &lists) {
        if (lists) {
            m_lists = *lists;
            fill();
        } else {
            m_failure->setRetryOffered(true);
            m_failure->setFailure(lists.error());
        }
        showState();
    });
    showState();
}

void SipTab::fill()
{
    if (!m_service)
        return;
    const ServiceSetup &setup = m_service->setup;
    const bool never = setup.sip.connectionName.isEmpty();
    m_form->fill(*m_lists, never ? suggestedSip(*m_lists, m_service->shortName, setup.routing.sbcDomain) : setup.sip,
                 Secret(), setup.routing.sbcDomain);
    m_filled = m_form->details();
    m_remove->setChecked(false);
}

bool SipTab::hasChanges() const
{
    return m_service && m_lists &&
           (!same(m_form->details(), m_filled) || !m_form->password().isEmpty() || m_remove->isChecked());
}

void SipTab::save(std::function<void()> then)
{
    if (!m_service || !m_lists || m_saving.running() || !m_form->check())
        return;
    std::optional<Secret> password;
    if (m_remove->isChecked())
        password = Secret();
    else if (!m_form->password().isEmpty())
        password = m_form->password();
    m_failure->setFailure(std::nullopt);
    m_failure->setRetryOffered(false);
    m_saving.begin();
    m_saving.deliver(changeSip(m_ports, *m_service, m_form->details(), password),
                     [this, then = std::move(then)](const Result<Service> &result) {
                         if (!result) {
                             m_failure->setFailure(result.error());
                             showState();
                             return;
                         }
                         m_saved = true;
                         m_service = *result;
                         fill();
                         retranslate();
                         Q_EMIT saved(*result);
                         if (then)
                             then();
                     });
    showState();
}

void SipTab::showState()
{
    const bool there = m_service && m_lists && !m_saving.running();
    const bool changes = hasChanges();
    const bool never = m_service && m_service->setup.sip.connectionName.isEmpty();
    const bool keptPassword = m_service && m_service->carrierPassword;
    m_form->setEnabled(there);
    m_remove->setVisible(keptPassword);
    m_remove->setEnabled(there);
    m_save->setEnabled(there && (changes || never));
    const QString say = m_saving.running()    ? tr("Saving ...")
                        : m_reading.running() ? tr("Loading ...")
                        : changes             ? tr("Not saved yet.")
                        : m_saved ? tr("Saved. The SBC has the old values until its script is run again (Tasks).")
                        : never && m_lists ? tr("There is no SIP connection yet.")
                                           : QString();
    m_say->setText(say);
    m_say->setAccessibleName(say);
}

void SipTab::retranslate()
{
    const bool kept = m_service && m_service->carrierPassword;
    m_form->setPasswordHint(kept ? tr("A password is kept. Type a new one to replace it.") : tr("Not set"));
    m_form->setPasswordNote(kept ? tr("The password is in this computer's keychain, or in that of the computer where "
                                      "it was entered. It is never shown.")
                                 : QString());
    nameButton(m_remove, tr("&Remove the carrier password that is kept"));
    nameButton(m_save, tr("Sa&ve"), tr("Save SIP connection"));
    m_failure->setSubject(tr("SIP connection"));
    showState();
}

} // namespace TenantLink
