// What Graph answers: single, in pages, in a batch, and its errors. The first byte picks the status.
#include "models/microsoft365/graphwrites.h"
#include "models/microsoft365/people.h"
#include "models/microsoft365/tenantgraph.h"
#include "tests/fuzz/targets/fuzz.h"

#include <array>

using namespace TenantLink;

namespace
{

void readAll(const Answer &answer)
{
    (void)readOrganizations(answer);
    (void)readServicePrincipal(answer);
    (void)readApi(answer);
    (void)readApplication(answer);
    (void)readGrants(answer);
    (void)readRoleAssignments(answer);
    (void)readMemberships(answer);
    (void)readSkus(answer);
    if (const auto person = readMe(answer))
        must(!person->id.isEmpty());
    (void)readHome(answer);
    (void)readMyRoles(answer);
    (void)readSignInPrincipal(answer);
    (void)readUsersOf(answer);
    (void)readUnits(answer);
    (void)readGraphError(answer);

    // The tenant's domains and users.
    (void)readOrganizationFacts(answer);
    (void)readDomains(answer);
    if (const auto domain = readDomain(answer))
        must(!domain->name.isEmpty());
    if (const auto records = readVerificationRecords(answer)) {
        for (const DnsRecord &record : records->rows)
            must(!record.name.isEmpty() && !record.value.isEmpty());
    }
    if (const auto user = readUser(answer))
        must(!user->id.isEmpty() && user->usageLocation.size() % 2 == 0);
    (void)readUsers(answer);
    for (const TenantCall call : {TenantCall::ReadDomain, TenantCall::AddDomain, TenantCall::VerifyDomain,
                                  TenantCall::ReadUsers, TenantCall::MakeUser, TenantCall::AssignLicence})
        (void)readTenantError(answer, call, QStringLiteral("subject"));

    // What answers a write.
    if (const auto there = readApplicationThere(answer)) {
        must(!there->id.isEmpty() && !there->appId.isEmpty());
        (void)withoutRequested(withRequested(there->requiredAccess, {}), {});
    }
    (void)readApplicationsThere(answer);
    if (const auto made = readMadeSecret(answer))
        must(!made->value.isEmpty() && !made->keyId.isEmpty());
    if (const auto id = readMadeId(answer))
        must(!id->isEmpty());
    (void)readIds(answer);
    (void)readPersonError(answer);
    must(!succeeded(answer) || (!maybeThere(answer) && !notKnownYet(answer) && !upsertUnknown(answer)));
}

} // namespace

void tryInput(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    static constexpr std::array statuses{200, 400, 403, 302, 429, 503};
    Answer answer;
    answer.status = statuses[quint8(input.front()) % statuses.size()];
    answer.body = input.sliced(1);
    answer.host = QStringLiteral("graph.example");
    readAll(answer);
    if (const auto batch = readBatch(answer)) {
        for (const Answer &item : *batch)
            readAll(item);
    }
    const QByteArray header = input.sliced(1).left(200);
    (void)readHttpDate(header);
    if (const auto wait = readRetryAfter(header, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)))
        must(wait->count() >= 0);
}
