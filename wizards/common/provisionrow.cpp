#include "wizards/common/provisionrow.h"

#include "models/domain/failuretext.h"
#include "wizards/common/detailsbox.h"
#include "wizards/common/marks.h"
#include "wizards/common/plainlabel.h"

#include <QGridLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QString stableName(ProvisionStep step)
{
    switch (step) {
    case ProvisionStep::Application:
        return u"step.application"_s;
    case ProvisionStep::EnterpriseApplication:
        return u"step.enterpriseApplication"_s;
    case ProvisionStep::Permissions:
        return u"step.permissions"_s;
    case ProvisionStep::Consent:
        return u"step.consent"_s;
    case ProvisionStep::Roles:
        return u"step.roles"_s;
    case ProvisionStep::Secret:
        return u"step.secret"_s;
    case ProvisionStep::Waiting:
        return u"step.waiting"_s;
    case ProvisionStep::Check:
        return u"step.check"_s;
    }
    Q_UNREACHABLE();
}

Mark markOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
    case StepState::NotNeeded:
        return Mark::None;
    case StepState::Running:
        return Mark::Busy;
    case StepState::Done:
        return Mark::Ok;
    case StepState::NeedsAdmin:
        return Mark::Note;
    case StepState::Failed:
        return Mark::Problem;
    }
    Q_UNREACHABLE();
}
} // namespace

ProvisionRow::ProvisionRow(ProvisionStep step, QWidget *parent)
    : FocusFrame(parent), m_mark(new MarkWidget(this)), m_title(new PlainLabel(this)), m_state(new PlainLabel(this)),
      m_detail(new PlainLabel(this)), m_details(new DetailsBox(this))
{
    m_view.step = step;
    setObjectName(stableName(step));
    setFocusPolicy(Qt::ClickFocus); // the list moves the focus among its rows by the arrow keys
    m_title->setBold(true);
    m_state->setWordWrap(false);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_state, 0, 2, Qt::AlignTop);
    grid->addWidget(m_detail, 1, 1, 1, 2);
    grid->addWidget(m_details, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(grid->verticalSpacing() / 2);
    updateTexts();
}

void ProvisionRow::setStep(const StepView &view)
{
    m_view = view;
    updateTexts();
}

void ProvisionRow::updateTexts()
{
    const QString title = describe(m_view.step);
    QString state = describe(m_view.state);
    if (m_view.state == StepState::Running && m_view.total > 0)
        state = tr("%1 (%2 of %3)", "state of a step, how far it is")
                    .arg(state, QString::number(m_view.done), QString::number(m_view.total));
    QString detail;
    if (m_view.failure && m_view.failure->code != FailureCode::Cancelled) {
        const Sentences sentences = describe(*m_view.failure);
        detail = QString(sentences.what + u' ' + sentences.remedy).trimmed();
    }
    m_mark->setMark(markOf(m_view.state));
    m_title->setText(title);
    m_state->setText(state);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_details->setSubject(title);
    m_details->setTechnical(m_view.failure ? m_view.failure->technical : Technical());
    setAccessibleName(tr("%1: %2", "step and its state").arg(title, state));
    setAccessibleDescription(detail);
}

} // namespace TenantLink
