// Where processes of one person meet, and who is at the other end of a socket. System calls.
#pragma once

#include <QString>

class QLocalSocket;

namespace TenantLink
{

/// A folder that only this person may enter; made where it is missing. Empty: there is none.
[[nodiscard]] QString meetingFolder();

/// The same on every start: the folder as it really is, also where its last parts do not exist yet.
[[nodiscard]] QString realPath(const QString &folder);

/// The person's number or name, as the system knows them.
[[nodiscard]] QString personsId();

/// Does the process at the other end belong to the same person? True where the system cannot tell: there the folder's
/// and the socket's permissions decide alone.
[[nodiscard]] bool samePerson(const QLocalSocket &socket);

} // namespace TenantLink
