// One QtKeychain job as a task: never parallel to another, never deleted before it ends, never waited for too long.
#pragma once

#include "models/adapters/latch.h"
#include "models/ports/task.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>
#include <optional>

namespace TenantLink
{

/// Lets one through at a time. QtKeychain's executor does so, too, but cannot take a waiting job back.
class Turns
{
public:
    [[nodiscard]] std::shared_ptr<Latch> take();
    void giveBack();

private:
    QList<std::shared_ptr<Latch>> m_queue; ///< the first has its turn
};

struct KeychainOrder {
    enum class Kind { Write, Read, Remove };
    Kind kind = Kind::Read;
    QString service;
    QString key;
    QByteArray value{}; ///< for Write; wiped when handed to the keychain
};

struct KeychainAnswer {
    QKeychain::Error error = QKeychain::NoError;
    QString words{};
    QByteArray value{}; ///< for Read
};

/// Nothing if the keychain did not answer within `patience` (waiting for a turn included). A write that ends later
/// is removed again, before anybody else gets a turn.
[[nodiscard]] Task<std::optional<KeychainAnswer>> carryOut(std::shared_ptr<Turns> turns, KeychainOrder order,
                                                           std::chrono::milliseconds patience);

} // namespace TenantLink
