// SPDX-License-Identifier: Apache-2.0
// Where this sandbox is to be found; without a trailing slash.
#pragma once

#include <QString>

namespace sandbox
{

struct Addresses {
    QString authority;
    QString graph; // differs from authority when a validating proxy stands before Graph
};

} // namespace sandbox
