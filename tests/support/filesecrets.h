// A keychain in a plain file, for tests that kill the program: what an operation said is done survives. TESTS ONLY.
#pragma once

#include "models/ports/secretstore.h"

#include <QMap>
#include <QString>

namespace TenantLink
{

class FileSecrets : public SecretStore
{
public:
    explicit FileSecrets(QString file) : m_file(std::move(file)) {}

    /// What lies in the file, from any process, at any time; id in text form -> value.
    [[nodiscard]] static QMap<QString, QByteArray> entriesOf(const QString &file);

    [[nodiscard]] Task<Outcome> write(SecretId id, Secret secret) override;
    [[nodiscard]] Task<Result<Secret>> read(SecretId id) override;
    [[nodiscard]] Task<Outcome> remove(SecretId id) override;
    [[nodiscard]] Task<Outcome> probe() override;

private:
    QString m_file;
};

} // namespace TenantLink
