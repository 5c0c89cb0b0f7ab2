#include "wizards/invitation/confirmprovider.h"

#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestCode = 100; ///< 16 characters, and whatever people put between them
}

ConfirmProvider::ConfirmProvider(SharedInvitation state, QWidget *parent)
    : Retranslating<QGroupBox>(parent), m_state(std::move(state)), m_warning(new PlainLabel(this)),
      m_how(new PlainLabel(this)), m_codeRow(new QWidget(this)), m_codeLabel(new QLabel(m_codeRow)),
      m_code(new LineEdit(LongestCode, m_codeRow)), m_confirm(new QPushButton(m_codeRow)),
      m_codeProblem(new FieldProblem(m_code, this)), m_lookUp(new QPushButton(this)), m_status(new PlainLabel(this)),
      m_failure(new FailureView(this)), m_risk(new QCheckBox(this)), m_riskText(new PlainLabel(this)), m_work(this)
{
    setObjectName(u"confirmProvider"_s);
    m_code->setObjectName(u"invitationCode"_s);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_confirm->setObjectName(u"confirm"_s);
    m_lookUp->setObjectName(u"lookUp"_s);
    m_risk->setObjectName(u"goOnUnconfirmed"_s);
    m_warning->setBold(true);
    m_confirm->setAutoDefault(false);
    m_lookUp->setAutoDefault(false);
    m_code->installEventFilter(this);
    auto *row = new QHBoxLayout(m_codeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_codeLabel);
    row->addWidget(m_code, 1);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_warning);
    column->addWidget(m_how);
    column->addWidget(m_codeRow);
    column->addWidget(m_codeProblem);
    column->addWidget(m_lookUp, 0, Qt::AlignLeading);
    column->addWidget(m_status);
    column->addWidget(m_failure);
    column->addWidget(m_risk);
    column->addWidget(m_riskText);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmProvider::confirm);
    connect(m_lookUp, &QPushButton::clicked, this, &ConfirmProvider::lookUp);
    connect(m_code, &QLineEdit::textEdited, this, &ConfirmProvider::refresh);
    connect(m_risk, &QCheckBox::toggled, this, &ConfirmProvider::acceptRisk);
    retranslate();
}

void ConfirmProvider::reset()
{
    stop();
    m_code->fill(QString());
    m_risk->setChecked(m_state->acceptedRisk);
    m_failure->setFailure(std::nullopt);
    retranslate();
}

void ConfirmProvider::stop()
{
    m_work.stop();
    m_lookingUp = false;
}

QWidget *ConfirmProvider::firstField() const { return m_codeRow->isVisibleTo(parentWidget()) ? m_code : nullptr; }

void ConfirmProvider::confirm()
{
    if (m_code->text().trimmed().isEmpty()) {
        m_code->setFocus(Qt::TabFocusReason);
        return;
    }
    stop();
    m_work.begin();
    m_work.deliver(confirmByCode(m_state->ports, m_state->opened->ticket, m_code->text()),
                   [this](const Outcome &outcome) { settle(outcome, QString()); });
}

void ConfirmProvider::lookUp()
{
    stop();
    m_work.begin();
    m_lookingUp = true;
    m_failure->setFailure(std::nullopt);
    const QString host = lookUpHost(m_state->ticket());
    m_work.deliver(confirmByDomain(m_state->ports, m_state->opened->ticket, m_work.cancel()),
                   [this, host](const Outcome &outcome) { settle(outcome, host); });
    refresh();
}

void ConfirmProvider::settle(const Outcome &outcome, const QString &host)
{
    m_lookingUp = false;
    const bool wrongCode = !outcome && outcome.error().code == FailureCode::InvitationCodeWrong;
    const bool confirmed = outcome || onlyNotRemembered(outcome.error());
    if (wrongCode) {
        m_state->codeWrong = true;
        m_state->acceptedRisk = false; // what was chosen before is withdrawn
        m_risk->setChecked(false);
    } else if (confirmed) {
        m_state->codeWrong = false;
        m_state->opened->trust = Trust::Confirmed;
        m_state->confirmedHost = host;
    }
    m_failure->setFailure(outcome || wrongCode ? std::nullopt : std::optional(outcome.error()));
    refresh();
    if (wrongCode) {
        m_code->setFocus(Qt::TabFocusReason);
        m_code->selectAll();
    }
    Q_EMIT changed();
}

void ConfirmProvider::acceptRisk(bool accepted)
{
    m_state->acceptedRisk = accepted;
    Q_EMIT changed();
}

bool ConfirmProvider::eventFilter(QObject *watched, QEvent *event)
{
    // Return confirms; it must not reach the wizard's Next as well.
    if (watched == m_code && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            confirm();
            return true;
        }
    }
    return Retranslating<QGroupBox>::eventFilter(watched, event);
}

void ConfirmProvider::refresh()
{
    if (!m_state->opened)
        return;
    const Trust trust = m_state->opened->trust;
    const bool open = trust == Trust::Stated || trust == Trust::Changed;
    const bool mayDoWithout = trust == Trust::Stated && !m_state->codeWrong;
    const bool hasHost = !lookUpHost(m_state->ticket()).isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_how, m_codeRow})
        widget->setVisible(open);
    m_warning->setVisible(trust == Trust::Changed);
    m_lookUp->setVisible(mayDoWithout && hasHost);
    m_risk->setVisible(trust == Trust::Stated);
    m_risk->setEnabled(mayDoWithout);
    m_riskText->setVisible(trust == Trust::Stated);
    m_confirm->setEnabled(!m_code->text().trimmed().isEmpty() && !m_lookingUp);
    m_lookUp->setEnabled(!m_lookingUp);
    m_status->setVisible(m_lookingUp);
    if (m_state->codeWrong) {
        const Sentences wrong = describe(Failure{FailureCode::InvitationCodeWrong});
        m_codeProblem->setProblem(wrong.what + u' ' + wrong.remedy);
    } else {
        m_codeProblem->setProblem(QString());
    }
    setVisible(!m_state->opened->refused && (open || m_failure->failure()));
}

void ConfirmProvider::retranslate()
{
    setTitle(tr("Is it really this provider?"));
    m_how->setText(tr("Call the provider on a telephone number that you know, not one from the invitation, and let the "
                      "invitation code be read out to you."));
    nameField(m_codeLabel, m_code, tr("&Invitation code:"));
    nameButton(m_confirm, tr("&Confirm"), tr("Confirm provider"));
    nameButton(m_risk, tr("&Go on without confirming the provider"));
    m_riskText->setText(tr("The client secret goes to whoever sent this invitation. If that is not your provider, a "
                           "stranger gets access to your tenant."));
    m_risk->setAccessibleDescription(m_riskText->text());
    if (m_state->opened) {
        const QString host = lookUpHost(m_state->ticket());
        nameButton(m_lookUp, tr("&Look up %1").arg(host));
        m_status->setText(tr("Asking %1 for its published key ...").arg(host));
        const Sentences changed =
            describe(Failure{FailureCode::ProviderKeyChanged, cleaned(m_state->ticket().providerName)});
        m_warning->setText(changed.what + u' ' + changed.remedy);
    }
    refresh();
}

} // namespace TenantLink
