// A window switched through all languages while it is shown: what holds in each of them.
#pragma once

#include <QStringList>

class QWidget;

namespace TenantLink
{

/// What is wrong, a line for each: texts that are clipped, mnemonics that are missing or stand twice, names that stand
/// twice, the wrong direction, a window larger than the screen, and what differs once it is English again. `where`
/// begins each line. It ends with the language and the locale that the test had.
/// Where the environment names a file in TENANTLINK_RECORD_PAGES, the texts with a mnemonic are added to it: for
/// translations/mnemonics.py. Pictures in each language go into the folder TENANTLINK_PICTURES;
/// where there is a file TENANTLINK_LIST_FLAWS, all flaws are added to it instead of failing at the first.
[[nodiscard]] QStringList flawsInEveryLanguage(QWidget *window, const QString &where);

} // namespace TenantLink
