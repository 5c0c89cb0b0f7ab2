// What the stories of maintain.h share: finding the application, and a secret that is added once or not at all.
#pragma once

#include "models/flows/maintain.h"
#include "models/microsoft365/entra.h"
#include "models/microsoft365/graphwrites.h"

namespace TenantLink
{

/// RegistrationGone, Forbidden, SignInEnded, network.
[[nodiscard]] Task<Result<ApplicationThere>> findApplication(Ports ports, Cloud cloud, Secret token, QString clientId,
                                                             Cancel cancel);
[[nodiscard]] Failure lookUpFailure(const Answer &answer);

/// `wanted`, or with a number behind it where the application has a secret of that name.
[[nodiscard]] QString freeSecretName(const ApplicationThere &there, const QString &wanted);

struct AddedSecret {
    Result<MadeSecret> made = fail(FailureCode::Cancelled);
    bool leftBehind = false; ///< it may be there under its name, its value never seen
};
/// Sent once. Where the answer was lost, what it may have made is looked for by its name and removed.
[[nodiscard]] Task<AddedSecret> addSecretOnce(Ports ports, Cloud cloud, Secret token, QString applicationId,
                                              QString name, QDateTime ends, Cancel cancel);
/// One that is not there counts as removed; `justMade`: it may not be known everywhere yet.
[[nodiscard]] Task<Outcome> removeSecretOf(Ports ports, Cloud cloud, Secret token, QString applicationId, QString keyId,
                                           bool justMade, Cancel cancel);

} // namespace TenantLink
