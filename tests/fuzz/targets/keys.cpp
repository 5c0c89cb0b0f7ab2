// The key published below a provider's domain, and a colleague's key file.
#include "models/handoff/keys.h"
#include "tests/fuzz/targets/fuzz.h"

using namespace TenantLink;

void tryInput(const QByteArray &input)
{
    (void)publishes(input, QByteArray(32, '\1'));
    // A front that is right costs Argon2's memory and time: those all have this size.
    constexpr qsizetype wholeKeyFile = 112;
    if (input.size() != wholeKeyFile)
        must(!importedKey(input, Secret(QStringLiteral("correct horse battery"))));
}
