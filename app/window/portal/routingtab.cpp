#include "app/window/portal/routingtab.h"

#include "app/window/portal/scrolling.h"
#include "models/domain/domainname.h"
#include "models/flows/deploy.h"
#include "models/flows/tenantfacts.h"
#include "wizards/common/activationpanel.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/routingform.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QShowEvent>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
bool same(const RoutingDetails &one, const RoutingDetails &other)
{
    ServiceSetup first;
    ServiceSetup second;
    first.routing = one;
    second.routing = other;
    return toJson(first) == toJson(second);
}

Task<Result<TenantFacts>> factsOf(Ports ports, ServiceId id, Cancel cancel)
{
    const Result<CheckRequest> request = co_await registrationOf(ports, id);
    if (!request)
        co_return fail(request.error());
    const Result<Access> access = co_await signInRegistration(ports, *request, cancel);
    if (!access)
        co_return fail(access.error());
    const Result<TenantFacts> facts = co_await readTenantFacts(ports, *access, cancel);
    co_return facts;
}
} // namespace

RoutingTab::RoutingTab(Ports ports, ServiceId id, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_id(id)
{
    setObjectName(u"routingAndDns"_s);
    auto *content = new QWidget(this);
    m_form = new RoutingForm(
        m_ports, [world = m_ports, id] { return registrationOf(world, id); }, content);
    m_save = new QPushButton(content);
    m_say = new PlainLabel(content);
    m_warning = new PlainLabel(content);
    m_failure = new FailureView(content);
    m_form->activation()->setMakes(true);
    m_save->setObjectName(u"routingSave"_s);
    m_say->setObjectName(u"routingStatus"_s);
    m_warning->setObjectName(u"routingWarning"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_say, 1);
    auto *column = new QVBoxLayout(content);
    column->addLayout(row); // above: what is below grows with what the tenant says
    column->addWidget(m_warning);
    column->addWidget(m_failure);
    column->addWidget(m_form);
    column->addStretch(1);
    scrollOn(this, content);
    connect(m_form, &RoutingForm::edited, this, [this] {
        m_saved = Saved::No;
        showState();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    retranslate();
}

void RoutingTab::setService(const Service &service)
{
    if (hasChanges()) {
        // Typed over the older state; the revision is the newer one only if nothing that is edited here changed.
        if (same(m_service->setup.routing, service.setup.routing))
            m_service = service;
    } else {
        m_service = service;
        fill();
    }
    retranslate();
}

void RoutingTab::fill()
{
    const Registration &registration = m_service->registration;
    m_form->activation()->setMayMake(mayMakeUsers(registration.lastReport ? &*registration.lastReport : nullptr));
    m_form->fill(m_service->setup.routing, registration.cloudId);
}

void RoutingTab::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && m_service) {
        m_form->readSbcs();
        readTenant();
        showState();
    }
    Retranslating<QWidget>::showEvent(event);
}

void RoutingTab::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_reading.stop();
        m_form->stop();
    }
    Retranslating<QWidget>::hideEvent(event);
}

void RoutingTab::readTenant()
{
    m_reading.begin();
    m_reading.deliver(factsOf(m_ports, m_id, m_reading.cancel()), [this](const Result<TenantFacts> &facts) {
        // Why the tenant says nothing is told where its domain is.
        m_form->activation()->setTenant(facts ? std::make_optional(*facts) : std::nullopt);
    });
}

bool RoutingTab::hasChanges() const { return m_service && !same(m_form->routing(), m_service->setup.routing); }

bool RoutingTab::elsewhere() const
{
    const RoutingDetails &before = m_service->setup.routing;
    const RoutingDetails &now = m_form->routing();
    return before.fqdn() != now.fqdn() || before.mode != now.mode || before.trunk != now.trunk ||
           before.scriptTemplate != now.scriptTemplate || before.cleanupTemplate != now.cleanupTemplate;
}

void RoutingTab::save(std::function<void()> then)
{
    if (!m_service || m_saving.running() || !m_form->check())
        return;
    m_failure->setFailure(std::nullopt);
    m_saving.begin();
    m_saving.deliver(changeRouting(m_ports, *m_service, m_form->routing()),
                     [this, again = elsewhere(), then = std::move(then)](const Result<Service> &result) {
                         if (!result) {
                             m_failure->setFailure(result.error());
                             showState();
                             return;
                         }
                         m_saved = again ? Saved::Again : Saved::Same;
                         m_service = *result;
                         Q_EMIT saved(*result);
                         showState();
                         if (then)
                             then();
                     });
    showState();
}

void RoutingTab::showState()
{
    const bool changes = hasChanges();
    m_form->setEnabled(m_service && !m_saving.running());
    m_save->setEnabled(changes && !m_saving.running());
    const QString say = m_saving.running()     ? tr("Saving ...")
                        : changes              ? tr("Not saved yet.")
                        : m_saved != Saved::No ? tr("Saved.")
                                               : QString();
    m_say->setText(say);
    m_say->setAccessibleName(say);
    const bool had = m_service && !m_service->setup.routing.fqdn().isEmpty();
    QString warning;
    if (changes && had && elsewhere())
        warning = tr("What was set up for %1 stays in the tenant and on the SBC. Run its clean-up scripts before you "
                     "save (Tasks); afterwards tasks and scripts must run again.")
                      .arg(m_service->setup.routing.fqdn());
    else if (!changes && m_saved == Saved::Again)
        warning =
            tr("Tasks and scripts must run again: choose Run all that is left under Tasks, then run the scripts.");
    m_warning->setText(warning);
    m_warning->setAccessibleName(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void RoutingTab::retranslate()
{
    nameButton(m_save, tr("Save"), tr("Save Routing and DNS"));
    m_failure->setSubject(tr("Routing and DNS"));
    showState();
}

} // namespace TenantLink
