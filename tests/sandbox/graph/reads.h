// SPDX-License-Identifier: Apache-2.0
// The reading operations of microsoft365.md section 4.1 and what lies beside them.
#pragma once

#include "graph.h"

namespace sandbox
{

void addReads(GraphHandlers &handlers, const OData &odata, Directory &directory);

} // namespace sandbox
