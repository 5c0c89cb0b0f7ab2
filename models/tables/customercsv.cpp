#include "models/tables/customercsv.h"

#include "models/domain/text.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
struct CustomerCsvText {
    Q_DECLARE_TR_FUNCTIONS(CustomerCsv)
};

constexpr std::array Fields{CustomerField::Name,          CustomerField::Description, CustomerField::Tenant,
                            CustomerField::Email,         CustomerField::Phone,       CustomerField::SecondaryEmail,
                            CustomerField::SecondaryPhone};

/// As the table's titles, which are what an export has in its first line.
constexpr std::array Titles{"Name", "Description", "Tenant ID", "Email", "Phone", "Secondary Email", "Secondary Phone"};

QString titleOf(CustomerField field)
{
    return QCoreApplication::translate("TenantLink::CustomersModel", Titles.at(size_t(field)));
}

/// "Tenant ID", "tenant_id" and "TenantId" are the same.
QString titleKey(const QString &title)
{
    QString key;
    for (const QChar c : foldedKey(title)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

std::optional<CustomerField> fieldNamed(const QString &title)
{
    const QString key = titleKey(title);
    if (key.isEmpty())
        return std::nullopt;
    for (const CustomerField field : Fields) {
        if (key == titleKey(QString::fromLatin1(Titles.at(size_t(field)))) || key == titleKey(titleOf(field)))
            return field;
    }
    static const QHash<QString, CustomerField> others{{u"customer"_s, CustomerField::Name},
                                                      {u"customername"_s, CustomerField::Name},
                                                      {u"tenant"_s, CustomerField::Tenant},
                                                      {u"mail"_s, CustomerField::Email},
                                                      {u"emailaddress"_s, CustomerField::Email},
                                                      {u"telephone"_s, CustomerField::Phone},
                                                      {u"secondarymail"_s, CustomerField::SecondaryEmail}};
    const auto other = others.constFind(key);
    return other == others.cend() ? std::nullopt : std::optional(*other);
}

QString &valueOf(Customer &customer, CustomerField field)
{
    switch (field) {
    case CustomerField::Name:
        return customer.name;
    case CustomerField::Description:
        return customer.description;
    case CustomerField::Tenant:
        return customer.tenant;
    case CustomerField::Email:
        return customer.email;
    case CustomerField::Phone:
        return customer.phone;
    case CustomerField::SecondaryEmail:
        return customer.secondaryEmail;
    case CustomerField::SecondaryPhone:
        return customer.secondaryPhone;
    }
    Q_UNREACHABLE();
}

/// Takes off the apostrophe that csvCell() puts before = + - @.
QString unguarded(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.size() > 1 && text.at(0) == u'\'' && u"=+-@"_s.contains(text.at(1)))
        return text.mid(1);
    return text;
}

QByteArrayView part(const QByteArray &bytes, qsizetype at, qsizetype length)
{
    return QByteArrayView(bytes).sliced(at, qMin(length, bytes.size() - at));
}

/// UTF-16 without a mark: Latin text has a zero in every other byte.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return QStringConverter::Utf16BE;
    const qsizetype look = qMin<qsizetype>(bytes.size(), 512) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < look; i += 2) {
        even += bytes.at(i) == '\0';
        odd += bytes.at(i + 1) == '\0';
    }
    if (look >= 8 && odd > look / 3 && even == 0)
        return QStringConverter::Utf16LE;
    if (look >= 8 && even > look / 3 && odd == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}
} // namespace

CustomerCsv::CustomerCsv() = default;

void CustomerCsv::feed(QByteArrayView bytes)
{
    if (m_phase != Phase::Feeding)
        return;
    if (m_bytes.size() + bytes.size() > LargestFile) {
        m_problem = Problem::TooLarge;
        m_bytes.clear();
        m_phase = Phase::Done;
        return;
    }
    m_bytes.append(bytes);
}

void CustomerCsv::end()
{
    if (m_phase == Phase::Feeding)
        m_phase = Phase::Decoding;
}

bool CustomerCsv::step(int rows)
{
    if (m_phase == Phase::Decoding && decode())
        return true;
    if (m_phase == Phase::Titles && readTitles())
        return true;
    for (int i = 0; i < rows && m_phase == Phase::Rows; ++i)
        readRow();
    return m_phase != Phase::Done && m_phase != Phase::Feeding;
}

