// The little of CBOR (RFC 8949) that the hand-over speaks, in one form only: what is read was written just like that.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <limits>
#include <optional>

namespace TenantLink
{

/// Builds one map with ascending keys from 0 to 23. No nesting.
class CborMapWriter
{
public:
    explicit CborMapWriter(qsizetype expected);
    void number(quint8 key, quint64 value);
    void bytes(quint8 key, QByteArrayView value);
    void text(quint8 key, QByteArrayView utf8);
    /// The map; the writer is empty after it.
    [[nodiscard]] QByteArray take();

private:
    void keyed(quint8 key);
    QByteArray m_out;
    int m_last = -1;
    int m_count = 0;
};

/// Reads one map: definite length, shortest heads, keys ascending, nothing unknown, nothing twice, nothing after it.
/// Ask for the keys in their order; a value that is not as asked fails the whole map, and every answer after it is
/// empty. What an answer points to belongs to the input.
class CborMapReader
{
public:
    explicit CborMapReader(QByteArrayView cbor);

    /// Is this the next key? Asking takes nothing.
    [[nodiscard]] bool has(quint8 key) const;
    [[nodiscard]] quint64 number(quint8 key, quint64 least, quint64 most = std::numeric_limits<quint64>::max());
    [[nodiscard]] QByteArrayView bytes(quint8 key, qsizetype least, qsizetype most);
    [[nodiscard]] QByteArrayView bytes(quint8 key, qsizetype exactly) { return bytes(key, exactly, exactly); }
    /// Valid UTF-8, never empty: an empty text is left out.
    [[nodiscard]] QByteArrayView text(quint8 key, qsizetype most);

    [[nodiscard]] bool failed() const { return m_failed; }
    /// Everything was read, to the last byte.
    [[nodiscard]] bool ended() const { return !m_failed && m_left == 0 && m_rest.isEmpty(); }

private:
    bool enter(quint8 key);
    [[nodiscard]] QByteArrayView chunk(quint8 key, quint8 major, qsizetype least, qsizetype most);
    QByteArrayView m_rest;
    quint64 m_left = 0;
    bool m_failed = false;
};

/// Major types of RFC 8949 section 3.1.
enum CborMajor : quint8 { CborNumber = 0, CborBytes = 2, CborText = 3, CborArray = 4, CborMap = 5 };

void appendCborHead(QByteArray &out, quint8 major, quint64 value);
/// Takes one head of that type off the front; null where there is another or one that is not the shortest.
[[nodiscard]] std::optional<quint64> takeCborHead(QByteArrayView &rest, quint8 major);

} // namespace TenantLink
