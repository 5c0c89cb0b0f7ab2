#include "models/domain/onboardingdraft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace TenantLink
{

using namespace Qt::StringLiterals;

bool OnboardingDraft::worthKeeping() const
{
    return customer.has_value() || !fullName.isEmpty() || !shortName.isEmpty() || !tenant.isEmpty() ||
           !clientId.isEmpty() || !adminUpn.isEmpty();
}

QByteArray storedForm(const OnboardingDraft &draft)
{
    QJsonObject json{
        {u"form"_s, 1},
        {u"id"_s, draft.id.toString()},
        {u"customerName"_s, draft.customerName},
        {u"fullName"_s, draft.fullName},
        {u"shortName"_s, draft.shortName},
        {u"licence"_s, keyOf(draft.licence)},
        {u"licensedUsers"_s, draft.licensedUsers},
        {u"authentication"_s,
         draft.authentication == Authentication::SendLink ? u"send-link"_s : u"known-registration"_s},
        {u"cloud"_s, draft.cloudId},
        {u"tenant"_s, draft.tenant},
        {u"clientId"_s, draft.clientId},
        {u"adminUpn"_s, draft.adminUpn},
        {u"page"_s, draft.page},
        {u"continuedAnyway"_s, draft.continuedAnyway},
        {u"setup"_s, toJson(draft.setup)},
    };
    if (!draft.invitationEmail.isEmpty())
        json.insert(u"invitationEmail"_s, draft.invitationEmail);
    if (!draft.adminEmail.isEmpty())
        json.insert(u"adminEmail"_s, draft.adminEmail);
    if (draft.invitation)
        json.insert(u"invitation"_s, draft.invitation->toString());
    if (draft.customer)
        json.insert(u"customer"_s, draft.customer->toString());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<OnboardingDraft> draftFromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    const auto id = DraftId::parse(json[u"id"].toString());
    const auto licence = licenceTypeFrom(json[u"licence"].toString());
    if (json[u"form"].toInt() != 1 || !id || !licence)
        return std::nullopt;
    OnboardingDraft draft;
    draft.id = *id;
    draft.customer = CustomerId::parse(json[u"customer"].toString());
    draft.customerName = json[u"customerName"].toString();
    draft.fullName = json[u"fullName"].toString();
    draft.shortName = json[u"shortName"].toString();
    draft.licence = *licence;
    draft.licensedUsers = qBound(Service::MinUsers, json[u"licensedUsers"].toInt(1), Service::MaxUsers);
    draft.authentication = json[u"authentication"].toString() == "send-link"_L1 ? Authentication::SendLink
                                                                                : Authentication::KnownRegistration;
    draft.cloudId = json[u"cloud"].toString();
    draft.tenant = json[u"tenant"].toString();
    draft.clientId = json[u"clientId"].toString();
    draft.adminUpn = json[u"adminUpn"].toString();
    draft.invitationEmail = json[u"invitationEmail"].toString();
    draft.adminEmail = json[u"adminEmail"].toString();
    draft.invitation = InvitationId::parse(json[u"invitation"].toString());
    draft.page = json[u"page"].toString();
    draft.continuedAnyway = json[u"continuedAnyway"].toBool();
    draft.setup = setupFrom(json[u"setup"].toObject());
    return draft;
}

} // namespace TenantLink
