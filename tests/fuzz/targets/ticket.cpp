// Links, mails and files in which a ticket may be.
#include "models/handoff/ticketcodec.h"
#include "tests/fuzz/targets/fuzz.h"

using namespace TenantLink;

void tryInput(const QByteArray &input)
{
    (void)readTicket(input);
    const auto bytes = ticketBytes(input);
    if (!bytes)
        return;
    must(bytes->size() <= LargestTicket);
    const auto ticket = readTicket(*bytes);
    if (!ticket)
        return;
    // What can be read goes around by every way.
    must(ticketBytes(ticketFile(*bytes)).value() == *bytes);
    must(ticketBytes(authUrl(*bytes, {}).toLatin1()).value() == *bytes);
    must(isInvitationCode(*bytes, groupedCode(invitationCode(*bytes))));
}
