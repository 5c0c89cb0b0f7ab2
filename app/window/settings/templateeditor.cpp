#include "app/window/settings/templateeditor.h"

#include "app/window/ask.h"
#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int LongestEntry = 1000; // characters; well above the rule
constexpr int ProblemsShown = 5;

QWidget *columnOf(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        column->addWidget(widget, qobject_cast<QAbstractScrollArea *>(widget) ? 1 : 0);
    return box;
}
} // namespace

TemplateEditor::TemplateEditor(Ports ports, const ScriptTemplate &script, bool isNew, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_before(script), m_new(isNew),
      m_nameLabel(new QLabel(this)), m_typeLabel(new QLabel(this)), m_textLabel(new QLabel(this)),
      m_previewLabel(new QLabel(this)), m_placeholdersLabel(new QLabel(this)), m_name(new LineEdit(LongestEntry, this)),
      m_nameProblem(new FieldProblem(m_name, this)), m_type(new QComboBox(this)), m_text(new QPlainTextEdit(this)),
      m_textProblem(new FieldProblem(m_text, this)), m_placeholders(new QTreeWidget(this)),
      m_insert(new QPushButton(this)), m_note(new PlainLabel(this)), m_preview(new QPlainTextEdit(this)),
      m_failure(new FailureView(this))
{
    setObjectName(u"templateEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_name->setObjectName(u"templateName"_s);
    m_type->setObjectName(u"templateType"_s);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setObjectName(u"templateText"_s);
    m_preview->setObjectName(u"templatePreview"_s);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_preview->setLayoutDirection(Qt::LeftToRight);
    m_name->fill(script.name);
    for (const TemplateType type : {TemplateType::Sbc, TemplateType::M365, TemplateType::Any})
        m_type->addItem(QString(), int(type));
    m_type->setCurrentIndex(m_type->findData(int(script.type)));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (QPlainTextEdit *edit : {m_text, m_preview}) {
        edit->setFont(fixed);
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().height() * 6);
    }
    m_text->setPlainText(script.text);
    m_preview->setReadOnly(true);
    m_text->setReadOnly(script.builtIn);
    m_name->setReadOnly(script.builtIn);
    m_type->setEnabled(!script.builtIn);
    buildPlaceholders();
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(150ms);
    m_later.callOnTimeout(this, &TemplateEditor::look);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTouched = true;
        look();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, &TemplateEditor::look);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_later.start(); });
    (script.builtIn ? static_cast<QWidget *>(m_text) : m_name)->setFocus();
    resize(QSize(fontMetrics().averageCharWidth() * 190, fontMetrics().height() * 46)
               .boundedTo(screen()->availableSize() * 0.9));
    retranslate();
}

void TemplateEditor::buildPlaceholders()
{
    m_placeholders->setObjectName(u"placeholders"_s);
    m_placeholders->setColumnCount(2);
    m_placeholders->setRootIsDecorated(false);
    m_placeholders->setUniformRowHeights(true);
    m_insert->setObjectName(u"insertPlaceholder"_s);
    for (const Placeholder &one : scriptPlaceholders())
        new QTreeWidgetItem(m_placeholders, {one.name, one.description});
    m_placeholders->setCurrentItem(m_placeholders->topLevelItem(0));
    m_placeholders->resizeColumnToContents(0);
    const bool shownOnly = m_before.builtIn;
    m_insert->setVisible(!shownOnly);
    connect(m_insert, &QPushButton::clicked, this, &TemplateEditor::insertPlaceholder);
    if (!shownOnly)
        connect(m_placeholders, &QTreeWidget::itemActivated, this, &TemplateEditor::insertPlaceholder);
}

void TemplateEditor::build()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *cell = new QVBoxLayout;
    cell->addWidget(m_name);
    cell->addWidget(m_nameProblem);
    form->addRow(m_nameLabel, cell);
    m_type->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(m_typeLabel, m_type);
    auto *texts = new QSplitter(Qt::Vertical, this);
    texts->addWidget(columnOf(texts, {m_textLabel, m_text, m_textProblem}));
    texts->addWidget(columnOf(texts, {m_previewLabel, m_preview}));
    texts->setStretchFactor(0, 3);
    texts->setStretchFactor(1, 2);
    auto *across = new QSplitter(this);
    across->addWidget(texts);
    across->addWidget(columnOf(across, {m_placeholdersLabel, m_placeholders, m_insert, m_note}));
    across->setStretchFactor(0, 2);
    across->setStretchFactor(1, 1);
    for (QSplitter *splitter : {texts, across})
        splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    if (!m_before.builtIn) {
        m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
        m_save->setObjectName(u"saveTemplate"_s);
        m_save->setDefault(true);
        connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    }
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(m_cancel, &QPushButton::clicked, this, &TemplateEditor::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(across, 1);
    column->addWidget(m_failure);
    column->addWidget(buttons);
}

ScriptTemplate TemplateEditor::typed() const
{
    ScriptTemplate now = m_before;
    now.name = m_name->text().trimmed();
    now.type = static_cast<TemplateType>(m_type->currentData().toInt());
    now.text = m_text->toPlainText();
    return now;
}

bool TemplateEditor::changed() const
{
    const ScriptTemplate now = typed();
    const QString before = QString(m_before.text).remove(u'\r'); // as the field has it
    return !m_before.builtIn && (now.name != m_before.name || now.type != m_before.type || now.text != before);
}

