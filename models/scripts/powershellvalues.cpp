// PowerShell's own rules for where texts and comments begin and end (about_Quoting_Rules, about_Parsing,
// about_Comments), as far as they decide what a value may look like. What two readings are possible for is refused.
#include "models/scripts/scan.h"

#include <QStack>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

// PowerShell takes typographic quotes for plain ones.
bool isSingleQuote(QChar c) { return c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201B); }
bool isDoubleQuote(QChar c) { return c == u'"' || (c.unicode() >= 0x201C && c.unicode() <= 0x201E); }
bool isNewLine(QChar c) { return c == u'\n' || c == u'\r'; }
bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || QStringView(u"_:?^$").contains(c); }

/// After these, a literal in quotes is a word of its own, and # begins a comment.
bool opensWord(QChar c) { return c.isSpace() || QStringView(u"({[,;=|:").contains(c); }
bool closesWord(QChar c) { return c.isSpace() || QStringView(u")}],;|").contains(c); }
bool beginsComment(QChar before) { return before.isSpace() || QStringView(u"(){},;|").contains(before); }

class Reader
{
public:
    Reader(const QString &text, QList<Spot> &spots) : m_text(text), m_next(spots.begin()), m_end(spots.end()) {}

    void read()
    {
        while (m_at < m_text.size()) {
            if (m_nested.isEmpty() || m_nested.top().code)
                readCode();
            else
                readDouble();
        }
    }

private:
    /// A text in double quotes, or the code of a $( ) inside one.
    struct Level {
        bool code = false;
        int parentheses = 0;
    };

    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(u'\n');
    }
    [[nodiscard]] QChar before() const { return m_at > 0 ? m_text.at(m_at - 1) : QChar(u'\n'); }

    /// Is there a placeholder here? One that was run into ("${{X}}") stays unsafe.
    bool atSpot()
    {
        for (; m_next != m_end && m_next->at < m_at; ++m_next) {
            m_next->place = Place::Unsafe;
            m_at = qMax(m_at, m_next->at + m_next->length);
        }
        return m_next != m_end && m_next->at == m_at;
    }
    /// Then it gets its place and is passed.
    bool passSpot(Place place)
    {
        if (!atSpot())
            return false;
        m_next->place = m_unsure ? Place::Unsafe : place;
        m_at += m_next->length;
        ++m_next;
        return true;
    }

    [[nodiscard]] Place bare() const
    {
        const qsizetype end = m_at + m_next->length;
        const bool apart = opensWord(before()) && (end >= m_text.size() || closesWord(m_text.at(end)));
        return apart && m_nested.isEmpty() ? Place::Bare : Place::Unsafe;
    }

    void readCode()
    {
        if (atSpot()) {
            passSpot(bare());
            return;
        }
        const QChar c = peek();
        if (c == u'`')
            m_at += m_next != m_end && m_next->at == m_at + 1 ? 1 : 2; // a placeholder behind it is glued to it
        else if (c == u'@' && (isSingleQuote(peek(1)) || isDoubleQuote(peek(1))))
            readHereString();
        else if (isSingleQuote(c))
            readSingle();
        else if (isDoubleQuote(c)) {
            ++m_at;
            m_nested.push({});
        } else if (c == u'<' && peek(1) == u'#') {
            m_unsure |= !beginsComment(before()) && m_at > 0;
            readBlockComment();
        } else if (c == u'#')
            readHash();
        else if (c == u'$' && peek(1) == u'{')
            readBracedName();
        else if (m_text.mid(m_at, 3) == "--%"_L1)
            readAmbiguous(); // the rest of the line is not PowerShell
        else {
            if (!m_nested.isEmpty() && c == u'(')
                ++m_nested.top().parentheses;
            else if (!m_nested.isEmpty() && c == u')' && --m_nested.top().parentheses == 0)
                m_nested.pop();
            ++m_at;
        }
    }

    void readDouble()
    {
        if (atSpot()) {
            passSpot(afterName() || before() == u'`' ? Place::Unsafe : Place::Double);
            return;
        }
        const QChar c = peek();
        if (c == u'`')
            m_at += m_next != m_end && m_next->at == m_at + 1 ? 1 : 2;
        else if (isDoubleQuote(c)) {
            if (isDoubleQuote(peek(1)))
                ++m_at;
            else
                m_nested.pop();
            ++m_at;
        } else if (c == u'$' && peek(1) == u'(') {
            m_at += 2;
            m_nested.push({true, 1});
        } else if (c == u'$' && peek(1) == u'{')
            readBracedName();
        else
            ++m_at;
    }

    /// "$name{{X}}": the value would become part of the name, or make "$(" of a "$".
    [[nodiscard]] bool afterName() const
    {
        for (qsizetype i = m_at - 1; i >= 0; --i) {
            if (m_text.at(i) == u'$')
                return true;
            if (!isNameCharacter(m_text.at(i)))
                return false;
        }
        return false;
    }

    void readSingle()
    {
        for (++m_at; m_at < m_text.size();) {
            if (passSpot(Place::Single))
                continue;
            if (isSingleQuote(peek())) {
                if (!isSingleQuote(peek(1))) {
                    ++m_at;
                    return;
                }
                ++m_at;
            }
            ++m_at;
        }
    }

    void readHereString()
    {
        const bool single = isSingleQuote(peek(1));
        m_at += 2;
        while (m_at < m_text.size() && !isNewLine(peek())) {
            if (passSpot(Place::HereString))
                continue;
            m_unsure |= !peek().isSpace(); // no here-string at all: PowerShell reports an error
            ++m_at;
        }
        while (m_at < m_text.size()) {
            if (passSpot(Place::HereString))
                continue;
            const bool quote = single ? isSingleQuote(peek()) : isDoubleQuote(peek());
            if (quote && isNewLine(before()) && peek(1) == u'@') {
                m_at += 2;
                return;
            }
            m_unsure |= !single && peek() == u'$' && peek(1) == u'('; // may hold an end of its own
            ++m_at;
        }
    }

    void readBlockComment()
    {
        for (m_at += 2; m_at < m_text.size();) {
            if (passSpot(Place::BlockComment))
                continue;
            if (peek() == u'#' && peek(1) == u'>') {
                m_at += 2;
                return;
            }
            ++m_at;
        }
    }

    void readHash()
    {
        if (m_at > 0 && !beginsComment(before())) {
            readAmbiguous(); // a comment behind an expression, part of a word behind a word
            return;
        }
        const qsizetype hash = m_at;
        for (++m_at; m_at < m_text.size() && !isNewLine(peek());) {
            // "#Requires" is no comment
            if (!passSpot(m_at == hash + 1 ? Place::Unsafe : Place::LineComment))
                ++m_at;
        }
    }

    /// Up to the end of the line; what follows is certain only if nothing here could have opened or closed something.
    void readAmbiguous()
    {
        bool harmless = true;
        ++m_at;
        while (m_at < m_text.size() && !isNewLine(peek())) {
            if (passSpot(Place::Unsafe))
                continue;
            harmless = harmless && (peek().isLetterOrNumber() || QStringView(u" .,-_:/").contains(peek()));
            ++m_at;
        }
        m_unsure |= !harmless;
    }

    void readBracedName()
    {
        for (m_at += 2; m_at < m_text.size();) {
            if (passSpot(Place::Unsafe))
                continue;
            const QChar c = peek();
            m_at += c == u'`' ? 2 : 1;
            if (c == u'}')
                return;
        }
    }

    const QString &m_text;
    QList<Spot>::iterator m_next;
    QList<Spot>::iterator m_end;
    QStack<Level> m_nested; ///< empty: code
    qsizetype m_at = 0;
    bool m_unsure = false; ///< from here on two readings are possible
};

QString doubled(const QString &value)
{
    QString out;
    out.reserve(value.size() + 8);
    for (const QChar c : value) {
        if (isSingleQuote(c))
            out += c;
        out += c;
    }
    return out;
}

QString backticked(const QString &value)
{
    QString out;
    out.reserve(value.size() + 8);
    for (const QChar c : value) {
        if (c == u'`' || c == u'$' || isDoubleQuote(c))
            out += u'`';
        out += c;
    }
    return out;
}

} // namespace

void placeInPowerShell(const QString &text, QList<Spot> &spots) { Reader(text, spots).read(); }

std::optional<QString> powerShellValue(const QString &value, Place place)
{
    switch (place) {
    case Place::Bare:
        return QString(u'\'' + doubled(value) + u'\'');
    case Place::Single:
        return doubled(value);
    case Place::Double:
        return backticked(value);
    case Place::LineComment: // a # could begin a signature block
    case Place::BlockComment:
        return QString(value).replace(u'#', u' ').replace(u'>', u' ');
    case Place::Glued:
    case Place::HereString:
    case Place::Unsafe:
        break;
    }
    return std::nullopt;
}

} // namespace TenantLink
