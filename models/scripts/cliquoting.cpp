// Command lines of an SBC. Their makers document no escape inside double quotes, so what could end them is replaced.
#include "models/scripts/scan.h"

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// A word that needs no quotes.
bool isWordCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
           QStringView(u"._-:@+").contains(c);
}

bool isDoubleQuote(QChar c)
{
    return c == u'"' || (c.unicode() >= 0x201C && c.unicode() <= 0x201F) || c.unicode() == 0xFF02;
}

/// Nothing that ends quotes or a line, escapes what follows, or asks for help while it is typed.
QString harmless(const QString &value)
{
    QString out;
    out.reserve(value.size());
    for (const QChar c : value) {
        if (isDoubleQuote(c))
            out += u'\'';
        else if (c == u'\\')
            out += u'/';
        else if (c != u'?' && c.unicode() != 0xFF1F)
            out += c;
    }
    return out;
}

} // namespace

void placeInCommandLine(const QString &text, QList<Spot> &spots)
{
    enum class State { Start, Word, Gap, Quoted, Comment };
    State state = State::Start;
    qsizetype at = 0;
    auto next = spots.begin();
    while (at < text.size()) {
        if (next != spots.end() && next->at == at) {
            const qsizetype end = at + next->length;
            const bool apart = end >= text.size() || text.at(end).isSpace();
            if (state == State::Comment)
                next->place = Place::LineComment;
            else if (state == State::Quoted)
                next->place = Place::Double;
            else
                next->place = apart && state != State::Word ? Place::Bare : Place::Glued;
            if (state == State::Start || state == State::Gap)
                state = State::Word;
            at = end;
            ++next;
            continue;
        }
        const QChar c = text.at(at++);
        if (c == u'\n' || c == u'\r')
            state = State::Start; // quotes and comments end with their line
        else if (state == State::Quoted)
            state = c == u'"' ? State::Word : State::Quoted;
        else if (state != State::Comment) {
            if (c == u'"')
                state = State::Quoted;
            else if (state == State::Start && (c == u'#' || c == u'!'))
                state = State::Comment;
            else if (!c.isSpace())
                state = State::Word;
            else if (state == State::Word)
                state = State::Gap;
        }
    }
}

std::optional<QString> commandLineValue(const QString &value, Place place)
{
    const QString safe = harmless(value);
    switch (place) {
    case Place::Double:
    case Place::LineComment:
        return safe;
    case Place::Glued: // quotes in the middle of a word are documented nowhere
        return std::all_of(value.begin(), value.end(), isWordCharacter) ? std::optional(value) : std::nullopt;
    case Place::Bare:
        if (!safe.isEmpty() && std::all_of(safe.begin(), safe.end(), isWordCharacter))
            return safe;
        return QString(u'"' + safe + u'"');
    case Place::Single:
    case Place::BlockComment:
    case Place::HereString:
    case Place::Unsafe:
        break;
    }
    return std::nullopt;
}

} // namespace TenantLink
