#include "models/domain/secret.h"

namespace TenantLink
{

namespace
{
void wipeMemory(void *memory, qsizetype bytes)
{
    auto *at = static_cast<volatile unsigned char *>(memory);
    for (qsizetype i = 0; i < bytes; ++i)
        at[i] = 0;
}
} // namespace

struct Secret::Buffer {
    explicit Buffer(QByteArray &&bytes) : utf8(std::move(bytes)) { utf8.detach(); }
    ~Buffer() { wipe(utf8); }
    Q_DISABLE_COPY_MOVE(Buffer)
    QByteArray utf8;
};

Secret::Secret(const QString &text) : Secret(take(text.toUtf8())) {}

Secret Secret::take(QByteArray &&utf8)
{
    Secret secret;
    if (!utf8.isEmpty()) {
        QByteArray own(utf8.constData(), utf8.size()); // a deep copy: the caller's array may be shared
        secret.m_buffer = std::make_shared<const Buffer>(std::move(own));
    }
    wipe(utf8);
    return secret;
}

bool Secret::isEmpty() const { return !m_buffer; }

qsizetype Secret::sizeInBytes() const { return m_buffer ? m_buffer->utf8.size() : 0; }

QByteArray Secret::revealUtf8() const
{
    return m_buffer ? QByteArray(m_buffer->utf8.constData(), m_buffer->utf8.size()) : QByteArray();
}

QString Secret::revealText() const { return m_buffer ? QString::fromUtf8(m_buffer->utf8) : QString(); }

QString Secret::hint() const
{
    QString text = revealText();
    const QString first = QString(text.constData(), qMin<qsizetype>(3, text.size()));
    wipe(text);
    return first;
}

bool Secret::sameAs(const Secret &other) const
{
    if (isEmpty() || other.isEmpty())
        return isEmpty() == other.isEmpty();
    return m_buffer->utf8 == other.m_buffer->utf8;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        wipeMemory(bytes.data(), bytes.size());
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        wipeMemory(text.data(), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
}

} // namespace TenantLink
