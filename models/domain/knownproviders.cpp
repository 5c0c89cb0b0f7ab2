#include "models/domain/knownproviders.h"

#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int form = 1;
constexpr qsizetype KeyBytes = 32; // of keys and of digests

QString nameKey(const QString &name) { return foldedKey(cleaned(name)).simplified().remove(u' '); }

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
QByteArray bytesOf(const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); }
QString written(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }
QDateTime timeOf(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODate); }

QByteArray document(const QString &list, const QJsonArray &rows)
{
    return QJsonDocument(QJsonObject{{u"form"_s, form}, {list, rows}}).toJson(QJsonDocument::Compact);
}

/// Null: not of this form.
std::optional<QJsonArray> rowsOf(const QByteArray &stored, QStringView list)
{
    if (stored.isEmpty())
        return QJsonArray();
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    if (json[u"form"].toInt() != form || !json[list].isArray())
        return std::nullopt;
    return json[list].toArray();
}

} // namespace

const KnownProvider *KnownProviders::find(const QString &name) const
{
    const QString wanted = nameKey(name);
    const auto found = std::find_if(providers.cbegin(), providers.cend(),
                                    [&wanted](const KnownProvider &one) { return nameKey(one.name) == wanted; });
    return found == providers.cend() ? nullptr : &*found;
}

void KnownProviders::remember(const KnownProvider &provider)
{
    const QString name = nameKey(provider.name);
    providers.removeIf([&name](const KnownProvider &one) { return nameKey(one.name) == name; });
    providers += provider;
    if (providers.size() > Most)
        providers.remove(0, providers.size() - Most);
}

bool SeenTickets::answered(const QByteArray &digest) const
{
    return std::any_of(tickets.cbegin(), tickets.cend(),
                       [&digest](const SeenTicket &one) { return one.answered && one.digest == digest; });
}

bool SeenTickets::superseded(const SeenTicket &ticket) const
{
    return std::any_of(tickets.cbegin(), tickets.cend(), [&ticket](const SeenTicket &one) {
        return one.invitation == ticket.invitation && one.signer == ticket.signer && one.serial > ticket.serial;
    });
}

void SeenTickets::remember(SeenTicket ticket)
{
    ticket.answered = ticket.answered || answered(ticket.digest);
    tickets.removeIf([&ticket](const SeenTicket &one) { return one.digest == ticket.digest; });
    tickets += ticket;
    if (tickets.size() > Most)
        tickets.remove(0, tickets.size() - Most);
}

QByteArray storedForm(const KnownProviders &known)
{
    QJsonArray rows;
    for (const KnownProvider &one : known.providers)
        rows += QJsonObject{
            {u"name"_s, one.name}, {u"key"_s, base64(one.key)}, {u"confirmedAt"_s, written(one.confirmedAt)}};
    return document(u"providers"_s, rows);
}

QByteArray storedForm(const SeenTickets &seen)
{
    QJsonArray rows;
    for (const SeenTicket &one : seen.tickets)
        rows += QJsonObject{{u"invitation"_s, one.invitation.toString()},
                            {u"serial"_s, qint64(one.serial)},
                            {u"signer"_s, base64(one.signer)},
                            {u"digest"_s, base64(one.digest)},
                            {u"answered"_s, one.answered},
                            {u"at"_s, written(one.at)}};
    return document(u"tickets"_s, rows);
}

std::optional<KnownProviders> knownProvidersFromStoredForm(const QByteArray &stored)
{
    const auto rows = rowsOf(stored, u"providers");
    if (!rows)
        return std::nullopt;
    KnownProviders known;
    for (const QJsonValue &row : *rows) {
        const KnownProvider one{row[u"name"].toString(), bytesOf(row[u"key"]), timeOf(row[u"confirmedAt"])};
        if (one.key.size() != KeyBytes)
            return std::nullopt;
        known.providers += one;
    }
    return known;
}

std::optional<SeenTickets> seenTicketsFromStoredForm(const QByteArray &stored)
{
    const auto rows = rowsOf(stored, u"tickets");
    if (!rows)
        return std::nullopt;
    SeenTickets seen;
    for (const QJsonValue &row : *rows) {
        const auto invitation = InvitationId::parse(row[u"invitation"].toString());
        const QByteArray signer = bytesOf(row[u"signer"]);
        const QByteArray digest = bytesOf(row[u"digest"]);
        if (!invitation || signer.size() != KeyBytes || digest.size() != KeyBytes)
            return std::nullopt;
        seen.tickets += SeenTicket{*invitation,
                                   static_cast<quint32>(row[u"serial"].toInteger()),
                                   signer,
                                   digest,
                                   row[u"answered"].toBool(),
                                   timeOf(row[u"at"])};
    }
    return seen;
}

} // namespace TenantLink
