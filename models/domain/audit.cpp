#include "models/domain/audit.h"

#include <QCoreApplication>

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

struct Action {
    QLatin1StringView key;
    const char *text;
};

// Everything that is ever written: a filter offers it in this order.
constexpr std::array actions{
    Action{"service.created"_L1, QT_TRANSLATE_NOOP("Audit", "Service created")},
    Action{"service.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Service changed")},
    Action{"service.customer-changed"_L1, QT_TRANSLATE_NOOP("Audit", "Service given to another customer")},
    Action{"service.licence-changed"_L1, QT_TRANSLATE_NOOP("Audit", "License type of a service changed")},
    Action{"service.deploy-status"_L1, QT_TRANSLATE_NOOP("Audit", "Deploy status set")},
    Action{"service.task"_L1, QT_TRANSLATE_NOOP("Audit", "Task of a service")},
    Action{"service.removed"_L1, QT_TRANSLATE_NOOP("Audit", "Service deleted")},
    Action{"check.continued-anyway"_L1, QT_TRANSLATE_NOOP("Audit", "Continued in spite of a problem")},
    Action{"registration.changed"_L1, QT_TRANSLATE_NOOP("Audit", "App registration changed")},
    Action{"registration.checked"_L1, QT_TRANSLATE_NOOP("Audit", "App registration checked")},
    Action{"registration.reduced"_L1, QT_TRANSLATE_NOOP("Audit", "Rights removed from an App registration")},
    Action{"secret.removed"_L1, QT_TRANSLATE_NOOP("Audit", "Client secret removed")},
    Action{"domain.added"_L1, QT_TRANSLATE_NOOP("Audit", "Domain added to a customer's tenant")},
    Action{"domain.verified"_L1, QT_TRANSLATE_NOOP("Audit", "Domain verified in a customer's tenant")},
    Action{"activation-user.made"_L1, QT_TRANSLATE_NOOP("Audit", "Activation user created")},
    Action{"activation-user.licensed"_L1, QT_TRANSLATE_NOOP("Audit", "Activation user licensed")},
    Action{"activation-user.removed"_L1, QT_TRANSLATE_NOOP("Audit", "Activation user deleted")},
    Action{"customer.added"_L1, QT_TRANSLATE_NOOP("Audit", "Customer added")},
    Action{"customer.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Customer changed")},
    Action{"customer.removed"_L1, QT_TRANSLATE_NOOP("Audit", "Customer deleted")},
    Action{"customers.imported"_L1, QT_TRANSLATE_NOOP("Audit", "Customers imported")},
    Action{"invitation.created"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation created")},
    Action{"invitation.replaced"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation's link replaced")},
    Action{"invitation.status"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation's status changed")},
    Action{"invitation.answered"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation answered")},
    Action{"invitation.onboarded"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation onboarded")},
    Action{"invitation.expired"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation expired")},
    Action{"invitation.revived"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation valid again")},
    Action{"invitation.left"_L1, QT_TRANSLATE_NOOP("Audit", "Authentication of an invitation left unfinished")},
    Action{"invitation.cancelled"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation cancelled")},
    Action{"invitation.deleted"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation deleted")},
    Action{"mail.queued"_L1, QT_TRANSLATE_NOOP("Audit", "Mail queued")},
    Action{"mail.claimed"_L1, QT_TRANSLATE_NOOP("Audit", "Mail handed to the mail server")},
    Action{"mail.sent"_L1, QT_TRANSLATE_NOOP("Audit", "Mail sent")},
    Action{"mail.failed"_L1, QT_TRANSLATE_NOOP("Audit", "Mail not sent")},
    Action{"mail.maybe-sent"_L1, QT_TRANSLATE_NOOP("Audit", "Mail may have been sent")},
    Action{"provider.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Provider changed")},
    Action{"mail-server.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Email server changed")},
    Action{"mail-signin.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Account that sends mails changed")},
    Action{"invitation-mail.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Invitation settings changed")},
    Action{"commercial.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Commercial information changed")},
    Action{"sbcs.changed"_L1, QT_TRANSLATE_NOOP("Audit", "SBCs changed")},
    Action{"templates.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Script templates changed")},
};

} // namespace

QString describeAudit(const QString &action)
{
    for (const Action &known : actions) {
        if (known.key == action)
            return QCoreApplication::translate("Audit", known.text);
    }
    return action;
}

QStringList auditActions()
{
    QStringList keys;
    for (const Action &known : actions)
        keys += known.key;
    return keys;
}

} // namespace TenantLink