double CustomerCsv::progress() const
{
    return m_phase == Phase::Done ? 1.0 : m_bytes.isEmpty() ? 0.0 : double(m_at) / double(m_bytes.size());
}

bool CustomerCsv::decode()
{
    m_phase = Phase::Titles;
    if (const auto wide = wideEncoding(m_bytes)) {
        m_encoding = Encoding::Utf16;
        QStringDecoder decoder(*wide);
        QByteArray narrow;
        constexpr qsizetype Piece = 1024 * 1024;
        for (qsizetype at = 0; at < m_bytes.size(); at += Piece) {
            const QString text = decoder.decode(part(m_bytes, at, Piece));
            narrow += text.toUtf8();
        }
        m_bytes = narrow;
    } else if (!QByteArrayView(m_bytes).isValidUtf8()) {
        m_encoding = Encoding::Latin1;
    }
    if (m_encoding != Encoding::Latin1 && m_bytes.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    return true;
}

bool CustomerCsv::readTitles()
{
    m_phase = Phase::Rows;
    const QByteArrayView rest = part(m_bytes, m_at, m_bytes.size());
    if (rest.size() >= 5 && rest.first(4).compare("sep=", Qt::CaseInsensitive) == 0) { // what Excel understands
        m_separator = rest.at(4);
        Place line;
        static_cast<void>(next(line));
    } else {
        qsizetype best = 0;
        bool quoted = false;
        QHash<char, qsizetype> seen;
        for (const char c : rest.first(qMin(rest.size(), LargestRow))) {
            quoted = c == '"' ? !quoted : quoted;
            if (!quoted && (c == '\n' || c == '\r') && !seen.isEmpty())
                break;
            if (!quoted && (c == ',' || c == ';' || c == '\t') && ++seen[c] > best) {
                best = seen.value(c);
                m_separator = c;
            }
        }
    }
    const qsizetype before = m_at;
    const int lineBefore = m_line;
    Place first;
    if (!next(first)) {
        m_problem = Problem::Empty;
        m_phase = Phase::Done;
        return true;
    }
    const QStringList cells = cellsOf(first).cells;
    QList<std::optional<CustomerField>> named;
    int known = 0;
    bool hasName = false;
    for (const QString &cell : cells) {
        std::optional<CustomerField> field = fieldNamed(cell);
        if (field && named.contains(field))
            field.reset();
        known += field.has_value();
        hasName = hasName || field == CustomerField::Name;
        named.append(field);
    }
    m_hasTitles = known >= 2 || (known == 1 && hasName);
    if (m_hasTitles) {
        m_columns = named;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!named.at(i) && !cells.at(i).trimmed().isEmpty())
                m_ignored.append(cleaned(cells.at(i), 60));
        }
        if (!hasName) {
            m_problem = Problem::NoNameColumn;
            m_phase = Phase::Done;
        }
        return true;
    }
    for (const CustomerField field : Fields)
        m_columns.append(field);
    m_at = before; // the first line is a customer already
    m_line = lineBefore;
    return true;
}

bool CustomerCsv::next(Place &place)
{
    const char *bytes = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    while (m_at < size && (bytes[m_at] == '\n' || bytes[m_at] == '\r')) { // empty lines
        if (bytes[m_at] == '\n' || m_at + 1 >= size || bytes[m_at + 1] != '\n')
            ++m_line;
        ++m_at;
    }
    if (m_at >= size)
        return false;
    place = Place{m_at, 0, m_line, 0, false};
    bool quoted = false;
    bool cellStart = true;
    qsizetype firstBreak = -1;
    int lines = 0;
    qsizetype at = m_at;
    for (; at < size; ++at) {
        const char c = bytes[at];
        if (quoted) {
            if (c == '"') {
                if (at + 1 < size && bytes[at + 1] == '"')
                    ++at;
                else
                    quoted = false;
            } else if (c == '\n' || (c == '\r' && (at + 1 >= size || bytes[at + 1] != '\n'))) {
                ++lines;
                firstBreak = firstBreak < 0 ? at : firstBreak;
            }
            if (at - place.begin > LargestRow)
                break;
        } else if (c == '\n' || c == '\r') {
            break;
        } else if (c == '"' && cellStart) {
            quoted = true;
            cellStart = false;
        } else {
            cellStart = c == m_separator;
        }
    }
    if (quoted && firstBreak >= 0) { // a mark that never closes must not swallow the rows behind it
        at = firstBreak;
        lines = 0;
    }
    place.length = int(qMin<qsizetype>(at - place.begin, LargestRow + 1));
    m_line += lines;
    m_at = at;
    return true;
}

