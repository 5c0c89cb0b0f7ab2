// A ticket's payload, signed: without this the signature would keep every mutation out.
#include "models/handoff/cbor.h"
#include "models/handoff/crypto.h"
#include "models/handoff/ticketcodec.h"
#include "tests/fuzz/targets/fuzz.h"

using namespace TenantLink;

void tryInput(const QByteArray &input)
{
    static const SigningSeed seed{Secret::take(QByteArray(32, '\1').toBase64())};
    static const QByteArray publicKey = publicKeyOf(seed).value();
    QByteArray payload = input;
    // Whatever key it names, the one that signs takes its place.
    const qsizetype at = payload.indexOf("\x08\x58\x20");
    if (at >= 0 && at + 35 <= payload.size())
        payload.replace(at + 3, 32, publicKey);
    QByteArray bytes;
    appendCborHead(bytes, CborArray, 2);
    appendCborHead(bytes, CborBytes, quint64(payload.size()));
    bytes += payload;
    appendCborHead(bytes, CborBytes, 64);
    bytes += signature(seed, withPurpose("TenantLink ticket v1", payload));
    const auto read = readTicket(bytes);
    if (!read)
        return;
    // One form only: what is signed again, as it was read, is the same, unless a text was cleaned or cut.
    const auto again = signTicket(read->ticket, seed);
    must(again.has_value() || again.error().code == FailureCode::LinkTooLong);
    if (again) {
        const auto twice = readTicket(*again);
        must(twice.has_value());
        must(signTicket(twice->ticket, seed).value() == *again);
    }
}
