#include "wizards/common/names.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

QString plain(const QString &text)
{
    static const QRegularExpression appended(u"\\(&\\w\\)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mnemonic(u"&(.)"_s);
    static const QRegularExpression colon(u"[\\s\\x{00A0}\\x{202F}]*[:\\x{FF1A}]\\s*$"_s);
    QString out = text;
    out.remove(appended);
    out.replace(mnemonic, u"\\1"_s);
    out.remove(colon);
    return out;
}

void nameField(QLabel *label, QWidget *field, const QString &textWithMnemonic)
{
    label->setText(textWithMnemonic);
    // A composite hands its focus on; the mnemonic and the name belong to what gets the focus.
    QWidget *target = field;
    while (target->focusProxy())
        target = target->focusProxy();
    label->setBuddy(target);
    target->setAccessibleName(plain(textWithMnemonic));
}

void nameButton(QAbstractButton *button, const QString &textWithMnemonic)
{
    nameButton(button, textWithMnemonic, plain(textWithMnemonic));
}

void nameButton(QAbstractButton *button, const QString &textWithMnemonic, const QString &accessibleName)
{
    button->setText(textWithMnemonic);
    button->setAccessibleName(accessibleName);
}

} // namespace TenantLink
