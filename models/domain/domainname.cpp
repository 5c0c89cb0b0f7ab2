#include "models/domain/domainname.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;
constexpr qsizetype longestInput = 1000; ///< longer than any name before IDNA; nothing is worked on beyond it

// Tenants' own domains, where nobody can enter a DNS record; Direct Routing takes no SBC below them.
constexpr std::array microsoftDomains{"onmicrosoft.com"_L1, "onmicrosoft.us"_L1, "onmicrosoft.de"_L1,
                                      "onmicrosoft.cn"_L1,  "onmschina.cn"_L1,   "microsoftonline.com"_L1};

QString say(const char *text) { return QCoreApplication::translate("DomainName", text); }

// RFC 5892: letters, marks and digits of any script, and a few signs between them. QUrl follows UTS 46, which also
// takes emoji and other symbols that no registry and not Microsoft takes.
bool isIdnaCharacter(char32_t c)
{
    static constexpr std::array others{U'\u00B7', U'\u0375', U'\u05F3', U'\u05F4', U'\u30FB',
                                       U'\u3007', U'\u200C', U'\u200D', U'-'};
    if (std::find(others.cbegin(), others.cend(), c) != others.cend())
        return true;
    return QChar::isLetter(c) || QChar::isMark(c) || QChar::category(c) == QChar::Number_DecimalDigit;
}

bool isPlainLabel(const QString &label)
{
    static const QRegularExpression plain(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    return plain.match(label).hasMatch();
}

bool isLabel(const QString &label)
{
    if (!isPlainLabel(label))
        return false;
    if (!label.startsWith("xn--"_L1))
        return true;
    const QString shown = QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const QList<uint> characters = shown.toUcs4(); // QUrl leaves as it is what is no punycode
    return !shown.startsWith("xn--"_L1) && std::all_of(characters.cbegin(), characters.cend(), isIdnaCharacter);
}

// With one dot at the end taken away, as DNS tools write it.
QString ace(const QString &name)
{
    QString text = name.trimmed();
    if (text.size() > longestInput)
        return {};
    if (text.endsWith(u'.'))
        text.chop(1);
    return QString::fromLatin1(QUrl::toAce(text));
}

bool isNumber(const QString &label)
{
    return std::all_of(label.cbegin(), label.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString tooLong() { return say(QT_TRANSLATE_NOOP("DomainName", "The name is too long: at most 253 characters.")); }

} // namespace

QString asciiDomain(const QString &name)
{
    const QString domain = ace(name);
    if (domain.isEmpty() || domain.size() > longestName)
        return {};
    const QStringList labels = domain.split(u'.');
    const bool fine = std::all_of(labels.cbegin(), labels.cend(), isLabel);
    return fine && !isNumber(labels.constLast()) ? domain : QString(); // a number at the end: an IP address
}

QString asciiLabel(const QString &label)
{
    const QString text = label.trimmed();
    const QString ascii = text.endsWith(u'.') ? QString() : ace(text);
    return isLabel(ascii) ? ascii : QString();
}

QString labelProblem(const QString &label)
{
    const QString text = label.trimmed();
    if (text.isEmpty())
        return say(QT_TRANSLATE_NOOP("DomainName", "Enter the first part of the customer's sub-domain."));
    if (!asciiLabel(text).isEmpty())
        return {};
    if (text.contains(u'.') || ace(text).contains(u'.'))
        return say(QT_TRANSLATE_NOOP("DomainName", "Leave out dots: this is only the first part of the name."));
    if (text.startsWith(u'-') || text.endsWith(u'-'))
        return say(QT_TRANSLATE_NOOP("DomainName", "Begin and end with a letter or a digit."));
    const QList<uint> characters = text.toUcs4();
    if (text.size() > longestLabel ||
        (std::all_of(characters.cbegin(), characters.cend(), isIdnaCharacter) && !text.startsWith("xn--"_L1)))
        return say(QT_TRANSLATE_NOOP("DomainName", "Use at most 63 characters, as DNS counts them."));
    return say(QT_TRANSLATE_NOOP("DomainName", "Use only letters, digits and hyphens."));
}

QString domainProblem(const QString &domain)
{
    const QString text = domain.trimmed();
    if (text.isEmpty())
        return say(QT_TRANSLATE_NOOP("DomainName", "Enter a domain, for example sbc.contoso.com."));
    static const QRegularExpression numbers(u"^[0-9.]+$"_s);
    if (text.contains(u':') || (text.contains(u'.') && numbers.match(text).hasMatch()))
        return say(QT_TRANSLATE_NOOP("DomainName", "Enter a name instead of an IP address."));
    const QString ascii = asciiDomain(text);
    if (ascii.isEmpty()) {
        if (text.size() > longestName || ace(text).size() > longestName)
            return tooLong();
        return say(QT_TRANSLATE_NOOP("DomainName", "This is no domain name. Use letters, digits and hyphens, at most "
                                                   "63 characters between two dots, for example sbc.contoso.com."));
    }
    if (!ascii.contains(u'.'))
        return say(QT_TRANSLATE_NOOP("DomainName", "Enter the whole name with its dots, for example sbc.contoso.com."));
    for (const QLatin1StringView own : microsoftDomains) {
        if (isWithin(ascii, own))
            return say(QT_TRANSLATE_NOOP("DomainName", "Use a domain of your own: Microsoft accepts no SBC in its own "
                                                       "domains such as onmicrosoft.com."));
    }
    return {};
}

QString subDomainProblem(const QString &label, const QString &sbcDomain)
{
    QString problem = labelProblem(label);
    if (problem.isEmpty())
        problem = domainProblem(sbcDomain);
    return problem.isEmpty() && subDomain(label, sbcDomain).isEmpty() ? tooLong() : problem;
}

QString subDomain(const QString &label, const QString &sbcDomain)
{
    const QString first = asciiLabel(label);
    if (first.isEmpty() || !domainProblem(sbcDomain).isEmpty())
        return {};
    const QString whole = first + u'.' + asciiDomain(sbcDomain);
    return whole.size() <= longestName ? whole : QString();
}

QString suggestedLabel(const QString &shortName)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString label = shortName.toLower().replace(others, u"-"_s).left(longestLabel);
    while (label.startsWith(u'-'))
        label.remove(0, 1);
    while (label.endsWith(u'-'))
        label.chop(1);
    return asciiLabel(label);
}

bool isWithin(const QString &domain, const QString &parent)
{
    return !parent.isEmpty() && (domain == parent || domain.endsWith(QString(u'.' + parent)));
}

} // namespace TenantLink
