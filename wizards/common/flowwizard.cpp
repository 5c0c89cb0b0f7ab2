#include "wizards/common/flowwizard.h"

#include "wizards/common/flowpage.h"
#include "wizards/common/helpwindow.h"
#include "wizards/common/names.h"
#include "wizards/common/readingorder.h"
#include "wizards/common/steplist.h"

#include <QAbstractButton>
#include <QScreen>
#include <QShortcut>

namespace TenantLink
{

namespace
{
constexpr int Roomy = 140; ///< letters across: less leaves no room for the steps
} // namespace

FlowWizard::FlowWizard(const QString &id, QWidget *parent) : Retranslating<QWizard>(parent), m_steps(new StepList(this))
{
    setObjectName(id);
    setWizardStyle(QWizard::ModernStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOptions(QWizard::NoBackButtonOnStartPage);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowFlag(Qt::WindowMaximizeButtonHint, true);
    setSideWidget(m_steps);
    connect(this, &QWizard::currentIdChanged, this, &FlowWizard::showPage);
    connect(this, &QWizard::pageAdded, this, [this](int added) {
        focusInReadingOrder(page(added));
        connect(page(added), &QWizardPage::completeChanged, this, &FlowWizard::showSteps); // another way may be chosen
    });
}

void FlowWizard::showPage()
{
    nameButtons(); // a page may have its own text for Next
    showSteps();
    if (auto *shown = qobject_cast<WizardPage *>(currentPage())) {
        shown->entered();
        shown->takeFocus();
    }
}

void FlowWizard::setTexts(const QString &title)
{
    setWindowTitle(title);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CommitButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::HelpButton, tr("Help"));
    nameButtons();
}

void FlowWizard::showSteps()
{
    const QList<int> ids = steps();
    const qsizetype at = ids.indexOf(currentId());
    QStringList titles;
    for (const int id : ids)
        titles += page(id) ? page(id)->title() : QString();
    m_steps->setSteps(titles, at);
    m_steps->setAccessibleName(at < 0 ? QString()
                                      : tr("Step %1 of %2: %3").arg(at + 1).arg(ids.size()).arg(titles.at(at)));
    m_steps->setVisible(at >= 0 && width() >= fontMetrics().averageCharWidth() * Roomy);
}

bool FlowWizard::event(QEvent *event)
{
    const bool taken = Retranslating<QWizard>::event(event);
    if (event->type() == QEvent::LanguageChange) // the pages have heard of it by now: the steps are their titles
        showSteps();
    return taken;
}

void FlowWizard::resizeEvent(QResizeEvent *event)
{
    Retranslating<QWizard>::resizeEvent(event);
    showSteps(); // on a small screen the page needs the room
}

void FlowWizard::offerHelp(const Ports &ports)
{
    setOption(QWizard::HaveHelpButton);
    const auto help = [this, ports] {
        HelpWindow::open(ports, currentPage() ? currentPage()->objectName() : QString());
    };
    connect(this, &QWizard::helpRequested, this, help);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, help);
}

void FlowWizard::nameButtons()
{
    for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton,
                             QWizard::CancelButton, QWizard::HelpButton})
        button(which)->setAccessibleName(plain(button(which)->text()));
}

void FlowWizard::fitToScreen()
{
    const QFontMetrics metrics = fontMetrics();
    QSize wanted(metrics.averageCharWidth() * 145, metrics.height() * 46);
    if (const QScreen *where = screen())
        wanted = wanted.boundedTo(where->availableSize() * 0.92);
    resize(wanted);
}

void FlowWizard::setCommitting(bool committing)
{
    m_committing = committing;
    setOption(QWizard::DisabledBackButtonOnLastPage, committing);
    button(QWizard::CancelButton)->setEnabled(!committing);
}

void FlowWizard::setCommitted()
{
    setOption(QWizard::DisabledBackButtonOnLastPage, true);
    setOption(QWizard::NoCancelButtonOnLastPage, true);
}

void FlowWizard::haltPages()
{
    const QList<int> ids = pageIds();
    for (const int id : ids) {
        if (auto *flow = qobject_cast<FlowPage *>(page(id)))
            flow->halt();
    }
}

} // namespace TenantLink
