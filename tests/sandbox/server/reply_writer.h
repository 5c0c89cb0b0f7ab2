// SPDX-License-Identifier: Apache-2.0
// Puts an answer on the wire, now or late, whole or broken.
#pragma once

#include "http_message.h"

#include <functional>

class QTcpSocket;

namespace sandbox
{

// Calls written() once the last byte was handed to the socket, or never when the client went away before.
void deliver(QTcpSocket *socket, const Reply &reply, bool keepAlive, const std::function<void()> &written);

} // namespace sandbox
