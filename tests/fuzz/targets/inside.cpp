// What is inside a seal: made by whoever had the link.
#include "models/domain/reportjson.h"
#include "models/domain/reporttext.h"
#include "models/handoff/cbor.h"
#include "models/handoff/replycodec.h"
#include "tests/fuzz/targets/fuzz.h"

using namespace TenantLink;

void tryInput(const QByteArray &input)
{
    // The envelope agrees with whatever stands inside.
    CborMapReader map(input);
    (void)map.number(0, 0);
    const QByteArray digest = map.bytes(1, 32).toByteArray();
    const auto invitation = InvitationId::parse(QUuid::fromRfc4122(map.bytes(2, 16)).toString());
    const auto serial = quint32(map.number(3, 0, 0xffff'ffff));
    ReplyEnvelope envelope;
    if (invitation)
        envelope.invitation = *invitation;
    envelope.serial = serial;
    envelope.ticketDigest = digest;
    const auto reply = readInside(input, envelope);
    if (!reply)
        return;
    must(!reply->secret.isEmpty() && reply->secret.sizeInBytes() <= 1024);
    if (reply->report) {
        (void)machineForm(*reply->report);
        (void)reply->report->verdict();
    }
}
