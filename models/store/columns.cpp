#include "models/store/columns.h"

#include <QtGlobal>

namespace TenantLink
{

QStringView keyOf(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return u"name_key";
    case CustomerColumn::Description:
        return u"description_key";
    case CustomerColumn::Tenant:
        return u"tenant_key";
    case CustomerColumn::Email:
        return u"email_key";
    case CustomerColumn::Phone:
        return u"phone_key";
    case CustomerColumn::SecondaryEmail:
        return u"secondary_email_key";
    case CustomerColumn::SecondaryPhone:
        return u"secondary_phone_key";
    case CustomerColumn::CreatedAt:
        return u"created_at";
    }
    Q_UNREACHABLE();
}

QStringView keyOf(ServiceColumn column)
{
    switch (column) {
    case ServiceColumn::ShortName:
        return u"short_key";
    case ServiceColumn::FullName:
        return u"full_key";
    case ServiceColumn::Customer:
        return u"customer_key";
    case ServiceColumn::Licence:
        return u"licence";
    case ServiceColumn::Users:
        return u"users";
    case ServiceColumn::Deploy:
        return u"deploy";
    case ServiceColumn::Auth:
        return u"auth";
    case ServiceColumn::SecretEnds:
        return u"secret_ends";
    case ServiceColumn::CreatedAt:
        return u"created_at";
    }
    Q_UNREACHABLE();
}

QStringView keyOf(InvitationColumn column)
{
    switch (column) {
    case InvitationColumn::ShortName:
        return u"short_key";
    case InvitationColumn::FullName:
        return u"full_key";
    case InvitationColumn::InvitationEmail:
        return u"email_key";
    case InvitationColumn::AdminEmail:
        return u"admin_key";
    case InvitationColumn::EmailSent:
        return u"sent_at";
    case InvitationColumn::SentCount:
        return u"sent_count";
    case InvitationColumn::CreatedAt:
        return u"created_at";
    case InvitationColumn::ExpiresAt:
        return u"expires_at";
    case InvitationColumn::Authenticated:
        return u"authenticated";
    case InvitationColumn::Status:
        return u"status";
    }
    Q_UNREACHABLE();
}

QStringView keyOf(AuditColumn column)
{
    switch (column) {
    case AuditColumn::At:
        return u"at";
    case AuditColumn::Actor:
        return u"actor_key";
    case AuditColumn::Action:
        return u"action";
    case AuditColumn::Subject:
        return u"subject_key";
    case AuditColumn::Detail:
        return u"detail_key";
    }
    Q_UNREACHABLE();
}

} // namespace TenantLink
