#include "wizards/common/signedinview.h"

#include "models/domain/text.h"
#include "wizards/common/assistive.h"
#include "wizards/common/failureview.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QFormLayout *wrappingForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QHBoxLayout *marked(MarkWidget *mark, QWidget *text)
{
    auto *row = new QHBoxLayout;
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return row;
}

/// "Contoso Ltd (contoso.onmicrosoft.com)"
QString withDetail(const QString &name, const QString &detail)
{
    if (name.isEmpty() || detail.isEmpty() || name == detail)
        return name.isEmpty() ? detail : name;
    return name + u" ("_s + detail + u')';
}
} // namespace

SignedInView::SignedInView(QWidget *parent)
    : Retranslating<QWidget>(parent), m_mark(new MarkWidget(this)), m_status(new PlainLabel(this)),
      m_otherTenant(new FailureView(this)), m_tenantLabel(new QLabel(this)), m_tenant(new PlainLabel(this)),
      m_accountLabel(new QLabel(this)), m_account(new PlainLabel(this)), m_otherAccount(new PlainLabel(this)),
      m_accept(new QCheckBox(this)), m_again(new QPushButton(this)), m_app(new QGroupBox(this)),
      m_nameLabel(new QLabel(m_app)), m_name(new PlainLabel(m_app)), m_publisherLabel(new QLabel(m_app)),
      m_publisherMark(new MarkWidget(m_app)), m_publisher(new PlainLabel(m_app)), m_ownerLabel(new QLabel(m_app)),
      m_owner(new PlainLabel(m_app)), m_scopesLabel(new QLabel(m_app)), m_scopes(new PlainLabel(m_app)),
      m_roles(new QGroupBox(this)), m_rolesMark(new MarkWidget(m_roles)), m_rolesText(new PlainLabel(m_roles))
{
    m_status->setObjectName(u"signedInStatus"_s);
    m_tenant->setObjectName(u"signedInTenant"_s);
    m_account->setObjectName(u"signedInAccount"_s);
    m_accept->setObjectName(u"otherAccount"_s);
    m_again->setObjectName(u"signInAgain"_s);
    m_app->setObjectName(u"signInApp"_s);
    m_publisher->setObjectName(u"signInAppPublisher"_s);
    m_scopes->setObjectName(u"signInScopes"_s);
    m_roles->setObjectName(u"accountRoles"_s);
    m_status->setBold(true);
    m_again->setAutoDefault(false);
    for (PlainLabel *value : {m_tenant, m_account, m_name, m_publisher, m_owner})
        value->setSelectable(true);
    auto *who = wrappingForm();
    who->addRow(m_tenantLabel, m_tenant);
    who->addRow(m_accountLabel, m_account);
    auto *app = wrappingForm();
    app->addRow(m_nameLabel, m_name);
    app->addRow(m_publisherLabel, marked(m_publisherMark, m_publisher));
    app->addRow(m_ownerLabel, m_owner);
    auto *inApp = new QVBoxLayout(m_app);
    inApp->addLayout(app);
    inApp->addWidget(m_scopesLabel);
    inApp->addWidget(m_scopes);
    m_roles->setLayout(marked(m_rolesMark, m_rolesText));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(marked(m_mark, m_status));
    column->addWidget(m_otherTenant);
    column->addLayout(who);
    column->addWidget(m_otherAccount);
    column->addWidget(m_accept);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addWidget(m_roles);
    column->addWidget(m_app);
    connect(m_accept, &QCheckBox::toggled, this, &SignedInView::changed);
    connect(m_again, &QPushButton::clicked, this, &SignedInView::signInAgainAsked);
    retranslate();
}

void SignedInView::setSignedIn(const SignedIn &who, const SignInExpectation &expected, bool accountConfirmed)
{
    m_who = who;
    m_expected = expected;
    m_accept->setChecked(accountConfirmed);
    retranslate();
    Q_EMIT changed();
}

