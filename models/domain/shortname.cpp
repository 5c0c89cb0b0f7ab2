#include "models/domain/shortname.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
template <class Test>
bool anyOf(const QString &text, Test test)
{
    return std::any_of(text.cbegin(), text.cend(), test);
}

bool isDeviceName(const QString &text)
{
    static const QRegularExpression names(u"^(con|prn|aux|nul|com[1-9]|lpt[1-9])$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return names.match(text).hasMatch();
}
} // namespace

QList<NameRule> ShortName::brokenRules(const QString &text)
{
    QList<NameRule> broken;
    const auto check = [&broken](bool isBroken, NameRule rule) {
        if (isBroken)
            broken += rule;
    };
    check(text.size() < MinLength, NameRule::TooShort);
    check(text.size() > MaxLength, NameRule::TooLong);
    check(anyOf(text, [](QChar c) { return u"\\/:*?\"<>|"_s.contains(c); }), NameRule::ForbiddenCharacter);
    check(text.contains(u'.'), NameRule::Dot);
    const auto control = [](QChar c) { return c.unicode() < 0x20 || c.category() == QChar::Other_Control; };
    check(anyOf(text, [&control](QChar c) { return c.isSpace() && !control(c); }), NameRule::Blank);
    check(anyOf(text, control), NameRule::ControlCharacter);
    check(anyOf(text, [](QChar c) { return c.unicode() > 0x9F && !c.isSpace(); }), NameRule::NotAscii);
    check(text.contains("audit"_L1, Qt::CaseInsensitive), NameRule::ReservedWord);
    check(isDeviceName(text), NameRule::DeviceName);
    return broken;
}

bool ShortName::isDnsLabel(const QString &text)
{
    static const QRegularExpression label(u"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"_s);
    return label.match(text).hasMatch();
}

QString describe(NameRule rule)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("NameRule", text); };
    switch (rule) {
    case NameRule::TooShort:
        return say(QT_TRANSLATE_NOOP("NameRule", "Use at least 3 characters."));
    case NameRule::TooLong:
        return say(QT_TRANSLATE_NOOP("NameRule", "Use at most 15 characters."));
    case NameRule::ForbiddenCharacter:
        return say(QT_TRANSLATE_NOOP("NameRule", "Leave out the characters \\ / : * ? \" < > |."));
    case NameRule::Dot:
        return say(QT_TRANSLATE_NOOP("NameRule", "Leave out dots."));
    case NameRule::Blank:
        return say(QT_TRANSLATE_NOOP("NameRule", "Leave out blanks."));
    case NameRule::ControlCharacter:
        return say(QT_TRANSLATE_NOOP("NameRule", "Leave out line ends, tabs and other control characters."));
    case NameRule::NotAscii:
        return say(QT_TRANSLATE_NOOP("NameRule", "Use only the letters A to Z, digits and simple signs."));
    case NameRule::ReservedWord:
        return say(QT_TRANSLATE_NOOP("NameRule", "The name must not contain the reserved word \"audit\"."));
    case NameRule::DeviceName:
        return say(QT_TRANSLATE_NOOP("NameRule", "This name is reserved by Windows. Choose another one."));
    }
    Q_UNREACHABLE();
}

} // namespace TenantLink
