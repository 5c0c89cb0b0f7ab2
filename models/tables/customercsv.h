// Customers from a CSV file that somebody hands in: RFC 4180 with comma, semicolon or tab; UTF-8, UTF-16 or Latin-1.
//
// Bytes come in pieces, and the reading goes in steps, so that a million rows never hold the window up. What is kept
// is the file itself and where its rows are; a row is read again when it is asked for.
#pragma once

#include "models/domain/customer.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <optional>

namespace TenantLink
{

class CustomerCsv
{
public:
    static constexpr qint64 LargestFile = 64 * 1024 * 1024; ///< bytes
    static constexpr qsizetype MostRows = 1'000'000;
    static constexpr qsizetype LargestRow = 32 * 1024; ///< bytes; longer means a quotation mark that never closes

    enum class Encoding { Utf8, Utf16, Latin1 }; ///< Latin1: neither of the others, so it was guessed
    enum class Problem { None, TooLarge, Empty, NoNameColumn, TooManyRows };

    struct Row {
        qint64 line = 0; ///< in the file, from 1
        Customer customer;
        QString reason; ///< why it is not taken, in the language of the moment; empty: it is good
    };

    CustomerCsv();

    void feed(QByteArrayView bytes); ///< the next piece of the file
    void end();                      ///< that was all of it
    /// Reads up to `rows` more rows; false: finished. Call after end().
    bool step(int rows);

    [[nodiscard]] bool finished() const { return m_phase == Phase::Done; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    [[nodiscard]] char separator() const { return m_separator; }
    [[nodiscard]] bool hasTitles() const { return m_hasTitles; }
    [[nodiscard]] QStringList ignoredTitles() const { return m_ignored; }
    /// 0 to 1.
    [[nodiscard]] double progress() const;

    [[nodiscard]] qsizetype rows() const { return m_rows.size(); }
    [[nodiscard]] qsizetype badRows() const { return m_bad; }
    [[nodiscard]] bool isGood(qsizetype row) const { return m_rows.at(row).good; }
    [[nodiscard]] Row row(qsizetype row) const;

private:
    enum class Phase { Feeding, Decoding, Titles, Rows, Done };
    enum class Form { Fine, OpenQuote, TextAfterQuote };
    struct Place {
        qsizetype begin = 0;
        int length = 0;
        int line = 0;
        int twinOf = 0; ///< the line that has the same name already
        bool good = false;
    };
    struct Record {
        QStringList cells;
        Form form = Form::Fine;
    };
    bool decode();
    bool readTitles();
    void readRow();
    [[nodiscard]] bool next(Place &place);
    [[nodiscard]] Record cellsOf(const Place &place) const;
    [[nodiscard]] Row check(const Place &place) const;

    Phase m_phase = Phase::Feeding;
    Problem m_problem = Problem::None;
    Encoding m_encoding = Encoding::Utf8;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    char m_separator = ',';
    bool m_hasTitles = false;
    QList<std::optional<CustomerField>> m_columns;
    QStringList m_ignored;
    QList<Place> m_rows;
    qsizetype m_bad = 0;
    QHash<size_t, int> m_names; ///< hash of the folded name -> line
};

} // namespace TenantLink
