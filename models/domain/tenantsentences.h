// The second half of failuretext.cpp: signing in, making registrations, setting services up. Private to models/domain.
#pragma once

#include "models/domain/failure.h"

namespace TenantLink
{

/// Not translated yet.
struct SentencePair {
    const char *what;
    const char *remedy;
};

[[nodiscard]] SentencePair tenantSentences(FailureCode code);

} // namespace TenantLink
