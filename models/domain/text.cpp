#include "models/domain/text.h"

#include "models/domain/isolated.h"

#include <QLocale>
#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
bool isBidiControl(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}
} // namespace

QString cleaned(const QString &foreign, qsizetype limit)
{
    QString out;
    out.reserve(qMin(foreign.size(), limit) + 1);
    for (const QChar c : foreign) {
        if (isBidiControl(c) || c.unicode() == 0xFEFF)
            continue;
        const bool control = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                             c.category() == QChar::Separator_Paragraph;
        out += control ? u' ' : c;
        if (out.size() > limit + 1)
            break;
    }
    out = out.trimmed();
    if (out.size() > limit) {
        qsizetype cut = limit - 1;
        if (cut > 0 && out.at(cut - 1).isHighSurrogate())
            --cut;
        out = out.left(cut) + QChar(0x2026);
    }
    return out;
}

QString foldedKey(const QString &text)
{
    // Upper case first: Qt's folding maps one character to one, its upper-casing also "ß" to "SS".
    return text.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
}

QString csvCell(const QString &text)
{
    QString cell = withoutMarks(text);
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.at(0)))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
        cell.replace(u'"', u"\"\""_s);
        cell = u'"' + cell + u'"';
    }
    return cell;
}

QString shownDate(const QDateTime &time)
{
    // The long form, without the day of the week and what sets it apart.
    static const QRegularExpression weekDay(u"^dddd[ ,،.]*(den |de )?|[ ,،]*\\(?dddd\\)?$"_s);
    const QLocale locale;
    return locale.toString(time.toLocalTime().date(), locale.dateFormat(QLocale::LongFormat).remove(weekDay));
}

QString shownTime(const QDateTime &time)
{
    return shownDate(time) + u' ' + QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace TenantLink