bool SignedInView::otherTenant() const { return m_expected.tenant && m_who->tenant != *m_expected.tenant; }

bool SignedInView::otherAccount() const
{
    return !m_expected.upn.isEmpty() && foldedKey(m_expected.upn) != foldedKey(m_who->upn);
}

bool SignedInView::mayGoOn() const { return m_who && !otherTenant() && (!otherAccount() || m_accept->isChecked()); }

bool SignedInView::accountConfirmed() const { return m_accept->isChecked(); }

QWidget *SignedInView::firstField() const
{
    if (!m_who || mayGoOn())
        return nullptr;
    return otherTenant() ? static_cast<QWidget *>(m_again) : m_accept;
}

void SignedInView::showApp()
{
    if (!m_who->app) {
        m_name->setText(tr("Could not check: %1").arg(m_who->access.clientId));
        m_publisher->setText(tr("Could not check. Go on only if you trust who invited you."));
        m_publisherMark->setMark(Mark::Unknown);
        m_owner->setText(tr("Could not check"));
        return;
    }
    const SignInApp &app = *m_who->app;
    m_name->setText(withDetail(cleaned(app.name), m_who->access.clientId));
    const bool verified = !app.publisher.isEmpty();
    m_publisherMark->setMark(verified ? Mark::Ok : Mark::Warning);
    m_publisher->setText(
        verified
            ? tr("%1, verified by Microsoft").arg(cleaned(app.publisher))
            : tr("Not verified by Microsoft. Go on only if you know from the provider that this is its application."));
    const bool own = app.ownerTenant == m_who->tenant.toString();
    m_owner->setText(app.ownerTenant.isEmpty() ? tr("Microsoft does not say")
                     : own                     ? tr("This tenant itself")
                                               : tr("Tenant %1").arg(cleaned(app.ownerTenant)));
}

void SignedInView::showRights()
{
    const Rights rights = rightsOf(m_who->roles);
    const QStringList &scopes = m_who->access.scopes;
    struct Right {
        May may;
        QString missing;
        QString unknown; ///< although the roles could be read
    };
    const QString custom =
        tr("Not all roles of this account are known. What it may not do is said, and nothing is left "
           "half done.");
    QList<Right> needs;
    if (scopes.contains("Application.ReadWrite.All"_L1))
        needs += Right{rights.create,
                       tr("App registrations and client secrets need the role Application Administrator, "
                          "Cloud Application Administrator or Global Administrator. Without it nothing "
                          "can be created: sign in with another account."),
                       tr("This account has no role for App registrations. That is enough only where the tenant lets "
                          "everybody register applications.")};
    if (scopes.contains("AppRoleAssignment.ReadWrite.All"_L1))
        needs += Right{rights.consent,
                       tr("Consent to permissions of Microsoft Graph needs the role Privileged Role Administrator or "
                          "Global Administrator; Application Administrator is not enough. Without it, everything else "
                          "is finished, and you get a link for an administrator who may consent."),
                       custom};
    if (scopes.contains("RoleManagement.ReadWrite.Directory"_L1))
        needs += Right{rights.assign,
                       tr("Assigning directory roles needs the role Privileged Role Administrator or Global "
                          "Administrator. Without it, everything else is finished, and you get the steps for an "
                          "administrator who may assign them."),
                       custom};
    m_roles->setVisible(!needs.isEmpty());
    QStringList lines;
    Mark mark = Mark::Ok;
    const QString activate = tr("If your role is given for a time (PIM), activate it first and sign in again.");
    for (const Right &need : std::as_const(needs)) {
        if (need.may == May::No) {
            mark = Mark::Warning;
            lines += need.missing;
        } else if (need.may == May::Unknown && m_who->roles) {
            mark = mark == Mark::Ok ? Mark::Unknown : mark;
            if (!lines.contains(need.unknown))
                lines += need.unknown;
        }
    }
    if (!m_who->roles) {
        mark = Mark::Unknown;
        lines += tr("Could not check the roles of this account. You can go on: what it may not do is said, and nothing "
                    "is left half done. A partner's account (GDAP) has its rights through the partner relationship, "
                    "and often may not consent or assign roles.");
    }
    lines += lines.isEmpty() ? tr("The roles of this account suffice.") : activate;
    QStringList held;
    if (m_who->roles) {
        for (const HeldRole &role : *m_who->roles)
            held += role.name.isEmpty() ? cleaned(role.templateId) : cleaned(role.name);
        lines += held.isEmpty() ? tr("Roles of this account: none.")
                                : tr("Roles of this account: %1").arg(held.join(u", "_s));
    }
    m_rolesMark->setMark(mark);
    m_rolesText->setText(lines.join(u'\n'));
}

