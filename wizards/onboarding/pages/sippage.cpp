#include "wizards/onboarding/pages/sippage.h"

#include "models/flows/deploy.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/sipform.h"
#include "wizards/common/textdialog.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <utility>

namespace TenantLink
{

using namespace Qt::StringLiterals;

SipPage::SipPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Sip, parent), m_state(std::move(state)),
      m_form(new SipForm(m_state->ports, bodyWidget())), m_preview(new QPushButton(bodyWidget())),
      m_failure(new FailureView(bodyWidget())), m_reading(this), m_previewing(this)
{
    m_preview->setObjectName(u"previewScript"_s);
    m_preview->setAutoDefault(false);
    body()->addWidget(m_form);
    body()->addWidget(m_preview, 0, Qt::AlignLeading);
    body()->addWidget(m_failure);
    body()->addStretch(1);
    connect(m_form, &SipForm::edited, this, &SipPage::takeInput);
    connect(m_preview, &QPushButton::clicked, this, &SipPage::preview);
    connect(m_failure, &FailureView::retryAsked, this, &SipPage::read);
    retranslate();
}

void SipPage::initializePage()
{
    retranslate(); // the password's note depends on the draft
    read();
}

void SipPage::cleanupPage()
{
    m_reading.stop();
    m_previewing.stop();
    m_goesOn = false;
}

void SipPage::read()
{
    m_notRead.reset();
    m_failure->setFailure(std::nullopt);
    m_reading.begin();
    m_reading.deliver(readSipLists(m_state->ports), [this](const Result<SipLists> &lists) {
        if (!lists) {
            m_goesOn = false;
            m_notRead = lists.error();
            showState();
            return;
        }
        ServiceSetup &setup = m_state->draft.setup;
        const QString &name = m_state->draft.shortName;
        // Without a name it was never filled in; "None" is a choice that a filled one keeps.
        if (setup.sip.connectionName.isEmpty())
            setup.sip = suggestedSip(*lists, name, setup.routing.sbcDomain);
        else if (setup.sip.connectionName == m_suggestedName)
            setup.sip.connectionName = name;
        m_suggestedName = name;
        if (!lists->sbcs.find(setup.sip.sbc)) // another domain was chosen, or it is gone
            setup.sip.sbc = suggestedSip(*lists, name, setup.routing.sbcDomain).sbc;
        m_form->fill(*lists, setup.sip, m_state->draft.carrierPassword, setup.routing.sbcDomain);
        showState();
        if (wizard()->currentPage() != this)
            return;
        takeFocus(); // the fields were off when the page was shown
        if (std::exchange(m_goesOn, false))
            wizard()->next();
    });
    showState();
}

bool SipPage::validatePage()
{
    m_goesOn = m_reading.running();
    if (m_goesOn)
        return false; // goes on when the lists are there
    if (m_notRead) {
        read();
        m_goesOn = true;
        return false;
    }
    return m_form->check();
}

QWidget *SipPage::firstField() const { return m_form->firstField(); }

void SipPage::forgetSecret() { m_form->forgetPassword(); }

void SipPage::takeInput()
{
    m_state->draft.setup.sip = m_form->details();
    m_state->draft.carrierPassword = m_form->password();
    m_previewing.stop();
    m_failure->setFailure(m_notRead);
    showState();
}

void SipPage::preview()
{
    if (!m_form->check())
        return;
    m_failure->setFailure(std::nullopt);
    m_previewing.begin();
    m_previewing.deliver(draftFacts(m_state->ports, m_state->draft), [this](const Result<ServiceFacts> &facts) {
        if (facts)
            show(*facts);
        else
            m_failure->setFailure(facts.error());
    });
}

void SipPage::show(const ServiceFacts &facts)
{
    const Result<std::optional<QString>> script = scriptOf(ScriptKind::Sbc, facts);
    if (!script) {
        m_failure->setFailure(script.error());
        return;
    }
    if (!*script)
        return; // the button is off where there is none
    const auto words = [] {
        return TextDialog::Words{
            tr("Preview of the SBC script"),
            tr("This is what the SBC gets. No secret is in it: where it has two parts, you type the carrier "
               "password on the SBC between them, as it says at the end of part 1.")};
    };
    auto *dialog = new TextDialog(u"scriptPreview"_s, m_state->ports, **script, words, this);
    dialog->show();
}

void SipPage::showState()
{
    const bool there = !m_reading.running() && !m_notRead;
    m_form->setEnabled(there);
    m_preview->setEnabled(there && !m_form->details().onboardingTemplate.isEmpty());
    m_failure->setRetryOffered(m_notRead.has_value());
    if (m_notRead)
        m_failure->setFailure(m_notRead);
}

void SipPage::retranslate()
{
    setTexts(tr("SIP connection"), tr("The connection between the carrier and the SBC that serves this customer."));
    nameButton(m_preview, tr("Pre&view script"));
    m_form->setPasswordNote(m_state->secretAskedAgain && !m_state->draft.setup.sip.carrierUser.isEmpty()
                                ? tr("A password is not kept with a draft. Enter it again if the carrier wants one.")
                                : QString());
    showState();
}

} // namespace TenantLink
