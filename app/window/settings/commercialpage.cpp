#include "app/window/settings/commercialpage.h"

#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/termsview.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int ShownDigits = 12; ///< of the version: enough to compare two by eye

QString onlyFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

bool hasEnding(const QString &file)
{
    return file.endsWith(".txt"_L1, Qt::CaseInsensitive) || file.endsWith(".md"_L1, Qt::CaseInsensitive);
}
} // namespace

CommercialSettingsPage::CommercialSettingsPage(Ports world, QWidget *parent)
    : SettingsPage(std::move(world), u"commercialPage"_s, parent), m_enabled(new QCheckBox(bodyWidget())),
      m_enabledNote(new PlainLabel(bodyWidget())), m_termsTitle(new PlainLabel(bodyWidget())),
      m_upload(new QPushButton(bodyWidget())), m_remove(new QPushButton(bodyWidget())),
      m_problem(new FieldProblem(m_upload, bodyWidget())), m_none(new PlainLabel(bodyWidget())),
      m_document(new QWidget(bodyWidget())), m_fileName(new PlainLabel(m_document)),
      m_versionLabel(new QLabel(m_document)), m_version(new CopyField(m_document)), m_view(new TermsView(m_document)),
      m_note(new PlainLabel(m_document))
{
    m_enabled->setObjectName(u"askCommercial"_s);
    m_upload->setObjectName(u"uploadTerms"_s);
    m_remove->setObjectName(u"removeTerms"_s);
    m_fileName->setObjectName(u"termsFileName"_s);
    m_version->setObjectName(u"termsVersion"_s);
    m_view->setObjectName(u"termsPreview"_s);
    m_view->setMinimumHeight(fontMetrics().height() * 14);
    m_termsTitle->setBold(true);
    setAcceptDrops(true);
    body()->addWidget(m_enabled);
    body()->addWidget(m_enabledNote);
    body()->addSpacing(12);
    body()->addWidget(m_termsTitle);
    auto *row = new QHBoxLayout;
    row->addWidget(m_upload);
    row->addWidget(m_remove);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_problem);
    body()->addWidget(m_none);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_versionLabel, m_version);
    auto *column = new QVBoxLayout(m_document);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fileName);
    column->addLayout(form);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    body()->addWidget(m_document, 100);
    body()->addStretch(1);
    connect(m_enabled, &QCheckBox::toggled, this, [this] { touched(); });
    connect(m_upload, &QPushButton::clicked, this, &CommercialSettingsPage::choose);
    connect(m_remove, &QPushButton::clicked, this, &CommercialSettingsPage::remove);
    CommercialSettingsPage::retranslate();
}

CommercialSettingsPage::~CommercialSettingsPage() = default;

void CommercialSettingsPage::load()
{
    work().begin();
    work().deliver(readCommercial(ports()), [this](Result<CommercialSettings> settings) {
        if (settings)
            m_read = *settings;
        loaded(settings ? std::nullopt : std::optional(settings.error()));
    });
}

void CommercialSettingsPage::fill(bool keepTyped)
{
    if (!keepTyped || m_enabled->isChecked() == m_kept.enabled)
        m_enabled->setChecked(m_read.enabled);
    if (!keepTyped || m_terms.version == m_kept.terms.version)
        m_terms = m_read.terms;
    if (!keepTyped)
        m_refusal = Refusal::None;
    m_kept = m_read;
    showTerms();
}

CommercialSettings CommercialSettingsPage::typed() const { return {m_enabled->isChecked(), m_terms, m_kept.revision}; }

bool CommercialSettingsPage::changed() const
{
    return m_enabled->isChecked() != m_kept.enabled || m_terms.version != m_kept.terms.version ||
           m_terms.fileName != m_kept.terms.fileName;
}

void CommercialSettingsPage::store()
{
    work().begin();
    work().deliver(saveCommercial(ports(), typed()), [this](Result<CommercialSettings> kept) {
        if (kept)
            m_read = *kept;
        stored(kept ? std::nullopt : std::optional(kept.error()));
    });
}

