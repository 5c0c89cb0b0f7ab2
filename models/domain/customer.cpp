#include "models/domain/customer.h"

#include "models/domain/ids.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text) { return QCoreApplication::translate("CustomerField", text); }

bool hasControlCharacter(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            return true;
    }
    return false;
}

bool looksLikeDomain(const QString &text)
{
    static const QRegularExpression domain(u"^(?=.{3,253}$)([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
                                           "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return domain.match(text).hasMatch();
}

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression phone(u"^[+0-9()/.\\- xX]{3,40}$"_s);
    return phone.match(text).hasMatch();
}

qsizetype limitOf(CustomerField field)
{
    switch (field) {
    case CustomerField::Name:
        return 100;
    case CustomerField::Description:
        return 500;
    case CustomerField::Tenant:
    case CustomerField::Email:
    case CustomerField::SecondaryEmail:
        return 254;
    case CustomerField::Phone:
    case CustomerField::SecondaryPhone:
        return 40;
    }
    Q_UNREACHABLE();
}

} // namespace

bool looksLikeMailAddress(const QString &text)
{
    static const QRegularExpression address(
        u"^[^\\s@<>\"(),;:\\\\]{1,64}@([^\\s@<>\"(),;:\\\\]+\\.[^\\s@<>\"(),;:\\\\.]{2,}|localhost)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 254 && address.match(text).hasMatch() && !text.contains(u".."_s);
}

QString customerFieldProblem(CustomerField field, const QString &value)
{
    const QString text = value.trimmed();
    if (text.size() > limitOf(field))
        return QCoreApplication::translate("CustomerField", "Use at most %n characters.", nullptr, int(limitOf(field)));
    if (hasControlCharacter(text))
        return say(QT_TRANSLATE_NOOP("CustomerField", "Leave out line ends, tabs and other control characters."));
    switch (field) {
    case CustomerField::Name:
        return text.isEmpty() ? say(QT_TRANSLATE_NOOP("CustomerField", "Enter the customer's name.")) : QString();
    case CustomerField::Description:
        return {};
    case CustomerField::Tenant:
        return text.isEmpty() || TenantId::parse(text) || looksLikeDomain(text)
                   ? QString()
                   : say(QT_TRANSLATE_NOOP(
                         "CustomerField", "Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com."));
    case CustomerField::Email:
    case CustomerField::SecondaryEmail:
        return text.isEmpty() || looksLikeMailAddress(text)
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("CustomerField", "Enter a mail address such as name@example.com."));
    case CustomerField::Phone:
    case CustomerField::SecondaryPhone:
        return text.isEmpty() || looksLikePhone(text)
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("CustomerField", "Enter a phone number such as +49 30 123456."));
    }
    Q_UNREACHABLE();
}

} // namespace TenantLink
