// Secrets on the clipboard: marked confidential where the platform can, and taken away again.
#pragma once

#include "models/domain/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QMimeData;

namespace TenantLink
{

/// Text with the marks that clipboard managers heed, and `mark` to know it again.
[[nodiscard]] std::unique_ptr<QMimeData> confidentialText(const Secret &secret, const QByteArray &mark);

/// Needs a QGuiApplication.
class SecretClipboard : public QObject
{
public:
    explicit SecretClipboard(std::chrono::milliseconds stay = std::chrono::seconds(30));
    ~SecretClipboard() override;
    Q_DISABLE_COPY_MOVE(SecretClipboard)

    void copy(const Secret &secret);
    /// Only if what lies there is still ours.
    void clear();

private:
    QByteArray m_mark;
    QTimer m_stay;
};

} // namespace TenantLink