CustomerCsv::Record CustomerCsv::cellsOf(const Place &place) const
{
    const QByteArrayView bytes = part(m_bytes, place.begin, place.length);
    const QString text = m_encoding == Encoding::Latin1 ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
    const QChar separator = QLatin1Char(m_separator);
    Record record;
    qsizetype at = 0;
    for (;;) {
        QString cell;
        if (at < text.size() && text.at(at) == u'"') {
            ++at;
            bool closed = false;
            while (at < text.size() && !closed) {
                if (text.at(at) != u'"') {
                    cell += text.at(at);
                } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
                    cell += u'"';
                    ++at;
                } else {
                    closed = true;
                }
                ++at;
            }
            if (!closed)
                record.form = Form::OpenQuote;
            while (at < text.size() && text.at(at) != separator) {
                if (!text.at(at).isSpace() && record.form == Form::Fine)
                    record.form = Form::TextAfterQuote;
                cell += text.at(at++);
            }
        } else {
            const qsizetype next = text.indexOf(separator, at);
            const qsizetype stop = next < 0 ? text.size() : next;
            cell = text.mid(at, stop - at);
            at = stop;
        }
        record.cells.append(cell);
        if (at >= text.size())
            break;
        ++at; // the separator
    }
    return record;
}

CustomerCsv::Row CustomerCsv::check(const Place &place) const
{
    Row row;
    row.line = place.line;
    const Record record = cellsOf(place);
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        const QString cell = unguarded(record.cells.at(i));
        if (i < m_columns.size() && m_columns.at(i))
            valueOf(row.customer, *m_columns.at(i)) = cell;
        else if (i >= m_columns.size() && !cell.isEmpty())
            row.reason = CustomerCsvText::tr("More cells than columns: is a text with a separator in it not quoted?");
    }
    if (place.length > LargestRow || record.form == Form::OpenQuote)
        row.reason = CustomerCsvText::tr("A quotation mark is opened and never closed.");
    else if (record.form == Form::TextAfterQuote)
        row.reason = CustomerCsvText::tr("There is text behind a closing quotation mark.");
    for (const CustomerField field : Fields) {
        if (!row.reason.isEmpty())
            return row;
        const QString problem = customerFieldProblem(field, valueOf(row.customer, field));
        if (!problem.isEmpty())
            row.reason = CustomerCsvText::tr("%1: %2", "column, problem").arg(titleOf(field), problem);
    }
    if (row.reason.isEmpty() && place.twinOf > 0)
        row.reason = CustomerCsvText::tr("Line %1 has the same name.").arg(place.twinOf);
    return row;
}

void CustomerCsv::readRow()
{
    Place place;
    if (!next(place)) {
        m_phase = Phase::Done;
        m_names.clear();
        m_names.squeeze();
        if (m_rows.isEmpty() && m_problem == Problem::None)
            m_problem = Problem::Empty;
        return;
    }
    const QByteArrayView bytes = part(m_bytes, place.begin, place.length);
    bool blank = true; // ";;;;": what spreadsheets write for empty rows
    for (const char c : bytes)
        blank = blank && (c == m_separator || c == ' ' || c == '\t');
    if (blank)
        return;
    if (m_rows.size() >= MostRows) {
        m_problem = Problem::TooManyRows;
        m_phase = Phase::Done;
        return;
    }
    const Row row = check(place);
    place.good = row.reason.isEmpty();
    if (place.good) {
        const size_t name = qHash(foldedKey(row.customer.name));
        const auto twin = m_names.constFind(name);
        if (twin == m_names.cend()) {
            m_names.insert(name, place.line);
        } else {
            place.twinOf = *twin;
            place.good = false;
        }
    }
    m_bad += !place.good;
    m_rows.append(place);
}

CustomerCsv::Row CustomerCsv::row(qsizetype row) const { return check(m_rows.at(row)); }

} // namespace TenantLink
