#include "wizards/common/helptext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString wholeText(const QString &file)
{
    QFile resource(u":/tenantlink/help/"_s + file);
    return resource.open(QIODevice::ReadOnly) ? QString::fromUtf8(resource.readAll()) : QString();
}

/// The heading's words, without signs of emphasis; empty if the line is none.
HelpHeading headingIn(const QString &line)
{
    int level = 0;
    while (level < line.size() && line.at(level) == u'#')
        ++level;
    if (level < 1 || level > 3 || line.size() <= level || line.at(level) != u' ')
        return {0, {}, {}};
    const QString text = line.mid(level).trimmed();
    return {level, text, helpAnchor(text)};
}

} // namespace

QStringList helpFiles()
{
    return {u"README.md"_s, u"docs/help/partner.md"_s, u"docs/help/customer.md"_s, u"docs/help/troubleshooting.md"_s,
            u"docs/help/command-line.md"_s};
}

QString helpText(const QString &file)
{
    static const QRegularExpression pictures(u"<!-- pictures -->.*?<!-- end of pictures -->\\n?"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression comment(u"<!--.*?-->\\n?"_s, QRegularExpression::DotMatchesEverythingOption);
    return wholeText(file).remove(pictures).remove(comment);
}

QList<HelpHeading> helpHeadings(const QString &markdown)
{
    QList<HelpHeading> headings;
    bool code = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("```"_L1))
            code = !code;
        const HelpHeading heading = headingIn(line);
        if (!code && heading.level > 0)
            headings += heading;
    }
    return headings;
}

QString helpAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

HelpPlace helpFor(const QString &objectName)
{
    static const QRegularExpression pages(u"^<!-- page: ([^>]*) -->$"_s);
    const QStringList files = helpFiles();
    for (const QString &file : files) {
        bool next = false; // the heading that the comment belongs to
        const QStringList lines = wholeText(file).split(u'\n');
        for (const QString &line : lines) {
            if (const QRegularExpressionMatch match = pages.match(line); match.hasMatch())
                next = next || match.captured(1).split(u' ').contains(objectName);
            else if (const HelpHeading heading = headingIn(line); next && heading.level > 0)
                return {file, heading.anchor};
        }
    }
    return {files.first()};
}

HelpPlace helpLink(const QString &link, const QString &file)
{
    const QString path = link.section(u'#', 0, 0);
    const QString anchor = link.section(u'#', 1);
    if (path.isEmpty())
        return {file, anchor};
    const QString target = QDir::cleanPath(QFileInfo(file).path() + u'/' + path);
    return helpFiles().contains(target) ? HelpPlace{target, anchor} : HelpPlace{};
}

} // namespace TenantLink
