#include "wizards/common/registrationfields.h"

#include "models/domain/customer.h"
#include "models/domain/reporttext.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/registrationguide.h"
#include "wizards/common/secretfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000;
constexpr qint64 WarmFor = 20'000; ///< ms; servers close idle connections sooner or later

QLayout *withProblem(QWidget *field, QWidget *problem)
{
    auto *cell = new QVBoxLayout;
    cell->addWidget(field);
    cell->addWidget(problem);
    return cell;
}

enum class Part { Tenant, Client, Secret };

/// The same rules as the check's first item, asked for one field: the other two are filled with what is fine.
QString problemOf(Part part, const RegistrationInput &entered)
{
    static const QString anyGuid = u"11111111-2222-3333-4444-555555555555"_s;
    CheckRequest request;
    request.tenant = part == Part::Tenant ? entered.tenant : anyGuid;
    request.clientId = part == Part::Client ? entered.clientId : anyGuid;
    request.secret = part == Part::Secret ? entered.secret : Secret(u"abcDEF~ghi.JKL-mno_PQR1234567890"_s);
    const CheckItem item = checkInput(request);
    if (item.state == CheckState::Ok)
        return {};
    const CheckText text = describe(item);
    return text.remedy.isEmpty() ? text.detail : text.detail + u' ' + text.remedy;
}
} // namespace

RegistrationFields::RegistrationFields(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_form(new QFormLayout),
      m_tenantLabel(new QLabel(this)), m_tenant(new LineEdit(LongestEntry, this)),
      m_tenantProblem(new FieldProblem(m_tenant, this)), m_clientLabel(new QLabel(this)),
      m_client(new LineEdit(LongestEntry, this)), m_clientProblem(new FieldProblem(m_client, this)),
      m_secretLabel(new QLabel(this)), m_secret(new SecretField(this)),
      m_secretProblem(new FieldProblem(m_secret, this)), m_adminLabel(new QLabel(this)),
      m_admin(new LineEdit(LongestEntry, this)), m_adminProblem(new FieldProblem(m_admin, this)),
      m_how(new QPushButton(this))
{
    m_tenant->setObjectName(u"tenant"_s);
    m_client->setObjectName(u"client"_s);
    m_secret->edit()->setObjectName(u"secret"_s);
    m_admin->setObjectName(u"admin"_s);
    m_tenant->setLayoutDirection(Qt::LeftToRight);
    m_client->setLayoutDirection(Qt::LeftToRight);
    m_admin->setLayoutDirection(Qt::LeftToRight);
    m_how->setObjectName(u"howTo"_s);
    m_how->setAutoDefault(false);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_tenantLabel, withProblem(m_tenant, m_tenantProblem));
    m_form->addRow(m_clientLabel, withProblem(m_client, m_clientProblem));
    m_form->addRow(m_secretLabel, withProblem(m_secret, m_secretProblem));
    m_form->addRow(m_adminLabel, withProblem(m_admin, m_adminProblem));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_form);
    column->addWidget(m_how, 0, Qt::AlignLeading);
    for (LineEdit *edit : {m_tenant, m_client, m_admin})
        connect(edit, &QLineEdit::textEdited, this, &RegistrationFields::takeInput);
    connect(m_secret, &SecretField::edited, this, &RegistrationFields::takeInput);
    connect(m_how, &QPushButton::clicked, this, &RegistrationFields::showGuide);
    retranslate();
}

void RegistrationFields::fill(const QString &cloudId, const QString &profileId, const RegistrationInput &input)
{
    m_judgeAll = false;
    m_profileId = profileId;
    m_tenant->fill(input.tenant);
    m_client->fill(input.clientId);
    m_secret->setValue(input.secret);
    m_admin->fill(input.adminUpn);
    judge();
    setCloud(cloudId);
}

void RegistrationFields::setCloud(const QString &cloudId)
{
    m_cloudId = cloudId;
    m_warmed.invalidate();
    warmUp();
}

void RegistrationFields::setTenantFixed(bool fixed)
{
    m_tenant->setReadOnly(fixed);
    judge();
}

void RegistrationFields::setSecretNote(const QString &sentence)
{
    m_secretNote = sentence;
    judge();
}

RegistrationInput RegistrationFields::input() const
{
    return {m_tenant->text().trimmed(), m_client->text().trimmed(), m_secret->value(), m_admin->text().trimmed()};
}

bool RegistrationFields::check()
{
    m_judgeAll = true;
    judge();
    const std::initializer_list<std::pair<FieldProblem *, QWidget *>> fields{{m_tenantProblem, m_tenant},
                                                                             {m_clientProblem, m_client},
                                                                             {m_secretProblem, m_secret},
                                                                             {m_adminProblem, m_admin}};
    for (const auto &[problem, field] : fields) {
        if (problem->hasProblem()) {
            field->setFocus(Qt::TabFocusReason);
            return false;
        }
    }
    return true;
}

QWidget *RegistrationFields::firstField() const
{
    for (LineEdit *edit : {m_tenant, m_client}) {
        if (edit->text().isEmpty())
            return edit;
    }
    return m_secret->isEmpty() ? m_secret->edit() : m_tenant;
}

void RegistrationFields::forgetSecret() { m_secret->wipe(); }

void RegistrationFields::enterSecret(const Secret &secret)
{
    m_secret->setValue(secret);
    takeInput();
}

void RegistrationFields::takeInput()
{
    judge();
    Q_EMIT edited();
    warmUp();
}

void RegistrationFields::judge()
{
    const RegistrationInput entered = input();
    const auto say = [this, &entered](FieldProblem *place, Part part, bool empty) {
        place->setProblem(empty && !m_judgeAll ? QString() : problemOf(part, entered));
    };
    // While an id is typed it is not wrong yet; a Secret ID in the secret field is said at once.
    const bool typing = !m_judgeAll;
    say(m_tenantProblem, Part::Tenant, typing);
    m_tenantProblem->setNote(m_tenant->isReadOnly() ? tr("The invitation is for this tenant.") : QString());
    say(m_clientProblem, Part::Client, typing && entered.clientId.size() < 36);
    say(m_secretProblem, Part::Secret, entered.secret.isEmpty());
    m_secretProblem->setNote(entered.secret.isEmpty() ? m_secretNote : QString());
    const bool adminFine = entered.adminUpn.isEmpty() || typing || looksLikeMailAddress(entered.adminUpn);
    m_adminProblem->setProblem(adminFine ? QString()
                                         : tr("Enter a sign-in name such as admin@contoso.com, or nothing."));
    m_adminProblem->setNote(tr("Optional: the sign-in name (UPN) of the customer's Microsoft 365 administrator."));
}

void RegistrationFields::warmUp()
{
    if (m_warmed.isValid() && m_warmed.elapsed() < WarmFor)
        return;
    m_warmed.start();
    warmConnections(m_ports, m_cloudId);
}

void RegistrationFields::showGuide()
{
    if (!m_guide)
        m_guide = new RegistrationGuide(m_ports.catalogue, m_profileId, this);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void RegistrationFields::retranslate()
{
    nameField(m_tenantLabel, m_tenant, tr("Customer Microsoft &Tenant ID:"));
    nameField(m_clientLabel, m_client, tr("Application (Client) &ID:"));
    nameField(m_secretLabel, m_secret, tr("Client &Secret:"));
    m_secret->setFieldName(plain(m_secretLabel->text()));
    nameField(m_adminLabel, m_admin, tr("&M365 admin:"));
    nameButton(m_how, tr("&How do I create one?"));
    judge();
}

} // namespace TenantLink
