// Names, addresses and numbers inside a sentence that is written from the right keep their own order.
#pragma once

#include <QLocale>
#include <QString>

namespace TenantLink
{

/// `inserted` between Unicode's isolates where the program speaks a language that is written from the right; unchanged
/// elsewhere, where nobody needs them and whoever searches for the text would stumble. For what is shown, never for
/// what is kept, copied or compared.
[[nodiscard]] inline QString isolated(const QString &inserted)
{
    if (inserted.isEmpty() || QLocale().textDirection() != Qt::RightToLeft)
        return inserted;
    return QString(QChar(0x2068) + inserted + QChar(0x2069));
}

/// Without the marks that isolated() and the translations put in: for what leaves the screen (clipboard, CSV, JSON,
/// mails and files), where a program or a search would stumble over them.
[[nodiscard]] inline QString withoutMarks(QString text)
{
    return text.removeIf([](QChar c) { return c == QChar(0x200F) || c == QChar(0x2068) || c == QChar(0x2069); });
}

} // namespace TenantLink
