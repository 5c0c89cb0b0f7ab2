#include "wizards/common/names.h"

#include "wizards/common/assistive.h"
#include "wizards/common/icons.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// Qt looks for the label of a field among its own siblings only. Within a composite a hidden one stands for it.
void labelWithin(QWidget *target, const QLabel *label, const QString &name)
{
    if (!target->parentWidget() || target->parentWidget() == label->parentWidget())
        return;
    const auto id = u"labelWithin"_s;
    QLabel *within = nullptr;
    for (auto *one : target->parentWidget()->findChildren<QLabel *>(id, Qt::FindDirectChildrenOnly))
        within = one->buddy() == target ? one : within;
    if (!within) {
        within = new QLabel(target->parentWidget());
        within->setObjectName(id);
        within->setTextFormat(Qt::PlainText);
        within->hide();
        within->setBuddy(target);
    }
    within->setText(name);
}
} // namespace

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
    installAssistive();
    label->setText(textWithMnemonic);
    // A composite hands its focus on; the mnemonic and the name belong to what gets the focus.
    QWidget *target = field;
    while (target->focusProxy())
        target = target->focusProxy();
    label->setBuddy(target);
    target->setAccessibleName(plain(textWithMnemonic));
    labelWithin(target, label, plain(textWithMnemonic));
}

void nameButton(QAbstractButton *button, const QString &textWithMnemonic)
{
    nameButton(button, textWithMnemonic, plain(textWithMnemonic));
}

void nameButton(QAbstractButton *button, const QString &textWithMnemonic, const QString &accessibleName)
{
    button->setText(textWithMnemonic);
    button->setAccessibleName(accessibleName);
    dress(button);
}

} // namespace TenantLink
