// SPDX-License-Identifier: Apache-2.0
#include "graph_message.h"

using namespace Qt::StringLiterals;

namespace sandbox
{

bool GraphRequest::eventual() const
{
    return header(headers, "ConsistencyLevel").compare("eventual", Qt::CaseInsensitive) == 0;
}

GraphReply graphError(int status, const QString &code, const QString &message)
{
    GraphReply reply;
    reply.status = status;
    reply.body = {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
    return reply;
}

} // namespace sandbox
