// Invitations as they look after some days, put into the store before the windows are shown.
#pragma once

#include "tests/tour/scenes.h"

namespace TenantLink
{

/// One of each: sent, refused by the mail server, perhaps sent, being answered, answered with a registration that is
/// not valid, cancelled. Provider and customers must be there.
void seedInvitations(Play &play, const QString &dataFolder);

} // namespace TenantLink
