#include "app/window/settings/mailaccountbox.h"

#include "app/window/ask.h"
#include "app/window/flowlayout.h"
#include "models/domain/text.h"
#include "models/flows/mailsignin.h"
#include "models/flows/provider.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/signindialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

MailAccountBox::MailAccountBox(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_cloudLabel(new QLabel(this)),
      m_cloud(new QComboBox(this)), m_state(new PlainLabel(this)), m_signIn(new QPushButton(this)),
      m_signOut(new QPushButton(this)), m_problem(new FieldProblem(m_signIn, this)), m_failure(new FailureView(this))
{
    setObjectName(u"mailAccount"_s);
    m_cloud->setObjectName(u"mailCloud"_s);
    m_state->setObjectName(u"mailAccountState"_s);
    m_signIn->setObjectName(u"mailSignIn"_s);
    m_signOut->setObjectName(u"mailSignOut"_s);
    m_failure->setObjectName(u"mailSignInFailure"_s);
    for (const Cloud &cloud : *m_ports.clouds)
        m_cloud->addItem(cleaned(cloud.name), cloud.id);
    auto *line = new QHBoxLayout;
    line->addWidget(m_cloudLabel);
    line->addWidget(m_cloud);
    line->addStretch(1);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_signOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    column->addLayout(line);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    column->addWidget(m_failure);
    connect(m_signIn, &QPushButton::clicked, this, &MailAccountBox::findApp);
    connect(m_signOut, &QPushButton::clicked, this, &MailAccountBox::signOut);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, [this] {
        m_appMissing.clear();
        showState();
    });
    MailAccountBox::retranslate();
}

MailAccountBox::~MailAccountBox() { m_work.letGo(); } // a sign-in that is being kept is kept to the end

void MailAccountBox::setAccount(const MailAccount &account)
{
    m_account = account;
    if (const int index = m_cloud->findData(account.cloudId); account.signedIn() && index >= 0)
        m_cloud->setCurrentIndex(index);
    showState();
}

void MailAccountBox::setWay(MailWay way)
{
    if (m_way != way)
        m_wanted = false;
    m_way = way;
    showState();
}

QWidget *MailAccountBox::firstField() const { return m_signIn; }

bool MailAccountBox::check()
{
    m_wanted = !signedIn();
    showState();
    return !m_wanted;
}

void MailAccountBox::findApp()
{
    if (m_work.running())
        return;
    m_appMissing.clear();
    m_failure->setFailure(std::nullopt);
    m_work.begin();
    m_work.deliver(loadProvider(m_ports), [this](const Result<Provider> &provider) {
        if (provider)
            openSignIn(*provider);
        else
            m_failure->setFailure(provider.error());
        showState();
    });
    showState();
}

void MailAccountBox::openSignIn(const Provider &provider)
{
    const Cloud *cloud = findCloud(*m_ports.clouds, m_cloud->currentData().toString());
    if (!cloud)
        return;
    const QString own = provider.signInApps.value(cloud->id);
    SignInPurpose purpose;
    purpose.cloudId = cloud->id;
    purpose.clientId = own.isEmpty() ? cloud->signInClientId : own;
    if (purpose.clientId.isEmpty()) {
        m_appMissing = cleaned(cloud->name);
        return;
    }
    const bool smtp = m_way == MailWay::MicrosoftServer;
    purpose.adminUpn = m_account.signedIn() ? m_account.upn : m_sender;
    purpose.scopes = mailScopes(smtp);
    purpose.confirmApp = !smtp;             // Exchange's token does not open Graph, where that could be looked up
    purpose.method = SignInMethod::Browser; // a person at their own computer
    purpose.why = [] { return tr("TenantLink sends invitations from this account's mailbox. It reads no mail."); };
    auto *dialog = new SignInDialog(m_ports, purpose, this);
    connect(dialog, &SignInDialog::signedIn, this, &MailAccountBox::keep);
    dialog->open();
}

void MailAccountBox::keep(const SignedIn &who)
{
    if (who.access.refresh.isEmpty()) { // it would end within the hour
        m_failure->setFailure(Failure{FailureCode::SignInScopeMissing, u"offline_access"_s});
        return;
    }
    MailAccount account;
    account.cloudId = who.access.cloudId;
    account.tenantId = who.tenant.toString();
    account.upn = who.upn;
    account.clientId = who.access.clientId;
    account.way = m_way;
    const Secret refresh = who.access.refresh;
    m_failure->setFailure(std::nullopt);
    m_work.begin();
    m_work.deliver(keepMailAccount(m_ports, account, refresh),
                   [this](const Result<MailAccount> &kept) { taken(kept); });
    showState();
}

void MailAccountBox::signOut()
{
    if (m_work.running())
        return;
    ask(this,
        {tr("Sign out"), tr("Sign out %1?").arg(cleaned(m_account.upn)),
         tr("The kept sign-in is removed from this computer's keychain. Invitations are not mailed until somebody "
            "signs in again."),
         tr("Sign ou&t"), true},
        [this] {
            m_failure->setFailure(std::nullopt);
            m_work.begin();
            m_work.deliver(forgetMailAccount(m_ports), [this](const Result<MailAccount> &nobody) { taken(nobody); });
            showState();
        });
}

void MailAccountBox::taken(const Result<MailAccount> &account)
{
    if (account) {
        m_wanted = false;
        setAccount(*account);
        Q_EMIT changed(*account);
    } else {
        m_failure->setFailure(account.error());
    }
    showState();
}

void MailAccountBox::showState()
{
    const QString who = cleaned(m_account.upn);
    const Cloud *cloud = findCloud(*m_ports.clouds, m_account.cloudId);
    QString text;
    if (signedIn())
        text = tr("Signed in as %1, %2.").arg(who, cloud ? cleaned(cloud->name) : cleaned(m_account.cloudId));
    else if (m_account.signedIn())
        text = tr("%1 signed in for the other Microsoft way. Sign in again for this one.").arg(who);
    else
        text = tr("Nobody is signed in.");
    m_state->setText(text);
    m_state->setAccessibleName(text);
    const bool free = !m_work.running();
    m_signIn->setEnabled(free);
    m_signOut->setEnabled(free);
    m_signOut->setVisible(m_account.signedIn());
    const bool choice = m_cloud->count() > 1;
    m_cloudLabel->setVisible(choice);
    m_cloud->setVisible(choice);
    m_problem->setProblem(
        !m_appMissing.isEmpty()
            ? tr("There is no sign-in application for %1 yet. Enter one in Configuration > Provider, where a guide "
                 "says how it is created.")
                  .arg(m_appMissing)
        : m_wanted ? tr("Sign in first.")
                   : QString());
}

void MailAccountBox::retranslate()
{
    nameField(m_cloudLabel, m_cloud, tr("Microsoft &cloud:"));
    nameButton(m_signIn, tr("Sig&n in with Microsoft"));
    nameButton(m_signOut, tr("Sign ou&t"));
    showState();
}

} // namespace TenantLink