void CommercialSettingsPage::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, tr("Upload Terms and Conditions"), folder, tr("Text and Markdown (*.txt *.md)"));
    dialog->setObjectName(u"termsFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CommercialSettingsPage::take);
    dialog->open();
}

void CommercialSettingsPage::take(const QString &file)
{
    if (!isLoaded() || busy())
        return;
    m_refused = cleaned(QFileInfo(file).fileName(), 60);
    m_refusal = Refusal::None;
    QFile from(file);
    if (!hasEnding(file)) {
        m_refusal = Refusal::WrongEnding;
    } else if (!QFileInfo(file).isFile() || !from.open(QIODevice::ReadOnly)) {
        m_refusal = Refusal::Unreadable;
    } else {
        const QByteArray content = from.read(TermsDocument::Largest + 1); // no more, whatever its size says
        const auto terms = termsFromFile(file, content);
        if (from.error() != QFile::NoError)
            m_refusal = Refusal::Unreadable;
        else if (content.size() > TermsDocument::Largest)
            m_refusal = Refusal::TooLarge;
        else if (!terms)
            m_refusal = Refusal::NoText;
        else
            m_terms = *terms;
    }
    showTerms();
    touched();
}

void CommercialSettingsPage::remove()
{
    m_terms = {};
    m_refusal = Refusal::None;
    showTerms();
    touched();
    m_upload->setFocus();
}

void CommercialSettingsPage::showTerms()
{
    const bool there = !m_terms.isEmpty();
    m_remove->setEnabled(there);
    m_none->setVisible(!there);
    m_document->setVisible(there);
    m_view->setTerms(m_terms);
    m_fileName->setText(tr("File: %1, version %2").arg(cleaned(m_terms.fileName), m_terms.version.left(ShownDigits)));
    m_version->setText(m_terms.version);
    QString problem;
    switch (m_refusal) {
    case Refusal::None:
        break;
    case Refusal::Unreadable:
        problem = tr("%1 could not be read. Check that it exists and that you may read it.").arg(m_refused);
        break;
    case Refusal::WrongEnding:
        problem = tr("%1 is of another kind. Choose a file that ends in .txt or .md.").arg(m_refused);
        break;
    case Refusal::TooLarge:
        problem = tr("%1 is too large: at most %2.").arg(m_refused, locale().formattedDataSize(TermsDocument::Largest));
        break;
    case Refusal::NoText:
        problem = tr("%1 is not a text in UTF-8, or it is empty. Save it as UTF-8 and choose it again.").arg(m_refused);
        break;
    }
    m_problem->setProblem(problem);
}

void CommercialSettingsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isLoaded() && !onlyFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CommercialSettingsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(onlyFile(event->mimeData()));
}

QString CommercialSettingsPage::title() const { return tr("Commercial information"); }

QWidget *CommercialSettingsPage::firstField() const { return m_enabled; }

void CommercialSettingsPage::retranslate()
{
    SettingsPage::retranslate();
    nameButton(m_enabled, tr("&Ask for commercial information when a service is added"));
    m_enabledNote->setText(tr("The Onboarding wizard then asks for the purchase order, the terms and the deployment "
                              "type, and for the approval of the Terms and Conditions below."));
    m_termsTitle->setText(tr("Terms and Conditions"));
    nameButton(m_upload, tr("&Upload Terms and Conditions ..."));
    nameButton(m_remove, tr("Re&move"), tr("Remove Terms and Conditions"));
    m_none->setText(tr("There is no document, so nothing is to approve. Choose a .txt or .md file, or drop it here."));
    nameField(m_versionLabel, m_version, tr("Vers&ion (SHA-256):"));
    m_version->setFieldName(tr("Version (SHA-256)"));
    m_view->setAccessibleName(tr("Terms and Conditions"));
    m_note->setText(tr("Every version stays readable. After a change the terms must be approved again for the next "
                       "service."));
    showTerms();
}

} // namespace TenantLink
