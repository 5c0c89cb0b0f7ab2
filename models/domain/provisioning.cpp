#include "models/domain/provisioning.h"

#include "models/domain/named.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int form = 2;
constexpr int firstForm = 1; ///< noted an enterprise application as made before it was asked for

constexpr std::array stepNames{
    Named<ProvisionStep>{ProvisionStep::Application, "application"_L1,
                         QT_TRANSLATE_NOOP("Provisioning", "App registration")},
    Named<ProvisionStep>{ProvisionStep::EnterpriseApplication, "enterprise"_L1,
                         QT_TRANSLATE_NOOP("Provisioning", "Enterprise application")},
    Named<ProvisionStep>{ProvisionStep::Permissions, "permissions"_L1,
                         QT_TRANSLATE_NOOP("Provisioning", "Permissions")},
    Named<ProvisionStep>{ProvisionStep::Consent, "consent"_L1, QT_TRANSLATE_NOOP("Provisioning", "Admin consent")},
    Named<ProvisionStep>{ProvisionStep::Roles, "roles"_L1, QT_TRANSLATE_NOOP("Provisioning", "Directory roles")},
    Named<ProvisionStep>{ProvisionStep::Secret, "secret"_L1, QT_TRANSLATE_NOOP("Provisioning", "Client secret")},
    Named<ProvisionStep>{ProvisionStep::Waiting, "waiting"_L1,
                         QT_TRANSLATE_NOOP("Provisioning", "Waiting until Microsoft knows it everywhere")},
    Named<ProvisionStep>{ProvisionStep::Check, "check"_L1, QT_TRANSLATE_NOOP("Provisioning", "Check")}};

constexpr std::array stateNames{
    Named<StepState>{StepState::Waiting, "waiting"_L1, QT_TRANSLATE_NOOP("Provisioning", "Not begun")},
    Named<StepState>{StepState::Running, "running"_L1, QT_TRANSLATE_NOOP("Provisioning", "Running")},
    Named<StepState>{StepState::Done, "done"_L1, QT_TRANSLATE_NOOP("Provisioning", "Done")},
    Named<StepState>{StepState::NotNeeded, "not-needed"_L1, QT_TRANSLATE_NOOP("Provisioning", "Not needed")},
    Named<StepState>{StepState::NeedsAdmin, "needs-admin"_L1,
                     QT_TRANSLATE_NOOP("Provisioning", "Needs another administrator")},
    Named<StepState>{StepState::Failed, "failed"_L1, QT_TRANSLATE_NOOP("Provisioning", "Failed")}};

QString say(const char *text) { return QCoreApplication::translate("Provisioning", text); }

QString keptTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}
QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}
QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts += one.toString();
    return texts;
}

QJsonObject planForm(const ProvisionPlan &plan)
{
    return {
        {u"key"_s, plan.key},
        {u"cloud"_s, plan.cloudId},
        {u"tenant"_s, plan.tenant.toString()},
        {u"tenantName"_s, plan.tenantName},
        {u"profile"_s, plan.profileId},
        {u"name"_s, plan.name},
        {u"uniqueName"_s, plan.uniqueName},
        {u"secretName"_s, plan.secretName},
        {u"permissions"_s, QJsonArray::fromStringList(plan.permissions)},
        {u"roles"_s, QJsonArray::fromStringList(plan.roles)},
        {u"unit"_s, plan.unit},
        {u"unitName"_s, plan.unitName},
        {u"ownsItself"_s, plan.ownsItself},
        {u"secretEnds"_s, keptTime(plan.secretEnds)},
        {u"signInClient"_s, plan.signInClientId},
        {u"admin"_s, plan.adminUpn},
    };
}

std::optional<ProvisionPlan> planFrom(const QJsonObject &json)
{
    const auto tenant = TenantId::parse(json[u"tenant"].toString());
    if (!tenant)
        return std::nullopt;
    return ProvisionPlan{
        json[u"key"].toString(),        json[u"cloud"].toString(),      *tenant,
        json[u"tenantName"].toString(), json[u"profile"].toString(),    json[u"name"].toString(),
        json[u"uniqueName"].toString(), json[u"secretName"].toString(), textsFrom(json[u"permissions"]),
        textsFrom(json[u"roles"]),      json[u"unit"].toString(),       json[u"unitName"].toString(),
        json[u"ownsItself"].toBool(),   timeFrom(json[u"secretEnds"]),  json[u"signInClient"].toString(),
        json[u"admin"].toString()};
}

} // namespace

QString describe(ProvisionStep step) { return say(named(stepNames, step).text); }
QString describe(StepState state) { return say(named(stateNames, state).text); }

