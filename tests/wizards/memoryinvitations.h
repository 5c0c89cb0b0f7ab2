// The invitations and settings of MemoryStore: the same rules as models/store, without files, locks or a sweep of keys.
#pragma once

#include "models/domain/text.h"
#include "models/ports/store.h"

#include <QHash>

#include <algorithm>

namespace TenantLink
{

class MemoryInvitations : public Store
{
public:
    QList<Customer> allCustomers;
    QList<Service> allServices;
    QList<OnboardingDraft> allDrafts;
    QList<Invitation> allInvitations;
    QHash<QString, Setting> settings;
    QList<AuditEntry> trail;
    QList<Intent> intents;
    QHash<QString, Failure> failures; ///< by the call's name; stays until it is taken out
    QStringList calls;

    Task<Result<std::optional<StoreInfo>>> openIfThere() override;

    Task<Result<QList<InvitationRow>>> invitations(InvitationQuery query, Cancel) override;
    Task<Result<qint64>> countInvitations(InvitationQuery query, Cancel) override;
    Task<Result<Invitation>> invitation(InvitationId id) override;
    Task<Result<Invitation>> createInvitation(Invitation invitation, std::optional<DraftId> draft,
                                              IntentId written) override;
    Task<Result<Invitation>> replaceLink(InvitationId id, InvitationLink link, InvitationMail mail,
                                         IntentId written) override;
    Task<Result<Invitation>> queueMail(InvitationId id, QDateTime due) override;
    Task<Result<std::optional<Invitation>>> claimMail(QDateTime now, QDateTime lease) override;
    Task<Outcome> settleMail(InvitationId id, InvitationMail mail) override;
    Task<Result<ClockWork>> settleClock(QDateTime now) override;
    Task<Outcome> setInvitationStatus(InvitationId id, InvitationStatus status) override;
    Task<Result<std::optional<Intent>>> answerInvitation(InvitationId id, InvitationAnswer answer,
                                                         std::optional<IntentId> written) override;
    Task<Result<std::optional<Intent>>> applyInvitation(InvitationId id) override;
    Task<Outcome> cancelInvitation(InvitationId id) override;
    Task<Result<QList<Intent>>> removeInvitation(InvitationId id) override;

    Task<Result<Setting>> setting(QString key) override;
    Task<Result<SavedSetting>> saveSetting(QString key, Setting setting, QList<IntentId> written,
                                           QList<SecretId> dropped, QString auditDetail) override;

protected:
    [[nodiscard]] std::optional<Failure> failed(const char *call)
    {
        const QString name = QString::fromLatin1(call);
        calls += name;
        const auto found = failures.constFind(name);
        return found == failures.constEnd() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] Invitation *find(InvitationId id)
    {
        for (Invitation &invitation : allInvitations) {
            if (invitation.id == id)
                return &invitation;
        }
        return nullptr;
    }
    [[nodiscard]] bool taken(const QString &shortName, std::optional<InvitationId> ownInvitation = {},
                             std::optional<ServiceId> ownService = {}) const
    {
        const QString key = foldedKey(shortName);
        return std::any_of(allServices.begin(), allServices.end(),
                           [&](const Service &service) {
                               return service.id != ownService && foldedKey(service.shortName) == key;
                           }) ||
               std::any_of(allInvitations.begin(), allInvitations.end(), [&](const Invitation &invitation) {
                   return invitation.id != ownInvitation && holdsName(invitation.status) &&
                          foldedKey(invitation.shortName) == key;
               });
    }
    /// In the end of its service's creation, or of applyInvitation().
    void onboard(Invitation &invitation)
    {
        invitation.status = InvitationStatus::Onboarded;
        if (invitation.result)
            invitation.result->secret.reset();
        record("invitation.onboarded", invitation.shortName);
    }
    [[nodiscard]] static std::optional<Failure> finishedFailure(const Invitation &invitation)
    {
        if (!finished(invitation.status))
            return std::nullopt;
        return Failure{invitation.status == InvitationStatus::Cancelled ? FailureCode::InvitationCancelled
                                                                        : FailureCode::InvitationOnboarded,
                       invitation.shortName};
    }

    qint64 m_token = 1;

private:
    /// Neither answered nor over.
    [[nodiscard]] static bool waits(const Invitation &invitation)
    {
        return holdsName(invitation.status) && invitation.status != InvitationStatus::Complete;
    }
    [[nodiscard]] static InvitationStatus openStatus(MailState mail)
    {
        return mail == MailState::Failed ? InvitationStatus::EmailFailed : InvitationStatus::Pending;
    }
    [[nodiscard]] bool endWritten(IntentId written)
    {
        return intents.removeIf([&written](const Intent &intent) { return intent.id == written; }) == 1;
    }
    [[nodiscard]] Intent removalOf(SecretId secret)
    {
        Intent intent;
        intent.secret = secret;
        intents += intent;
        return intent;
    }
    void record(const QByteArray &action, const QString &subject, const QString &detail = {})
    {
        trail += AuditEntry{QDateTime::currentDateTimeUtc(), {}, QString::fromLatin1(action), subject, detail};
        ++m_token;
    }
    [[nodiscard]] QList<InvitationRow> matching(const InvitationQuery &query) const
    {
        QList<InvitationRow> rows;
        for (const Invitation &i : allInvitations) {
            const QString texts = i.shortName + u'\n' + i.fullName + u'\n' + i.customerName + u'\n' +
                                  i.invitationEmail + u'\n' + i.adminEmail;
            if ((finished(i.status) && !query.finishedToo) || (query.customer && *query.customer != i.customer) ||
                !foldedKey(texts).contains(foldedKey(query.filter)))
                continue;
            rows += InvitationRow{i.id,
                                  i.customer,
                                  i.service,
                                  i.shortName,
                                  i.fullName.isEmpty() ? i.shortName : i.fullName,
                                  i.customerName,
                                  i.invitationEmail,
                                  i.adminEmail,
                                  i.status,
                                  i.mail.state,
                                  i.mail.failure ? std::optional(i.mail.failure->code) : std::nullopt,
                                  i.mail.sentAt,
                                  i.mail.count,
                                  i.createdAt,
                                  i.link.expiresAt,
                                  i.authenticated(),
                                  i.link.ticket,
                                  i.link.landingPage};
        }
        return rows;
    }
};

} // namespace TenantLink
