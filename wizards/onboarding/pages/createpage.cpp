#include "wizards/onboarding/pages/createpage.h"

#include "models/domain/text.h"
#include "models/flows/services.h"
#include "wizards/common/plainlabel.h"

#include <QAbstractButton>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

CreatePage::CreatePage(SharedState state, QWidget *parent)
    : CommitPage(OnboardingPages::Create, u"createStatus"_s, std::move(state), parent),
      m_next(new PlainLabel(bodyWidget()))
{
    addResult(m_next);
    retranslate();
}

void CreatePage::run()
{
    beginCommit();
    std::optional<Report> report;
    if (const Report *current = state()->currentReport())
        report = *current;
    work().deliver(createService(state()->ports, state()->draft, report), [this](const Result<Service> &service) {
        endCommit(service ? std::nullopt : std::optional(service.error()));
        if (service)
            Q_EMIT created(service->id);
    });
}

QString CreatePage::statusOf(Phase phase) const
{
    switch (phase) {
    case Phase::Idle:
        return {};
    case Phase::Running:
        return state()->draft.invitation ? tr("Saving the service ...")
                                         : tr("Saving the client secret in the keychain, and the service ...");
    case Phase::Well:
        return tr("Service saved");
    case Phase::Failed:
        return tr("The service was not saved. What you entered is still here.");
    }
    Q_UNREACHABLE();
}

void CreatePage::showResult()
{
    m_next->setVisible(phase() == Phase::Well);
    m_next->setText(tr("%1 is on the Services page now. Open it there with Edit Service to see how long its client "
                       "secret is valid.")
                        .arg(cleaned(state()->draft.shortName)));
}

void CreatePage::focusResult() { wizard()->button(QWizard::FinishButton)->setFocus(Qt::TabFocusReason); }

void CreatePage::retranslate()
{
    setTexts(tr("Create service"),
             tr("The service is saved on this computer; its client secret goes to the keychain."));
    setProgressName(tr("Progress of saving"));
    CommitPage::retranslate();
}

} // namespace TenantLink
