#include "wizards/common/flowwizard.h"

#include "wizards/common/flowpage.h"
#include "wizards/common/helpwindow.h"
#include "wizards/common/names.h"

#include <QAbstractButton>
#include <QScreen>
#include <QShortcut>

namespace TenantLink
{

FlowWizard::FlowWizard(const QString &id, QWidget *parent) : Retranslating<QWizard>(parent)
{
    setObjectName(id);
    setWizardStyle(QWizard::ModernStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOptions(QWizard::NoBackButtonOnStartPage);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowFlag(Qt::WindowMaximizeButtonHint, true);
    connect(this, &QWizard::currentIdChanged, this, &FlowWizard::showPage);
}

void FlowWizard::showPage()
{
    nameButtons(); // a page may have its own text for Next
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

void FlowWizard::offerHelp(const Ports &ports)
{
    setOption(QWizard::HaveHelpButton);
    const auto help = [this, ports] {
        HelpWindow::open(ports, currentPage() ? currentPage()->objectName() : QString(), this);
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
    QSize wanted(metrics.averageCharWidth() * 115, metrics.height() * 46);
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
