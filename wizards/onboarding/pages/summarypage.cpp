#include "wizards/onboarding/pages/summarypage.h"

#include "models/domain/text.h"
#include "models/flows/services.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/savefile.h"

#include <QGridLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

SummaryPage::SummaryPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Summary, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_grid(new QGridLayout), m_sharedSecret(new PlainLabel(bodyWidget())), m_comparing(this), m_reading(this)
{
    body()->addWidget(m_banner);
    body()->addLayout(m_grid);
    body()->addWidget(m_sharedSecret);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    for (int part = 0; part < SummarySection::Parts; ++part)
        addSection(part);
    m_print = new QPushButton(bodyWidget());
    m_pdf = new QPushButton(bodyWidget());
    m_saved = new PlainLabel(bodyWidget());
    m_failure = new FailureView(bodyWidget());
    m_print->setObjectName(u"printSummary"_s);
    m_pdf->setObjectName(u"saveSummary"_s);
    m_saved->setObjectName(u"summarySaved"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_print, m_pdf}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addWidget(m_saved);
    body()->addWidget(m_failure);
    body()->addStretch(1);
    connect(m_print, &QPushButton::clicked, this, &SummaryPage::print);
    connect(m_pdf, &QPushButton::clicked, this, &SummaryPage::savePdf);
    retranslate();
}

void SummaryPage::addSection(int part)
{
    Section section;
    section.row = m_grid->rowCount();
    section.heading = new PlainLabel(bodyWidget());
    section.heading->setBold(true);
    m_grid->addWidget(section.heading, section.row, 0, 1, 2);
    section.edit = new QPushButton(bodyWidget());
    section.edit->setAutoDefault(false);
    m_grid->addWidget(section.edit, section.row, 2);
    connect(section.edit, &QPushButton::clicked, this, [this, part] { Q_EMIT editAsked(m_sections.at(part).page); });
    for (int i = 1; i <= SummarySection::MostLines.at(static_cast<size_t>(part)); ++i) {
        const Line line{new QLabel(bodyWidget()), new PlainLabel(bodyWidget())};
        line.label->setTextFormat(Qt::PlainText);
        m_grid->addWidget(line.label, section.row + i, 0, Qt::AlignTop);
        m_grid->addWidget(line.value, section.row + i, 1, 1, 2);
        section.lines += line;
    }
    m_sections += section;
}

void SummaryPage::initializePage()
{
    m_secretUsedBy.clear();
    m_savedFile.clear();
    m_failure->setFailure(std::nullopt);
    retranslate();
    warnOfSharedSecret();
    m_reading.begin();
    m_reading.deliver(readSipLists(m_state->ports), [this](const Result<SipLists> &lists) {
        if (lists)
            m_lists = *lists;
        else
            m_failure->setFailure(lists.error());
        fill();
    });
}

void SummaryPage::cleanupPage()
{
    m_comparing.stop();
    m_reading.stop();
}

void SummaryPage::warnOfSharedSecret()
{
    const CheckRequest request = m_state->checkRequest();
    if (request.secret.isEmpty())
        return;
    m_comparing.begin();
    m_comparing.deliver(serviceWithSameSecret(m_state->ports, request.clientId, request.secret, std::nullopt),
                        [this](const Result<QString> &other) {
                            m_secretUsedBy = other.value_or(QString());
                            fill();
                        });
}

void SummaryPage::fill()
{
    m_banner->setCloud(m_state->cloud());
    const QList<SummarySection> parts = summaryOf(*m_state, lists());
    for (int part = 0; part < SummarySection::Parts; ++part) {
        Section &section = m_sections[part];
        m_grid->setRowMinimumHeight(section.row, parts.at(part).lines.isEmpty() ? 0 : fontMetrics().height() * 2);
        fillSection(section, parts.at(part));
    }
    m_sharedSecret->setVisible(!m_secretUsedBy.isEmpty());
    m_sharedSecret->setText(
        tr("Warning: the service %1 uses the same client secret. Each service should have a secret of "
           "its own, so that one can be replaced without the other.")
            .arg(cleaned(m_secretUsedBy)));
    m_saved->setVisible(!m_savedFile.isEmpty());
    m_saved->setText(tr("Saved as %1.").arg(cleaned(m_savedFile, 1000)));
    m_saved->setAccessibleName(m_saved->text());
}

void SummaryPage::fillSection(Section &section, const SummarySection &part)
{
    const bool shown = !part.lines.isEmpty();
    section.page = part.page;
    section.heading->setText(part.title);
    section.heading->setVisible(shown);
    section.edit->setObjectName(u"edit."_s + part.page);
    section.edit->setVisible(shown && !part.page.isEmpty());
    // Results are looked at again, not edited.
    if (part.results)
        nameButton(section.edit, tr("Show"), tr("Show %1").arg(part.title));
    else
        nameButton(section.edit, tr("Edit"), tr("Edit %1").arg(part.title));
    section.edit->setToolTip(section.edit->accessibleName());
    for (qsizetype i = 0; i < section.lines.size(); ++i) {
        const Line &line = section.lines.at(i);
        const SummaryLine said = part.lines.value(i);
        line.label->setVisible(!said.label.isEmpty());
        line.value->setVisible(!said.label.isEmpty());
        line.label->setText(said.label);
        line.value->setText(said.value.isEmpty() ? u"-"_s : said.value);
        line.value->setAccessibleName(plain(said.label));
        line.value->setAccessibleDescription(line.value->text());
    }
}

QString SummaryPage::documentTitle() const { return tr("Summary of %1").arg(cleaned(m_state->draft.shortName)); }

void SummaryPage::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        QTextDocument document;
        document.setHtml(summaryDocument(documentTitle(), summaryOf(*m_state, lists())));
        document.print(printer);
    });
    dialog->open();
}

void SummaryPage::savePdf()
{
    const QString name = m_state->draft.shortName.isEmpty() ? u"summary"_s : m_state->draft.shortName;
    const FileToSave file{tr("Save the summary as PDF"), QString(name + u".pdf"), tr("PDF files (*.pdf)"),
                          summaryPdf(documentTitle(), summaryOf(*m_state, lists()))};
    saveFile(this, file, [this](const Result<QString> &saved) {
        m_savedFile = saved.value_or(QString());
        m_failure->setFailure(saved ? std::nullopt : std::optional(saved.error()));
        fill();
    });
}

void SummaryPage::retranslate()
{
    setTexts(tr("Summary"), tr("Check what you chose. Nothing has been saved yet; Create service does that."));
    setButtonText(QWizard::NextButton, tr("&Create service"));
    if (wizard() && wizard()->currentPage() == this) // elsewhere the wizard names its buttons when the page changes
        wizard()->button(QWizard::NextButton)->setAccessibleName(plain(tr("&Create service")));
    nameButton(m_print, tr("&Print ..."), tr("Print"));
    nameButton(m_pdf, tr("Save as P&DF ..."), tr("Save as PDF"));
    fill();
}

} // namespace TenantLink
