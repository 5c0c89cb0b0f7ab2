// Commercial information of a service, and the provider's Terms and Conditions that are approved with it.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace TenantLink
{

enum class Terms { PayAsYouGo, Months12, Months24, Months36 };
enum class PaymentTerms { PerMonth, PerYear, OneTime };
enum class DeploymentType { Production, ProofOfConcept };

[[nodiscard]] QString describe(Terms terms);
[[nodiscard]] QString describe(PaymentTerms terms);
[[nodiscard]] QString describe(DeploymentType type);
/// For the store and for machines: "pay-as-you-go", "12-months", "per-month", "production", "poc" ...
[[nodiscard]] QString keyOf(Terms terms);
[[nodiscard]] QString keyOf(PaymentTerms terms);
[[nodiscard]] QString keyOf(DeploymentType type);
[[nodiscard]] std::optional<Terms> termsFrom(QStringView key);
[[nodiscard]] std::optional<PaymentTerms> paymentTermsFrom(QStringView key);
[[nodiscard]] std::optional<DeploymentType> deploymentTypeFrom(QStringView key);

struct TermsDocument {
    static constexpr qint64 Largest = 512 * 1024; ///< bytes
    QString fileName;                             ///< without folders
    bool markdown = false;
    QString text;
    QString version; ///< SHA-256 of the file's bytes, 64 hexadecimal digits; empty: no document

    [[nodiscard]] bool isEmpty() const { return version.isEmpty(); }
};
/// By the name's ending (.txt, .md) and UTF-8 content. Null: neither, not UTF-8, empty or too large.
[[nodiscard]] std::optional<TermsDocument> termsFromFile(const QString &fileName, const QByteArray &content);

struct CommercialSettings {
    bool enabled = false;
    TermsDocument terms;
    qint64 revision = 0; ///< of the store
};

/// What is asked for each service, while CommercialSettings::enabled.
struct CommercialDetails {
    static constexpr int MaxNumber = 60; ///< characters of PO and DPA number
    bool given = false;                  ///< the page was shown and filled in
    QString poNumber;                    ///< Channel PO Number, required
    Terms terms = Terms::PayAsYouGo;
    PaymentTerms payment = PaymentTerms::PerMonth;
    DeploymentType deployment = DeploymentType::Production;
    QString dpaNumber;       ///< may be empty
    QString approvedVersion; ///< TermsDocument::version; empty: not approved
    QString approvedBy;      ///< user name on this computer
    QDateTime approvedAt;    ///< UTC
};
enum class CommercialField { PoNumber, DpaNumber };
/// Why a value is refused; empty when it is fine. In the language of the moment.
[[nodiscard]] QString commercialProblem(CommercialField field, const QString &value);
/// Must the terms be approved (again) before a service is made with these details?
[[nodiscard]] bool needsApproval(const CommercialDetails &details, const CommercialSettings &settings);

[[nodiscard]] QJsonObject toJson(const CommercialDetails &details);
[[nodiscard]] CommercialDetails commercialFrom(const QJsonObject &json);
/// JSON for the store, without the revision.
[[nodiscard]] QByteArray storedForm(const CommercialSettings &settings);
[[nodiscard]] std::optional<CommercialSettings> commercialFromStoredForm(const QByteArray &stored);

} // namespace TenantLink
