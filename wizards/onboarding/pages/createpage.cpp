#include "wizards/onboarding/pages/createpage.h"

#include "models/domain/text.h"
#include "models/flows/services.h"
#include "wizards/common/failureview.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

CreatePage::CreatePage(SharedState state, QWidget *parent)
    : FlowPage(OnboardingPages::Create, parent), m_state(std::move(state)), m_mark(new MarkWidget(bodyWidget())),
      m_status(new PlainLabel(bodyWidget())), m_progress(new QProgressBar(bodyWidget())),
      m_next(new PlainLabel(bodyWidget())), m_failure(new FailureView(bodyWidget())),
      m_changeName(new QPushButton(bodyWidget()))
{
    setFinalPage(true);
    m_status->setObjectName(u"createStatus"_s);
    m_status->setBold(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_failure->setRetryOffered(true);
    m_changeName->setObjectName(u"changeShortName"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    body()->addLayout(head);
    body()->addWidget(m_progress);
    body()->addWidget(m_next);
    body()->addWidget(m_failure);
    body()->addWidget(m_changeName, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_failure, &FailureView::retryAsked, this, &FlowPage::start);
    connect(m_changeName, &QPushButton::clicked, this, &CreatePage::changeNameAsked);
    retranslate();
}

QWidget *CreatePage::firstField() const { return nullptr; }

void CreatePage::run()
{
    m_failure->setFailure(std::nullopt);
    Q_EMIT running(true);
    std::optional<Report> report;
    if (const Report *current = m_state->currentReport())
        report = *current;
    work().deliver(createService(m_state->ports, m_state->draft, report), [this](const Result<Service> &service) {
        if (!service) {
            if (service.error().code == FailureCode::NameTaken)
                m_state->takenName = m_state->draft.shortName;
            m_failure->setFailure(service.error());
        }
        finish(service.has_value());
        Q_EMIT running(false);
        if (service)
            Q_EMIT created(service->id);
    });
}

void CreatePage::phaseChanged()
{
    const bool runs = phase() == Phase::Running;
    const bool nameTaken = phase() == Phase::Failed && m_failure->failure() &&
                           m_failure->failure()->code == FailureCode::NameTaken &&
                           !m_state->draft.invitation; // an invitation's name is not changed here
    m_progress->setVisible(runs);
    m_failure->setRetryOffered(!nameTaken); // the same name again would fail again
    m_changeName->setVisible(nameTaken);
    QString status;
    Mark mark = Mark::None;
    switch (phase()) {
    case Phase::Idle:
        break;
    case Phase::Running:
        status = m_state->draft.invitation ? tr("Saving the service ...")
                                           : tr("Saving the client secret in the keychain, and the service ...");
        mark = Mark::Busy;
        break;
    case Phase::Well:
        status = tr("Service saved");
        mark = Mark::Ok;
        break;
    case Phase::Failed:
        status = tr("The service was not saved. What you entered is still here.");
        mark = Mark::Problem;
        break;
    }
    m_mark->setMark(mark);
    m_status->setText(status);
    m_status->setAccessibleName(status);
    m_next->setVisible(phase() == Phase::Well);
    m_next->setText(tr("%1 is on the Services page now. Open it there with Edit Service to see how long its client "
                       "secret is valid.")
                        .arg(cleaned(m_state->draft.shortName)));
    if (!isVisible())
        return;
    if (phase() == Phase::Well)
        wizard()->button(QWizard::FinishButton)->setFocus(Qt::TabFocusReason);
    else if (nameTaken)
        m_changeName->setFocus(Qt::TabFocusReason);
    else if (phase() == Phase::Failed)
        m_failure->retryButton()->setFocus(Qt::TabFocusReason);
}

void CreatePage::retranslate()
{
    setTexts(tr("Create service"),
             tr("The service is saved on this computer; its client secret goes to the keychain."));
    m_progress->setAccessibleName(tr("Progress of saving"));
    nameButton(m_changeName, tr("Change the &short name"));
    phaseChanged();
}

} // namespace TenantLink
