// Every durable step of the store by name, so that a test can kill the program after each and know that it saw all.
#pragma once

#include <QStringView>

#include <array>

namespace TenantLink::Steps
{

inline constexpr QStringView FileCreated = u"store.file-created";
inline constexpr QStringView JournalChosen = u"store.journal-chosen";
inline constexpr QStringView BackupWritten = u"store.backup-written";
inline constexpr QStringView BackupNamed = u"store.backup-named";
inline constexpr QStringView Migrated1 = u"store.migrated-1";
inline constexpr QStringView Migrated2 = u"store.migrated-2";
inline constexpr QStringView Migrated3 = u"store.migrated-3";
inline constexpr QStringView Migrated4 = u"store.migrated-4";
inline constexpr QStringView Migrated5 = u"store.migrated-5";
inline constexpr QStringView CustomerAdded = u"commit.customer-added";
inline constexpr QStringView CustomerChanged = u"commit.customer-changed";
inline constexpr QStringView CustomerRemoved = u"commit.customer-removed";
inline constexpr QStringView CustomersImported = u"commit.customers-imported";
inline constexpr QStringView IntentBegun = u"commit.intent-begun";
inline constexpr QStringView IntentEnded = u"commit.intent-ended";
inline constexpr QStringView ServiceCreated = u"commit.service-created";
inline constexpr QStringView ServiceChanged = u"commit.service-changed";
inline constexpr QStringView ServiceRemoved = u"commit.service-removed";
inline constexpr QStringView RegistrationChanged = u"commit.registration-changed";
inline constexpr QStringView RegistrationChecked = u"commit.registration-checked";
inline constexpr QStringView SetupChanged = u"commit.setup-changed";
inline constexpr QStringView DeployStatusSet = u"commit.deploy-status-set";
inline constexpr QStringView TaskSaved = u"commit.task-saved";
inline constexpr QStringView TasksClaimed = u"commit.tasks-claimed";
inline constexpr QStringView TasksReleased = u"commit.tasks-released";
inline constexpr QStringView TasksEnded = u"commit.tasks-ended";
inline constexpr QStringView RemindersTaken = u"commit.reminders-taken";
inline constexpr QStringView CheckClaimed = u"commit.check-claimed";
inline constexpr QStringView DraftSaved = u"commit.draft-saved";
inline constexpr QStringView DraftRemoved = u"commit.draft-removed";
inline constexpr QStringView InvitationCreated = u"commit.invitation-created";
inline constexpr QStringView LinkReplaced = u"commit.link-replaced";
inline constexpr QStringView MailQueued = u"commit.mail-queued";
inline constexpr QStringView MailClaimed = u"commit.mail-claimed";
inline constexpr QStringView MailSettled = u"commit.mail-settled";
inline constexpr QStringView ClockSettled = u"commit.clock-settled";
inline constexpr QStringView InvitationStatusSet = u"commit.invitation-status-set";
inline constexpr QStringView InvitationAnswered = u"commit.invitation-answered";
inline constexpr QStringView InvitationApplied = u"commit.invitation-applied";
inline constexpr QStringView InvitationCancelled = u"commit.invitation-cancelled";
inline constexpr QStringView InvitationRemoved = u"commit.invitation-removed";
inline constexpr QStringView SettingSaved = u"commit.setting-saved";
inline constexpr QStringView AuditAppended = u"commit.audit-appended";

/// In the order of a file's life. A migration adds its line here.
inline constexpr std::array All{
    FileCreated,       JournalChosen,       Migrated1,          BackupWritten,       BackupNamed,
    Migrated2,         Migrated3,           Migrated4,          Migrated5,           CustomerAdded,
    CustomerChanged,   CustomerRemoved,     CustomersImported,  IntentBegun,         IntentEnded,
    ServiceCreated,    ServiceChanged,      ServiceRemoved,     RegistrationChanged, RegistrationChecked,
    SetupChanged,      DeployStatusSet,     TaskSaved,          TasksClaimed,        TasksReleased,
    TasksEnded,        RemindersTaken,      CheckClaimed,       DraftSaved,          DraftRemoved,
    InvitationCreated, LinkReplaced,        MailQueued,         MailClaimed,         MailSettled,
    ClockSettled,      InvitationStatusSet, InvitationAnswered, InvitationApplied,   InvitationCancelled,
    InvitationRemoved, SettingSaved,        AuditAppended,
};

} // namespace TenantLink::Steps
