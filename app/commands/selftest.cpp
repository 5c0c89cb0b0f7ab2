#include "app/commands/selftest.h"

#include "app/commands/usage.h"
#include "models/domain/failuretext.h"
#include "models/ports/secretstore.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

void printLine(const SelfTestLine &line)
{
    printOut((line.works ? u"ok      "_s : u"FAILED  "_s) + line.what +
             (line.detail.isEmpty() ? QString() : u": "_s + line.detail));
}

} // namespace

Task<bool> runSelfTest(Ports ports, QList<SelfTestLine> lines)
{
    const Outcome keychain = co_await ports.secrets->probe();
    SelfTestLine line{u"keychain"_s, keychain.has_value(), {}};
    if (!keychain) {
        const Sentences sentences = describe(keychain.error());
        line.detail = sentences.what + u' ' + sentences.remedy;
    }
    lines += line;
    bool all = true;
    for (const SelfTestLine &each : lines) {
        printLine(each);
        all = all && each.works;
    }
    co_return all;
}

} // namespace TenantLink
