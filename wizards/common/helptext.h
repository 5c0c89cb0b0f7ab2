// The text of the help: README.md and docs/help, word for word, from inside the program.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace TenantLink
{

struct HelpHeading {
    int level; ///< 1 to 3
    QString text;
    QString anchor;
};

/// A file as it is named in links, for example docs/help/partner.md, and the anchor of a heading in it, or nothing.
struct HelpPlace {
    QString file;
    QString anchor{};
};

/// In reading order.
[[nodiscard]] QStringList helpFiles();
/// Markdown without comments, and without what stands between the comments `pictures` and `end of pictures`.
[[nodiscard]] QString helpText(const QString &file);
[[nodiscard]] QList<HelpHeading> helpHeadings(const QString &markdown);
/// As links in Markdown name the heading.
[[nodiscard]] QString helpAnchor(const QString &heading);
/// The heading behind a comment `page: ...` that names this objectName; the beginning if none does.
[[nodiscard]] HelpPlace helpFor(const QString &objectName);
/// Where a link leads that stands in `file`; nothing in `file` if it leads out of the help.
[[nodiscard]] HelpPlace helpLink(const QString &link, const QString &file);

} // namespace TenantLink
