// What the store keeps as JSON: a damaged file may hold anything.
#include "models/domain/invitationsettings.h"
#include "models/domain/knownproviders.h"
#include "models/domain/mail.h"
#include "models/domain/onboardingdraft.h"
#include "models/domain/provider.h"
#include "models/domain/reportjson.h"
#include "tests/fuzz/targets/fuzz.h"

using namespace TenantLink;

namespace
{

/// What was read is written so that it reads the same.
template <class Read>
void goesAround(const QByteArray &input, const Read &read)
{
    const auto value = read(input);
    if (!value)
        return;
    const QByteArray stored = storedForm(*value);
    const auto again = read(stored);
    must(again.has_value() && storedForm(*again) == stored);
}

} // namespace

void tryInput(const QByteArray &input)
{
    goesAround(input, &providerFromStoredForm);
    goesAround(input, &mailServerFromStoredForm);
    goesAround(input, &draftFromStoredForm);
    goesAround(input, &invitationSettingsFromStoredForm);
    goesAround(input, &knownProvidersFromStoredForm);
    goesAround(input, &seenTicketsFromStoredForm);
    goesAround(input, &fromStoredForm);
    if (const auto report = fromStoredForm(input)) {
        (void)machineForm(*report);
        (void)report->stopsEverything();
    }
    const QString text = QString::fromUtf8(input);
    (void)filledPlain(text, {});
    (void)filledHtml(text, {});
}
