#include "models/handoff/cbor.h"

namespace TenantLink
{

namespace
{
constexpr quint64 InHead = 24; ///< from here on a value follows its head
constexpr quint8 MostKey = 23;
} // namespace

void appendCborHead(QByteArray &out, quint8 major, quint64 value)
{
    const auto type = quint8(major << 5);
    if (value < InHead) {
        out.append(char(type | quint8(value)));
        return;
    }
    int power = 0; // 1, 2, 4 or 8 bytes follow
    while (power < 3 && value >> (8 << power) != 0)
        ++power;
    out.append(char(type | quint8(InHead + quint64(power))));
    for (int shift = (8 << power) - 8; shift >= 0; shift -= 8)
        out.append(char(value >> shift & 0xff));
}

std::optional<quint64> takeCborHead(QByteArrayView &rest, quint8 major)
{
    if (rest.isEmpty() || quint8(rest.front()) >> 5 != major)
        return std::nullopt;
    const quint64 small = quint8(rest.front()) & 0x1f;
    if (small < InHead) {
        rest = rest.sliced(1);
        return small;
    }
    if (small > InHead + 3) // reserved, or of indefinite length
        return std::nullopt;
    const int power = int(small - InHead);
    const qsizetype size = qsizetype(1) << power;
    if (rest.size() < 1 + size)
        return std::nullopt;
    quint64 value = 0;
    for (qsizetype i = 1; i <= size; ++i)
        value = value << 8 | quint8(rest.at(i));
    const bool shortest = power == 0 ? value >= InHead : value >> (4 << power) != 0;
    if (!shortest)
        return std::nullopt;
    rest = rest.sliced(1 + size);
    return value;
}

CborMapWriter::CborMapWriter(qsizetype expected)
{
    m_out.reserve(expected); // secrets go through here: growing would leave copies behind
    m_out.append('\0');      // the head, once the number of entries is known
}

void CborMapWriter::keyed(quint8 key)
{
    Q_ASSERT(key > m_last && key <= MostKey);
    m_last = key;
    ++m_count;
    m_out.append(char(key));
}

void CborMapWriter::number(quint8 key, quint64 value)
{
    keyed(key);
    appendCborHead(m_out, CborNumber, value);
}

void CborMapWriter::bytes(quint8 key, QByteArrayView value)
{
    keyed(key);
    appendCborHead(m_out, CborBytes, quint64(value.size()));
    m_out.append(value);
}

void CborMapWriter::text(quint8 key, QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    keyed(key);
    appendCborHead(m_out, CborText, quint64(utf8.size()));
    m_out.append(utf8);
}

QByteArray CborMapWriter::take()
{
    m_out[0] = char(CborMap << 5 | m_count); // at most 24 entries have been added; 24 would need a longer head
    Q_ASSERT(m_count <= MostKey);
    m_last = -1;
    m_count = 0;
    return std::exchange(m_out, {});
}

CborMapReader::CborMapReader(QByteArrayView cbor) : m_rest(cbor)
{
    const auto count = takeCborHead(m_rest, CborMap);
    m_failed = !count;
    m_left = count.value_or(0);
}

bool CborMapReader::has(quint8 key) const
{
    return !m_failed && m_left > 0 && !m_rest.isEmpty() && quint8(m_rest.front()) == key;
}

bool CborMapReader::enter(quint8 key)
{
    if (!has(key)) {
        m_failed = true;
        return false;
    }
    m_rest = m_rest.sliced(1);
    --m_left;
    return true;
}

quint64 CborMapReader::number(quint8 key, quint64 least, quint64 most)
{
    if (!enter(key))
        return 0;
    const auto value = takeCborHead(m_rest, CborNumber);
    m_failed = !value || *value < least || *value > most;
    return m_failed ? 0 : *value;
}

QByteArrayView CborMapReader::chunk(quint8 key, quint8 major, qsizetype least, qsizetype most)
{
    if (!enter(key))
        return {};
    const auto size = takeCborHead(m_rest, major);
    m_failed = !size || *size < quint64(least) || *size > quint64(most) || *size > quint64(m_rest.size());
    if (m_failed)
        return {};
    const QByteArrayView value = m_rest.first(qsizetype(*size));
    m_rest = m_rest.sliced(value.size());
    return value;
}

QByteArrayView CborMapReader::bytes(quint8 key, qsizetype least, qsizetype most)
{
    return chunk(key, CborBytes, least, most);
}

QByteArrayView CborMapReader::text(quint8 key, qsizetype most)
{
    const QByteArrayView value = chunk(key, CborText, 1, most);
    if (!m_failed && !value.isValidUtf8())
        m_failed = true;
    return m_failed ? QByteArrayView() : value;
}

} // namespace TenantLink
