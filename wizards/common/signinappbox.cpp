#include "wizards/common/signinappbox.h"

#include "models/domain/text.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

SignInAppBox::SignInAppBox(Ports ports, QWidget *parent)
    : Retranslating<QGroupBox>(parent), m_ports(std::move(ports)), m_text(new PlainLabel(this)),
      m_failure(new FailureView(this)), m_remove(new QPushButton(this))
{
    setObjectName(u"signInApp"_s);
    m_remove->setObjectName(u"removeSignInApp"_s);
    m_remove->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_failure);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    connect(m_remove, &QPushButton::clicked, this, &SignInAppBox::remove);
    setVisible(false);
    retranslate();
}

void SignInAppBox::offer(const SignedIn &who)
{
    m_who = who;
    m_removed = false;
    setVisible(who.app && !who.app->principalId.isEmpty());
    retranslate();
}

void SignInAppBox::remove()
{
    if (!m_who || !m_who->app || m_work.running())
        return;
    m_failure->setFailure(std::nullopt);
    m_work.begin();
    m_work.deliver(removeSignInApp(m_ports, m_who->access, *m_who->app, m_work.cancel()), [this](Outcome outcome) {
        m_removed = outcome.has_value();
        m_failure->setFailure(outcome ? std::nullopt : std::optional(outcome.error()));
        retranslate();
        if (m_removed)
            Q_EMIT removed();
    });
    retranslate();
}

void SignInAppBox::retranslate()
{
    setTitle(tr("Sign-in app"));
    const QString name = m_who && m_who->app ? cleaned(m_who->app->name, 80) : QString();
    const bool addedNow = m_who && m_who->app && m_who->app->addedNow;
    m_text->setText(
        m_removed  ? tr("The sign-in app %1 was removed from the tenant. The next sign-in adds it again.").arg(name)
        : addedNow ? tr("This sign-in added the application %1 to the tenant. It is needed only while you work here: "
                        "you can remove it now.")
                         .arg(name)
                   : tr("The application %1, by which you signed in, was in the tenant before. You can remove it; the "
                        "next sign-in adds it again.")
                         .arg(name));
    m_text->setAccessibleName(m_text->text());
    nameButton(m_remove, m_work.running() ? tr("Removing ...") : tr("Remove the sign-in a&pp from my tenant"));
    m_remove->setEnabled(!m_work.running());
    m_remove->setVisible(!m_removed);
}

} // namespace TenantLink
