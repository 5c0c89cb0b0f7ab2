#include "models/adapters/network/tlsinfo.h"

#include <QSslSocket>

namespace TenantLink
{

QString tlsLibrary() { return QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QString(); }

} // namespace TenantLink
