#include "wizards/common/failureview.h"

#include "models/domain/failuretext.h"
#include "wizards/common/detailsbox.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>

namespace TenantLink
{

FailureView::FailureView(QWidget *parent)
    : Retranslating<QFrame>(parent), m_what(new PlainLabel(this)), m_remedy(new PlainLabel(this)),
      m_details(new DetailsBox(this)), m_retry(new QPushButton(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    auto *mark = new MarkWidget(this);
    mark->setMark(Mark::Problem);
    m_what->setBold(true);
    auto *grid = new QGridLayout(this);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_what, 0, 1);
    grid->addWidget(m_remedy, 1, 1);
    grid->addWidget(m_details, 2, 1);
    grid->addWidget(m_retry, 3, 1, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);
    m_retry->setObjectName(QStringLiteral("tryAgain"));
    m_retry->setVisible(false);
    connect(m_retry, &QPushButton::clicked, this, &FailureView::retryAsked);
    setVisible(false);
    retranslate();
}

void FailureView::setFailure(const std::optional<Failure> &failure)
{
    m_failure = failure;
    m_details->setTechnical(failure ? failure->technical : Technical());
    retranslate();
    setVisible(failure && failure->code != FailureCode::Cancelled);
}

void FailureView::setRetryOffered(bool offered) { m_retry->setVisible(offered); }

void FailureView::setSubject(const QString &subject) { m_details->setSubject(subject); }

void FailureView::retranslate()
{
    nameButton(m_retry, tr("&Try again"));
    if (!m_failure)
        return;
    const Sentences sentences = describe(*m_failure);
    m_what->setText(sentences.what);
    m_remedy->setText(sentences.remedy);
    m_remedy->setVisible(!sentences.remedy.isEmpty());
    setAccessibleName(sentences.what);
    setAccessibleDescription(sentences.remedy);
}

} // namespace TenantLink
