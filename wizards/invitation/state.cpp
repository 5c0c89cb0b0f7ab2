#include "wizards/invitation/state.h"

#include "models/domain/text.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

bool InvitationState::mayGoOn() const
{
    if (!opened || opened->refused || codeWrong)
        return false;
    switch (opened->trust) {
    case Trust::Own:
    case Trust::Known:
    case Trust::Confirmed:
        return true;
    case Trust::Stated:
        return acceptedRisk;
    case Trust::Changed:
        return false; // only the code goes on
    }
    Q_UNREACHABLE();
}

CheckRequest InvitationState::checkRequest() const
{
    CheckRequest request;
    if (opened) {
        request.cloudId = ticket().cloudId;
        request.profileId = ticket().profileId;
    }
    request.tenant = input.tenant;
    request.clientId = input.clientId;
    request.secret = input.secret;
    return request;
}

const Report *InvitationState::currentReport() const
{
    if (!checked || !report)
        return nullptr;
    const CheckRequest now = checkRequest();
    const bool same = checked->cloudId == now.cloudId && checked->profileId == now.profileId &&
                      checked->tenant == now.tenant && checked->clientId == now.clientId &&
                      checked->secret.sameAs(now.secret);
    return same ? &*report : nullptr;
}

std::optional<TenantId> InvitationState::tenantId() const
{
    const Report *current = currentReport();
    const auto confirmed = current ? TenantId::parse(current->tenantId) : std::nullopt;
    return confirmed ? confirmed : TenantId::parse(input.tenant);
}

const Cloud *InvitationState::cloud() const { return opened ? findCloud(*ports.clouds, ticket().cloudId) : nullptr; }

QString InvitationState::signInClientId() const
{
    if (!opened)
        return {};
    if (!ticket().signInClientId.isEmpty())
        return ticket().signInClientId;
    const Cloud *known = cloud();
    return known ? known->signInClientId : QString();
}

QStringList InvitationState::signInScopes() const
{
    const Profile *profile = opened ? ports.catalogue->profile(ticket().profileId) : nullptr;
    const bool roles = create.provisioning
                           ? !create.provisioning->plan.roles.isEmpty() || !create.provisioning->roles.isEmpty()
                           : profile && !profile->sufficientRoles.isEmpty();
    return scopesFor(AdminWork::Provision, roles, create.units);
}

std::optional<TenantId> InvitationState::tenantExpected() const
{
    if (create.provisioning && fixed())
        return create.provisioning->plan.tenant;
    return opened ? ticket().expectedTenant : std::nullopt;
}

bool InvitationState::onlyKept() const { return opened && opened->refused && create.kept; }

bool InvitationState::answeredBefore() const
{
    if (!opened || !create.kept || !creates())
        return false;
    if (opened->own)
        return opened->own->result && opened->own->result->clientId == create.kept->clientId;
    return opened->refused && opened->refused->code == FailureCode::TicketAnswered;
}

bool InvitationState::pending() const
{
    const auto &known = create.provisioning;
    return known && (known->consentPending || known->rolesPending);
}

QString InvitationState::provisioningKey() const { return u"invitation/"_s + ticket().invitation.toString(); }

void InvitationState::takeMade(const Provisioned &made)
{
    create.made = made;
    create.provisioning = made.state;
    input.tenant = made.state.plan.tenant.toString();
    input.clientId = made.state.clientId;
    input.secret = made.secret;
    input.adminUpn = create.signedIn ? create.signedIn->upn : made.state.plan.adminUpn;
    checked = checkRequest();
    report = made.report;
}

bool InvitationState::typed() const
{
    const bool tenantTyped = !input.tenant.isEmpty() && !(opened && ticket().expectedTenant);
    if (creates())
        return create.begun || create.signedIn.has_value();
    return tenantTyped || !input.clientId.isEmpty() || !input.secret.isEmpty() || !input.adminUpn.isEmpty();
}

void InvitationState::forgetSecret()
{
    input.secret = Secret();
    if (checked)
        checked->secret = Secret();
    if (create.made)
        create.made->secret = Secret();
}

void InvitationState::startOver(const QByteArray &newLink, const std::optional<InvitationId> &newOwnId)
{
    InvitationState fresh{ports};
    fresh.link = newLink;
    fresh.ownId = newOwnId;
    *this = fresh;
}

Task<Outcome> rememberDelivered(Ports ports, SignedTicket ticket, std::optional<Provisioning> made, bool pending)
{
    const Outcome remembered = co_await rememberAnswered(ports, ticket);
    const Outcome settled = co_await settleDelivered(ports, made, pending);
    if (!settled)
        co_return settled;
    co_return remembered;
}

Task<Outcome> settleDelivered(Ports ports, std::optional<Provisioning> made, bool pending)
{
    if (!made)
        co_return Outcome{};
    if (pending) {
        const QString key = made->plan.key;
        const Outcome marked = co_await markDelivered(ports, key);
        co_return marked;
    }
    const Outcome forgotten = co_await finishProvisioning(ports, *made);
    co_return forgotten;
}

QString contactText(const Ticket &ticket)
{
    QStringList parts;
    for (const QString &part : {ticket.contactName, ticket.contactMail, ticket.contactPhone}) {
        if (const QString text = cleaned(part); !text.isEmpty())
            parts += text;
    }
    return parts.join(u", "_s);
}

} // namespace TenantLink
