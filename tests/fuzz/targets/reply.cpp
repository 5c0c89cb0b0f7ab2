// Files and mails in which a sealed reply may be.
#include "models/handoff/replycodec.h"
#include "tests/fuzz/targets/fuzz.h"

using namespace TenantLink;

void tryInput(const QByteArray &input)
{
    static const ReplyPrivateKey key = [] {
        QByteArray bytes; // the key of tests/handoff/sample.h, which opens the seeds
        for (int i = 0; i < 32; ++i)
            bytes += char(0x20 + i);
        return ReplyPrivateKey{Secret::take(bytes.toBase64())};
    }();
    (void)readEnvelope(input);
    const auto bytes = replyBytes(input);
    if (!bytes)
        return;
    must(replyBytes(armouredReply(*bytes).toLatin1()).value() == *bytes);
    if (const auto envelope = readEnvelope(*bytes))
        (void)openReply(*envelope, key);
}
