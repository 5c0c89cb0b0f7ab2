#include "models/domain/commercial.h"

#include "models/domain/named.h"
#include "models/domain/text.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int form = 1;

constexpr std::array termsNames{
    Named<Terms>{Terms::PayAsYouGo, "pay-as-you-go"_L1, QT_TRANSLATE_NOOP("Commercial", "Pay-as-you-go")},
    Named<Terms>{Terms::Months12, "12-months"_L1, QT_TRANSLATE_NOOP("Commercial", "12 months")},
    Named<Terms>{Terms::Months24, "24-months"_L1, QT_TRANSLATE_NOOP("Commercial", "24 months")},
    Named<Terms>{Terms::Months36, "36-months"_L1, QT_TRANSLATE_NOOP("Commercial", "36 months")}};

constexpr std::array paymentNames{
    Named<PaymentTerms>{PaymentTerms::PerMonth, "per-month"_L1, QT_TRANSLATE_NOOP("Commercial", "Per month")},
    Named<PaymentTerms>{PaymentTerms::PerYear, "per-year"_L1, QT_TRANSLATE_NOOP("Commercial", "Per year")},
    Named<PaymentTerms>{PaymentTerms::OneTime, "one-time"_L1, QT_TRANSLATE_NOOP("Commercial", "One-time")}};

constexpr std::array deploymentNames{
    Named<DeploymentType>{DeploymentType::Production, "production"_L1, QT_TRANSLATE_NOOP("Commercial", "Production")},
    Named<DeploymentType>{DeploymentType::ProofOfConcept, "poc"_L1, QT_TRANSLATE_NOOP("Commercial", "POC")}};

QString say(const char *text) { return QCoreApplication::translate("Commercial", text); }

bool isVersion(const QString &text)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    return digest.match(text).hasMatch();
}

} // namespace

QString describe(Terms terms) { return say(named(termsNames, terms).text); }
QString describe(PaymentTerms terms) { return say(named(paymentNames, terms).text); }
QString describe(DeploymentType type) { return say(named(deploymentNames, type).text); }
QString keyOf(Terms terms) { return named(termsNames, terms).key; }
QString keyOf(PaymentTerms terms) { return named(paymentNames, terms).key; }
QString keyOf(DeploymentType type) { return named(deploymentNames, type).key; }
std::optional<Terms> termsFrom(QStringView key) { return valueOf(termsNames, key); }
std::optional<PaymentTerms> paymentTermsFrom(QStringView key) { return valueOf(paymentNames, key); }
std::optional<DeploymentType> deploymentTypeFrom(QStringView key) { return valueOf(deploymentNames, key); }

std::optional<TermsDocument> termsFromFile(const QString &fileName, const QByteArray &content)
{
    const QString name = cleaned(fileName.mid(fileName.lastIndexOf(QRegularExpression(u"[/\\\\]"_s)) + 1));
    const bool markdown = name.endsWith(".md"_L1, Qt::CaseInsensitive);
    if (!markdown && !name.endsWith(".txt"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    if (content.size() > TermsDocument::Largest || content.contains('\0')) // NUL: UTF-16, or no text at all
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // takes a byte order mark away
    const QString text = decoder(content);
    if (decoder.hasError() || text.trimmed().isEmpty())
        return std::nullopt;
    return TermsDocument{name, markdown, text,
                         QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())};
}

QString commercialProblem(CommercialField field, const QString &value)
{
    const QString text = value.trimmed();
    if (text.size() > CommercialDetails::MaxNumber)
        return QCoreApplication::translate("Commercial", "Use at most %n characters.", nullptr,
                                           CommercialDetails::MaxNumber);
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return say(QT_TRANSLATE_NOOP("Commercial", "Leave out line ends, tabs and other control characters."));
    if (field == CommercialField::PoNumber && text.isEmpty())
        return say(QT_TRANSLATE_NOOP("Commercial", "Enter the number of the purchase order for this service."));
    return {};
}

bool needsApproval(const CommercialDetails &details, const CommercialSettings &settings)
{
    return settings.enabled && !settings.terms.isEmpty() && details.approvedVersion != settings.terms.version;
}

QJsonObject toJson(const CommercialDetails &details)
{
    return {
        {u"given"_s, details.given},
        {u"poNumber"_s, details.poNumber},
        {u"terms"_s, keyOf(details.terms)},
        {u"paymentTerms"_s, keyOf(details.payment)},
        {u"deploymentType"_s, keyOf(details.deployment)},
        {u"dpaNumber"_s, details.dpaNumber},
        {u"approvedVersion"_s, details.approvedVersion},
        {u"approvedBy"_s, details.approvedBy},
        {u"approvedAt"_s,
         details.approvedAt.isValid() ? details.approvedAt.toUTC().toString(Qt::ISODateWithMs) : QString()},
    };
}

CommercialDetails commercialFrom(const QJsonObject &json)
{
    CommercialDetails details;
    details.given = json[u"given"].toBool();
    details.poNumber = json[u"poNumber"].toString();
    details.terms = termsFrom(json[u"terms"].toString()).value_or(details.terms);
    details.payment = paymentTermsFrom(json[u"paymentTerms"].toString()).value_or(details.payment);
    details.deployment = deploymentTypeFrom(json[u"deploymentType"].toString()).value_or(details.deployment);
    details.dpaNumber = json[u"dpaNumber"].toString();
    details.approvedVersion = json[u"approvedVersion"].toString();
    details.approvedBy = json[u"approvedBy"].toString();
    details.approvedAt = QDateTime::fromString(json[u"approvedAt"].toString(), Qt::ISODateWithMs);
    return details;
}

QByteArray storedForm(const CommercialSettings &settings)
{
    QJsonObject json{{u"form"_s, form}, {u"enabled"_s, settings.enabled}};
    if (!settings.terms.isEmpty())
        json.insert(u"terms"_s, QJsonObject{{u"file"_s, settings.terms.fileName},
                                            {u"markdown"_s, settings.terms.markdown},
                                            {u"text"_s, settings.terms.text},
                                            {u"version"_s, settings.terms.version}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<CommercialSettings> commercialFromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    if (json[u"form"].toInt() != form)
        return std::nullopt;
    CommercialSettings settings;
    settings.enabled = json[u"enabled"].toBool();
    if (json.contains(u"terms")) {
        const QJsonObject terms = json[u"terms"].toObject();
        settings.terms = {terms[u"file"].toString(), terms[u"markdown"].toBool(), terms[u"text"].toString(),
                          terms[u"version"].toString()};
        if (!isVersion(settings.terms.version)) // never approve what cannot be named
            return std::nullopt;
    }
    return settings;
}

} // namespace TenantLink
