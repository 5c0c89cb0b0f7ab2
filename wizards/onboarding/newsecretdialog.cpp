#include "wizards/onboarding/newsecretdialog.h"

#include "models/domain/text.h"
#include "models/ports/clock.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/secretlifebox.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
SignInPurpose purposeOf(const NewSecretWish &wish)
{
    SignInPurpose purpose;
    purpose.cloudId = wish.cloudId;
    purpose.tenant = wish.tenant;
    purpose.expectedTenant = TenantId::parse(wish.tenant);
    purpose.adminUpn = wish.adminUpn;
    purpose.why = [] {
        return NewSecretDialog::tr("A new client secret can only be added by an administrator of the customer's "
                                   "tenant.");
    };
    return purpose;
}
} // namespace

NewSecretDialog::NewSecretDialog(Ports ports, NewSecretWish wish, QWidget *parent)
    : AdminDialog(std::move(ports), purposeOf(wish), u"newSecretDialog"_s, parent), m_wish(std::move(wish)),
      m_about(new PlainLabel(this)), m_lifeLabel(new QLabel(this)), m_life(new SecretLifeBox(this))
{
    QVBoxLayout *start = addPage();
    start->addWidget(m_about);
    auto *form = new QFormLayout;
    form->addRow(m_lifeLabel, m_life);
    start->addLayout(form);
    start->addStretch(1);
    retranslate();
}

NewSecretDialog::~NewSecretDialog() = default;

void NewSecretDialog::goOn()
{
    if (work().running())
        return;
    if (who())
        add();
    else
        signIn(scopesFor(AdminWork::Secret, false), [this] { add(); });
}

void NewSecretDialog::add()
{
    setFailure(std::nullopt);
    const QDateTime now = ports().clock->now();
    work().begin();
    work().deliver(addSecret(ports(), who()->access, m_wish.clientId, secretNameFor(m_wish.shortName, now),
                             m_life->endsFrom(now), work().cancel()),
                   [this](Result<NewSecret> secret) {
                       if (secret) {
                           Q_EMIT added(*secret, *who());
                           accept();
                           return;
                       }
                       const bool tooLong = secret.error().code == FailureCode::SecretLifeRefused;
                       if (tooLong)
                           m_life->shorten();
                       setFailure(secret.error(), !tooLong);
                       retranslate();
                   });
    retranslate();
}

void NewSecretDialog::retranslate()
{
    const bool busy = work().running();
    setWindowTitle(tr("Create a new client secret"));
    m_about->setText(tr("You sign in as an administrator of the customer's tenant, and a client secret for the service "
                        "%1 is added to the App registration %2. Nothing else of it changes, and the secrets of other "
                        "services stay as they are. If you do not use it, it is removed again when you close the "
                        "wizard.")
                         .arg(cleaned(m_wish.shortName, 60), cleaned(m_wish.clientId, 60)));
    nameField(m_lifeLabel, m_life, tr("&Valid for:"));
    m_life->setEnabled(!busy);
    say(busy ? tr("Adding the client secret ...") : QString());
    nameButton(nextButton(), who() ? tr("&Add") : tr("&Sign in"));
    nextButton()->setEnabled(!busy);
    nameClose(false);
}

} // namespace TenantLink