bool Provisioning::madeAnything() const
{
    if (!existing) // from the first write on there may be one, whether or not its answer was seen
        return createdAt.isValid() || creating || !applicationId.isEmpty() || !madeTeamsApi.isEmpty();
    return madePrincipal || addingTeamsApi || !madeTeamsApi.isEmpty() || !madeRequests.isEmpty() || !grants.isEmpty() ||
           !roles.isEmpty() || madeOwner || !secretKeyId.isEmpty() || createdAt.isValid();
}

QByteArray storedForm(const Provisioning &provisioning)
{
    QJsonArray grants;
    for (const MadeGrant &grant : provisioning.grants)
        grants += QJsonObject{{u"permission"_s, grant.permission},
                              {u"assignment"_s, grant.assignmentId},
                              {u"resource"_s, grant.resourceId}};
    QJsonArray roles;
    for (const MadeRole &role : provisioning.roles)
        roles += QJsonObject{{u"template"_s, role.templateId}, {u"assignment"_s, role.assignmentId}};
    QJsonObject json{
        {u"form"_s, form},
        {u"plan"_s, planForm(provisioning.plan)},
        {u"existing"_s, provisioning.existing},
        {u"creating"_s, provisioning.creating},
        {u"application"_s, provisioning.applicationId},
        {u"client"_s, provisioning.clientId},
        {u"principal"_s, provisioning.principalId},
        {u"madePrincipal"_s, provisioning.madePrincipal},
        {u"addingTeamsApi"_s, provisioning.addingTeamsApi},
        {u"madeTeamsApi"_s, provisioning.madeTeamsApi},
        {u"madeRequests"_s, QJsonArray::fromStringList(provisioning.madeRequests)},
        {u"grants"_s, grants},
        {u"roles"_s, roles},
        {u"madeOwner"_s, provisioning.madeOwner},
        {u"secretKeyId"_s, provisioning.secretKeyId},
        {u"secretEnds"_s, keptTime(provisioning.secretEnds)},
        {u"createdAt"_s, keptTime(provisioning.createdAt)},
        {u"wroteAt"_s, keptTime(provisioning.wroteAt)},
        {u"sent"_s, QJsonArray::fromStringList(provisioning.sent)},
        {u"others"_s, QJsonArray::fromStringList(provisioning.others)},
        {u"consentPending"_s, provisioning.consentPending},
        {u"rolesPending"_s, provisioning.rolesPending},
        {u"delivered"_s, provisioning.delivered},
    };
    if (provisioning.secret)
        json.insert(u"secret"_s, provisioning.secret->toString());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Provisioning> provisioningFromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    const std::optional<ProvisionPlan> plan = planFrom(json[u"plan"].toObject());
    const int written = json[u"form"].toInt();
    if (written < firstForm || written > form || !plan)
        return std::nullopt;
    Provisioning provisioning{*plan};
    provisioning.existing = json[u"existing"].toBool();
    provisioning.creating = json[u"creating"].toBool();
    provisioning.applicationId = json[u"application"].toString();
    provisioning.clientId = json[u"client"].toString();
    provisioning.principalId = json[u"principal"].toString();
    provisioning.madePrincipal = json[u"madePrincipal"].toBool() && !(written == firstForm && provisioning.existing);
    provisioning.addingTeamsApi = json[u"addingTeamsApi"].toBool();
    provisioning.madeTeamsApi = json[u"madeTeamsApi"].toString();
    provisioning.madeRequests = textsFrom(json[u"madeRequests"]);
    for (const QJsonValue &grant : json[u"grants"].toArray())
        provisioning.grants +=
            {grant[u"permission"].toString(), grant[u"assignment"].toString(), grant[u"resource"].toString()};
    for (const QJsonValue &role : json[u"roles"].toArray())
        provisioning.roles += {role[u"template"].toString(), role[u"assignment"].toString()};
    provisioning.madeOwner = json[u"madeOwner"].toBool();
    provisioning.secretKeyId = json[u"secretKeyId"].toString();
    provisioning.secret = SecretId::parse(json[u"secret"].toString());
    provisioning.secretEnds = timeFrom(json[u"secretEnds"]);
    provisioning.createdAt = timeFrom(json[u"createdAt"]);
    provisioning.wroteAt = timeFrom(json[u"wroteAt"]);
    provisioning.sent = textsFrom(json[u"sent"]);
    provisioning.others = textsFrom(json[u"others"]);
    provisioning.consentPending = json[u"consentPending"].toBool();
    provisioning.rolesPending = json[u"rolesPending"].toBool();
    provisioning.delivered = json[u"delivered"].toBool();
    return provisioning;
}

} // namespace TenantLink
