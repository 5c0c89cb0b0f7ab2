// The world, handed to every flow by value.
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/cloud.h"

#include <memory>

namespace TenantLink
{

class Http;
class Clock;
class SecretStore;
class Store;
class Preferences;
class Desktop;
class Mailer;
class Loopback;
class Files;

/// Shared, so that a flow which outlives its page still has them; never null in the program.
struct Ports {
    std::shared_ptr<Http> http;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<SecretStore> secrets;
    std::shared_ptr<Store> store;
    std::shared_ptr<Preferences> preferences;
    std::shared_ptr<Desktop> desktop;
    std::shared_ptr<Mailer> mailer{};     ///< only where invitations are sent: the window
    std::shared_ptr<Loopback> loopback{}; ///< only where people sign in: the window
    std::shared_ptr<Files> files{};       ///< only where packages are saved: the window
    std::shared_ptr<const QList<Cloud>> clouds;
    std::shared_ptr<const Catalogue> catalogue;
};

/// Null if the id is unknown.
[[nodiscard]] const Cloud *findCloud(const QList<Cloud> &clouds, QStringView id);

} // namespace TenantLink