void TemplateEditor::insertPlaceholder()
{
    if (const QTreeWidgetItem *item = m_placeholders->currentItem())
        m_text->insertPlainText(u"{{"_s + item->text(0) + u"}}"_s);
    m_text->setFocus();
}

QString TemplateEditor::textProblem() const
{
    const ScriptTemplate now = typed();
    if (now.text.size() > ScriptTemplate::MaxText)
        return tr("The text is too long: at most %L1 characters.").arg(ScriptTemplate::MaxText);
    const QList<TemplateProblem> problems = problemsOf(now.type, now.text);
    QStringList lines;
    for (const TemplateProblem &problem : problems.mid(0, ProblemsShown))
        lines += tr("Line %1: %2").arg(QString::number(problem.line), describe(problem));
    if (const auto more = int(problems.size()) - ProblemsShown; more > 0)
        lines += tr("And %n more.", nullptr, more);
    return lines.join(u'\n');
}

void TemplateEditor::look()
{
    m_later.stop();
    const ScriptTemplate now = typed();
    QString nameProblem = m_nameTouched ? templateNameProblem(now.name, {}, now.id) : QString();
    if (nameProblem.isEmpty() && !m_takenName.isEmpty() && foldedKey(now.name) == foldedKey(m_takenName))
        nameProblem = tr("Another template has this name.");
    m_nameProblem->setProblem(m_before.builtIn ? QString() : nameProblem);
    const QString problem = textProblem();
    m_textProblem->setProblem(problem);
    const Result<QString> rendered = problem.isEmpty() ? TenantLink::render(now, sampleValues())
                                                       : Result<QString>(fail(FailureCode::TemplateInvalid));
    if (rendered && m_preview->toPlainText() != *rendered)
        m_preview->setPlainText(*rendered);
    else if (!rendered)
        m_preview->clear();
}

void TemplateEditor::save()
{
    if (m_saving.running())
        return;
    m_nameTouched = true;
    look();
    if (m_nameProblem->hasProblem() || m_textProblem->hasProblem()) {
        (m_nameProblem->hasProblem() ? static_cast<QWidget *>(m_name) : m_text)->setFocus(Qt::TabFocusReason);
        return;
    }
    m_failure->setFailure(std::nullopt);
    m_save->setEnabled(false);
    m_saving.begin();
    m_saving.deliver(readTemplates(m_ports), [this](const Result<TemplateList> &list) {
        if (list)
            keep(*list);
        else
            ended(list.error());
    });
}

void TemplateEditor::keep(TemplateList list)
{
    const ScriptTemplate now = typed();
    if (!templateNameProblem(now.name, list, now.id).isEmpty()) {
        m_takenName = now.name;
        ended(std::nullopt);
        look();
        m_name->setFocus(Qt::TabFocusReason);
        return;
    }
    const auto there = std::find_if(list.own.begin(), list.own.end(),
                                    [&now](const ScriptTemplate &other) { return other.id == now.id; });
    if (there != list.own.end())
        *there = now;
    else
        list.own += now;
    m_saving.begin();
    m_saving.deliver(saveTemplates(m_ports, list), [this, now](const Result<TemplateList> &kept) {
        if (!kept) {
            ended(kept.error());
            return;
        }
        Q_EMIT saved(now);
        accept();
    });
}

void TemplateEditor::ended(const std::optional<Failure> &failure)
{
    m_save->setEnabled(true);
    m_failure->setFailure(failure);
}

void TemplateEditor::reject()
{
    if (!changed()) {
        QDialog::reject();
        return;
    }
    askUnsaved(this, tr("The template was not saved."), [this](Unsaved answer) {
        if (answer == Unsaved::Save)
            save();
        else if (answer == Unsaved::Discard)
            QDialog::reject();
    });
}

void TemplateEditor::retranslate()
{
    setWindowTitle(m_before.builtIn ? tr("Built-in template") : m_new ? tr("New template") : tr("Edit template"));
    nameField(m_nameLabel, m_name, tr("Template &name:"));
    nameField(m_typeLabel, m_type, tr("Template t&ype:"));
    nameField(m_textLabel, m_text, tr("Template te&xt:"));
    nameField(m_previewLabel, m_preview, tr("&Preview:"));
    nameField(m_placeholdersLabel, m_placeholders, tr("Place&holders:"));
    for (int i = 0; i < m_type->count(); ++i)
        m_type->setItemText(i, describe(static_cast<TemplateType>(m_type->itemData(i).toInt())));
    const QList<Placeholder> all = scriptPlaceholders();
    for (int i = 0; i < m_placeholders->topLevelItemCount(); ++i)
        m_placeholders->topLevelItem(i)->setText(1, all.at(i).description);
    if (m_before.builtIn)
        m_name->fill(nameOf(m_before));
    m_placeholders->setHeaderLabels({tr("Name"), tr("Meaning")});
    nameButton(m_insert, tr("&Insert"), tr("Insert placeholder"));
    m_note->setText(m_before.builtIn
                        ? tr("A built-in template cannot be changed. Duplicate it to make one of your own.")
                        : tr("The preview shows sample values. Values are escaped for the place where they stand. "
                             "Secrets are never written into scripts."));
    m_textProblem->setNote(tr("Placeholders stand in two braces: {{ServiceShortName}}."));
    if (m_save)
        nameButton(m_save, tr("&Save"));
    nameButton(m_cancel, m_before.builtIn ? tr("&Close") : tr("Cancel"));
    look();
}

} // namespace TenantLink
