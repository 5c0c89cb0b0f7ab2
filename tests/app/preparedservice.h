// A service with everything that the wizard asks for, in the desk's store.
#pragma once

#include "models/flows/configuration.h"
#include "models/flows/services.h"
#include "tests/app/desk.h"
#include "tests/support/await.h"

namespace TenantLink
{

/// What only the tests know of it.
namespace Prepared
{
inline const QString Fqdn = QStringLiteral("alpha1.sbc.example.com");
inline const QString Terms = QStringLiteral("Pay in time.");
} // namespace Prepared

/// Its SBC is the only one that is known; its tasks are queued, the first has failed.
inline Service preparedService(const Desk &desk, const QString &shortName, const Customer &customer)
{
    using namespace Qt::StringLiterals;
    SbcList sbcs = await(readSbcs(desk.ports)).value();
    Sbc sbc;
    sbc.name = u"TenantLink SBC"_s;
    sbc.fqdn = u"sbc.example.com"_s;
    if (sbcs.sbcs.isEmpty()) {
        sbcs.sbcs += sbc;
        if (!await(saveSbcs(desk.ports, sbcs)))
            qFatal("no SBC");
    } else {
        sbc = sbcs.sbcs.first();
    }
    CommercialSettings commercial = await(readCommercial(desk.ports)).value();
    commercial.enabled = true;
    commercial.terms = termsFromFile(u"terms.txt"_s, Prepared::Terms.toUtf8()).value();
    if (!await(saveCommercial(desk.ports, commercial)))
        qFatal("no terms");

    OnboardingDraft draft;
    draft.customer = customer.id;
    draft.shortName = shortName;
    draft.fullName = u"Voice of "_s + shortName;
    draft.licence = LicenceType::HostedPro;
    draft.licensedUsers = 5;
    draft.cloudId = u"sandbox"_s;
    draft.tenant = FakeTenant::Id;
    draft.clientId = FakeTenant::Client;
    draft.adminUpn = u"admin@contoso.com"_s;
    draft.secret = Secret(FakeTenant::SecretText);
    draft.carrierPassword = Secret(u"carrier-pass-word"_s);
    draft.setup.commercial.given = true;
    draft.setup.commercial.poNumber = u"PO-2026"_s;
    draft.setup.commercial.approvedVersion = commercial.terms.version;
    draft.setup.commercial.approvedBy = u"Contoso's tester"_s;
    draft.setup.commercial.approvedAt = QDateTime::currentDateTimeUtc();
    draft.setup.routing.sbcDomain = sbc.fqdn;
    draft.setup.routing.label = shortName;
    draft.setup.sip.connectionName = shortName;
    draft.setup.sip.sbc = sbc.id.toString();
    draft.setup.sip.onboardingTemplate = BuiltIn::SbcOnboarding;
    draft.setup.sip.cleanupTemplate = BuiltIn::SbcCleanup;
    draft.setup.sip.carrierUser = u"TenantLink-carrier"_s;
    QList<ServiceTask> tasks = freshTasks();
    tasks.first().state = TaskState::Failed;
    tasks.first().tries = 1;
    tasks.first().failure = Failure{FailureCode::SignInRefused};
    tasks.first().startedAt = tasks.first().endedAt = QDateTime::currentDateTimeUtc();
    const Result<Service> made = await(createService(desk.ports, draft, std::nullopt, tasks));
    if (!made)
        qFatal("the service was not made: %d", int(made.error().code));
    return *made;
}

} // namespace TenantLink