void SignedInView::retranslate()
{
    m_tenantLabel->setText(tr("Tenant:"));
    m_accountLabel->setText(tr("Account:"));
    nameButton(m_accept, tr("&Yes, go on with this account"));
    nameButton(m_again, tr("Sign in &again"));
    m_app->setTitle(tr("The application that you signed in through"));
    m_nameLabel->setText(tr("Name:"));
    m_publisherLabel->setText(tr("Publisher:"));
    m_ownerLabel->setText(tr("Owner:"));
    m_scopesLabel->setText(tr("It may do this for you, while you are signed in here:"));
    m_roles->setTitle(tr("Do your account's roles suffice?"));
    if (!m_who)
        return;
    const bool wrongTenant = otherTenant();
    const bool wrongAccount = !wrongTenant && otherAccount();
    m_mark->setMark(wrongTenant ? Mark::Problem : Mark::Ok);
    QString status =
        tr("The connection has been successfully established. Nothing in your tenant has been created yet.");
    if (wrongTenant)
        status = tr("You are signed in, but to another tenant. Nothing was changed there.");
    else if (!m_expected.creating)
        status = tr("The connection has been successfully established. Nothing in the tenant has been changed yet.");
    sayStatus(m_status, status);
    const QString tenantName = withDetail(cleaned(m_who->tenantName), cleaned(m_who->initialDomain));
    m_otherTenant->setFailure(wrongTenant ? std::optional(Failure{FailureCode::SignInOtherTenant, tenantName})
                                          : std::nullopt);
    m_tenant->setText(tenantName + u'\n' + m_who->tenant.toString());
    QString account = withDetail(cleaned(m_who->personName), cleaned(m_who->upn));
    if (m_who->guest)
        account += u'\n' + tr("A guest: the account's home is another tenant.");
    m_account->setText(account);
    m_otherAccount->setText(
        tr("You entered %1, but signed in as %2. Is that right?").arg(cleaned(m_expected.upn), cleaned(m_who->upn)));
    m_otherAccount->setVisible(wrongAccount);
    m_accept->setVisible(wrongAccount);
    m_accept->setAccessibleDescription(m_otherAccount->text());
    showApp();
    QList<std::pair<QString, QStringList>> reasons; // what serves the same is said once
    for (const QString &scope : m_who->access.scopes) {
        const QString reason = scopeReason(scope);
        auto at = std::find_if(reasons.begin(), reasons.end(),
                               [&reason](const auto &one) { return !reason.isEmpty() && one.first == reason; });
        if (at == reasons.end())
            at = reasons.insert(reasons.end(), {reason, {}});
        at->second += cleaned(scope);
    }
    QStringList scopes;
    for (const auto &[reason, names] : std::as_const(reasons)) {
        const QString name = names.join(u", "_s);
        scopes += QString(QChar(0x2022)) + u' ' +
                  (reason.isEmpty() ? name : tr("%1: %2", "names of rights, why they are asked for").arg(name, reason));
    }
    m_scopes->setText(scopes.join(u'\n'));
    showRights();
}

} // namespace TenantLink
