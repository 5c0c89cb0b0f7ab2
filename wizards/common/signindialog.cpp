#include "wizards/common/signindialog.h"

#include "models/domain/text.h"
#include "models/flows/provider.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/signedinview.h"
#include "wizards/common/signinmethod.h"
#include "wizards/common/signinview.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// A face is as high as it needs to be, and scrolls where there is no room.
QScrollArea *scrolling(QWidget *face)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(face);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    return scroll;
}
} // namespace

SignInDialog::SignInDialog(Ports ports, SignInPurpose purpose, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_purpose(std::move(purpose)),
      m_why(new PlainLabel(this)), m_faces(new QStackedWidget(this)), m_form(new SignInForm),
      m_notSetUp(new FailureView), m_running(new SignInView(m_ports)), m_confirm(new SignedInView),
      m_back(new QPushButton), m_next(new QPushButton), m_cancel(new QPushButton), m_work(this)
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_why->setObjectName(u"signInPurpose"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_cancel->setObjectName(u"cancel"_s);
    auto *account = new QWidget;
    auto *inAccount = new QVBoxLayout(account);
    inAccount->setContentsMargins(0, 0, 0, 0);
    inAccount->addWidget(m_notSetUp);
    inAccount->addWidget(m_form);
    m_faces->addWidget(scrolling(account));
    m_faces->addWidget(scrolling(m_running));
    m_faces->addWidget(scrolling(m_confirm));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_cancel})
        buttons->addWidget(button);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_next->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_why);
    column->addWidget(m_faces, 1);
    column->addLayout(buttons); // last, also for Tab
    m_form->fill(m_purpose.adminUpn, m_purpose.method);
    connect(m_back, &QPushButton::clicked, this, &SignInDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &SignInDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_running, &SignInView::signedIn, this, &SignInDialog::confirm);
    connect(m_running, &SignInView::failed, this, &SignInDialog::refresh);
    connect(m_running, &SignInView::startAsked, this, [this](SignInMethod method) {
        m_form->fill(m_form->upn(), method);
        start();
    });
    connect(m_confirm, &SignedInView::changed, this, &SignInDialog::refresh);
    connect(m_confirm, &SignedInView::signInAgainAsked, this, &SignInDialog::start);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 32);
    m_form->firstField()->setFocus(Qt::TabFocusReason);
    findApp();
}

SignInDialog::Face SignInDialog::face() const { return Face(m_faces->currentIndex()); }

void SignInDialog::findApp()
{
    if (!m_purpose.clientId.isEmpty())
        return;
    m_work.begin();
    m_work.deliver(loadProvider(m_ports), [this](const Result<Provider> &provider) {
        if (provider)
            m_purpose.clientId = provider->signInApps.value(m_purpose.cloudId);
        const Cloud *cloud = findCloud(*m_ports.clouds, m_purpose.cloudId);
        if (m_purpose.clientId.isEmpty() && cloud)
            m_purpose.clientId = cloud->signInClientId;
        m_appMissing = m_purpose.clientId.isEmpty();
        if (m_appMissing)
            m_notSetUp->setFailure(
                Failure{FailureCode::SignInNotSetUp, cleaned(cloud ? cloud->name : m_purpose.cloudId)});
        refresh();
    });
    refresh();
}

void SignInDialog::goOn()
{
    switch (face()) {
    case Account:
        if (m_form->check())
            start();
        break;
    case Running:
        break;
    case Confirm:
        if (m_who && m_confirm->mayGoOn())
            done(Accepted);
        break;
    }
}

void SignInDialog::goBack()
{
    m_work.stop();
    m_running->clear();
    m_who.reset();
    showFace(Account);
}

void SignInDialog::start()
{
    m_who.reset();
    const QString upn = m_form->upn();
    SignInRequest request;
    request.cloudId = m_purpose.cloudId;
    request.tenant = m_purpose.expectedTenant ? m_purpose.expectedTenant->toString() : m_purpose.tenant;
    if (request.tenant.isEmpty())
        request.tenant = tenantOfUpn(upn);
    request.clientId = m_purpose.clientId;
    request.scopes = m_purpose.scopes;
    request.loginHint = upn;
    request.language = QLocale().name().section(u'_', 0, 0);
    m_work.begin();
    m_running->run(m_work, request, m_form->method());
    showFace(Running);
}

void SignInDialog::confirm(const SignedIn &who)
{
    m_who = who;
    if (who.upn.isEmpty()) // a token that is not for Graph need not tell; the server that takes it compares both
        m_who->upn = m_form->upn();
    m_confirm->setSignedIn(*m_who, SignInExpectation{m_form->upn(), m_purpose.expectedTenant, false});
    if (!m_purpose.confirmApp && m_confirm->mayGoOn()) {
        done(Accepted);
        return;
    }
    showFace(Confirm);
}

void SignInDialog::showFace(Face face)
{
    m_faces->setCurrentIndex(face);
    retranslate();
    QWidget *focus = face == Account   ? m_form->firstField()
                     : face == Running ? m_running->firstField()
                                       : m_confirm->firstField();
    if (!focus)
        focus = face == Confirm ? m_next : m_cancel;
    focus->setFocus(Qt::TabFocusReason);
}

void SignInDialog::refresh()
{
    m_back->setVisible(face() != Account);
    m_next->setVisible(face() != Running);
    const bool looking = m_purpose.clientId.isEmpty();
    m_next->setEnabled(face() == Account ? !looking && !m_appMissing : m_who && m_confirm->mayGoOn());
}

void SignInDialog::done(int result)
{
    m_work.stop();
    m_running->clear();
    if (result == Accepted && m_who) {
        const SignedIn who = *m_who;
        m_who.reset();
        Q_EMIT signedIn(who);
    }
    QDialog::done(result);
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in to the tenant"));
    const QString why = m_purpose.why ? m_purpose.why() : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    nameButton(m_back, tr("&Back"));
    nameButton(m_next, face() == Confirm ? tr("&Next step") : tr("&Start authentication"));
    nameButton(m_cancel, tr("Cancel"));
    refresh();
}

} // namespace TenantLink
