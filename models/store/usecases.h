// The store's use cases as functions of a session: each is one transaction with its audit entry.
#pragma once

#include "models/ports/store.h"
#include "models/store/session.h"

namespace TenantLink::UseCases
{

[[nodiscard]] Result<Customer> customer(Session &session, CustomerId id);
[[nodiscard]] Result<Customer> addCustomer(Session &session, Customer customer);
[[nodiscard]] Result<Customer> updateCustomer(Session &session, Customer customer);
[[nodiscard]] Outcome removeCustomer(Session &session, CustomerId id);
[[nodiscard]] Result<QList<std::optional<Failure>>> importCustomers(Session &session, QList<Customer> customers);

[[nodiscard]] Result<Service> service(Session &session, ServiceId id);
[[nodiscard]] Result<Service> serviceByShortName(Session &session, const QString &shortName);
[[nodiscard]] Result<QList<Service>> servicesByClient(Session &session, const QString &clientId);
[[nodiscard]] Result<bool> shortNameFree(Session &session, const QString &shortName);
[[nodiscard]] Result<Service> createService(Session &session, Service service, std::optional<DraftId> draft,
                                            const QList<IntentId> &written, const QString &auditDetail,
                                            std::optional<InvitationId> invitation, const QList<ServiceTask> &tasks);
[[nodiscard]] Result<Service> updateService(Session &session, Service service);
[[nodiscard]] Result<QList<Intent>> removeService(Session &session, ServiceId id);
[[nodiscard]] Result<std::optional<Intent>> saveRegistration(Session &session, ServiceId id, RegistrationKind kind,
                                                             const Registration &registration,
                                                             std::optional<IntentId> written);
[[nodiscard]] Outcome saveReport(Session &session, ServiceId id, RegistrationKind kind, const Report &report,
                                 const CheckedRegistration &checked);
[[nodiscard]] Result<SavedSetup> changeSetup(Session &session, Service service, const SetupChange &change);
[[nodiscard]] Result<Service> setDeployStatus(Session &session, ServiceId id, DeployStatus status,
                                              const QString &auditDetail);

[[nodiscard]] Result<QList<ServiceTask>> tasks(Session &session, ServiceId id);
[[nodiscard]] Outcome saveTask(Session &session, ServiceId id, const ServiceTask &task, const QString &auditDetail);
[[nodiscard]] Outcome claimTasks(Session &session, ServiceId id, RunId run, const QDateTime &now,
                                 const QDateTime &lease);
[[nodiscard]] Outcome releaseTasks(Session &session, ServiceId id, RunId run);
[[nodiscard]] Result<int> endInterruptedTasks(Session &session, const QDateTime &now);
[[nodiscard]] Result<Reminders> takeReminders(Session &session, const QDateTime &now);
[[nodiscard]] Result<std::optional<ServiceId>> claimCheck(Session &session, const QDateTime &before,
                                                          const QDateTime &now);

[[nodiscard]] Result<Invitation> invitation(Session &session, InvitationId id);
[[nodiscard]] Result<Invitation> createInvitation(Session &session, const Invitation &invitation,
                                                  std::optional<DraftId> draft, IntentId written);
[[nodiscard]] Result<Invitation> replaceLink(Session &session, InvitationId id, const InvitationLink &link,
                                             InvitationMail mail, IntentId written);
[[nodiscard]] Result<Invitation> queueMail(Session &session, InvitationId id, const QDateTime &due);
[[nodiscard]] Result<std::optional<Invitation>> claimMail(Session &session, const QDateTime &now,
                                                          const QDateTime &lease);
[[nodiscard]] Outcome settleMail(Session &session, InvitationId id, InvitationMail mail);
/// Several transactions where there is much to do, of so many rows each; `stopped` is looked at between them. Where
/// that was not all, `next` is `now`.
[[nodiscard]] Result<ClockWork> settleClock(Session &session, const QDateTime &now,
                                            const std::function<bool()> &stopped);
[[nodiscard]] Outcome setInvitationStatus(Session &session, InvitationId id, InvitationStatus status);
[[nodiscard]] Result<std::optional<Intent>>
answerInvitation(Session &session, InvitationId id, const InvitationAnswer &answer, std::optional<IntentId> written);
[[nodiscard]] Result<std::optional<Intent>> applyInvitation(Session &session, InvitationId id);
[[nodiscard]] Outcome cancelInvitation(Session &session, InvitationId id);
[[nodiscard]] Result<QList<Intent>> removeInvitation(Session &session, InvitationId id);

[[nodiscard]] Result<Setting> setting(Session &session, const QString &key);
[[nodiscard]] Result<Store::SavedSetting> saveSetting(Session &session, const QString &key, const Setting &setting,
                                                      const QList<IntentId> &written, const QList<SecretId> &dropped,
                                                      const QString &auditDetail);

[[nodiscard]] Outcome beginIntent(Session &session, const Intent &intent);
[[nodiscard]] Outcome endIntent(Session &session, IntentId id);
[[nodiscard]] Result<QList<Intent>> openIntents(Session &session);

[[nodiscard]] Outcome saveDraft(Session &session, const OnboardingDraft &draft);
[[nodiscard]] Result<QList<DraftRow>> drafts(Session &session);
[[nodiscard]] Outcome removeDraft(Session &session, DraftId id);

[[nodiscard]] Outcome appendAudit(Session &session, const AuditEntry &entry);
[[nodiscard]] Result<QList<AuditEntry>> auditTrail(Session &session, qint64 offset, int limit);

/// For lists too, on another connection.
[[nodiscard]] Customer customerAt(const Statement &row); ///< columns as in CustomerColumns
inline constexpr QStringView CustomerColumns =
    u"id, name, description, tenant, email, phone, secondary_email, secondary_phone, created_at, revision";

/// The current time to the millisecond, as it will be read back.
[[nodiscard]] QDateTime now();

} // namespace TenantLink::UseCases
