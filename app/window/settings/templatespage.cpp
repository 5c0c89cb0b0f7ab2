#include "app/window/settings/templatespage.h"

#include "app/window/ask.h"
#include "app/window/pagedview.h"
#include "app/window/settings/templateeditor.h"
#include "app/window/settings/templatesmodel.h"
#include "models/domain/text.h"
#include "models/flows/configuration.h"

#include <QAction>
#include <QUuid>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString nameOfCopy(const QString &name, const TemplateList &list)
{
    for (int number = 1;; ++number) {
        const QString ending = number == 1 ? TemplatesPage::tr(" (copy)") : TemplatesPage::tr(" (copy %1)").arg(number);
        QString copy = name.left(ScriptTemplate::MaxName - ending.size()).trimmed() + ending;
        if (templateNameProblem(copy, list, {}).isEmpty() || number > list.own.size() + 10)
            return copy;
    }
}

} // namespace

TemplatesPage::TemplatesPage(Ports world, QWidget *parent)
    : TablePage(world, u"scriptTemplates"_s, new TemplatesModel(world), {}, parent),
      m_model(findChild<TemplatesModel *>())
{
    m_add = addAction(u"newTemplate"_s, [this] { openEditor({newId(), {}, TemplateType::Sbc, {}, false}, true); });
    m_duplicate = addAction(u"duplicateTemplate"_s, [this] { duplicate(); });
    m_edit = addAction(u"editTemplate"_s, [this] { activated(); });
    m_remove = addAction(u"removeTemplate"_s, [this] { askRemove(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TemplatesPage::selectionMoved);
    TemplatesPage::retranslate();
    TemplatesPage::selectionMoved();
}

TemplatesPage::~TemplatesPage() { disconnect(m_model, nullptr, this, nullptr); }

void TemplatesPage::retranslate()
{
    TablePage::retranslate();
    m_add->setText(tr("&New template"));
    m_duplicate->setText(tr("&Duplicate template"));
    m_remove->setText(tr("&Remove template"));
    selectionMoved();
}

TablePageTexts TemplatesPage::texts() const
{
    return {tr("Script templates"),
            tr("Filter script templates"),
            tr("Copy script templates"),
            tr("Export CSV of script templates"),
            tr("Columns of script templates"),
            tr("There is no script template."),
            tr("No script template matches the filter."),
            tr("script-templates.csv", "file name")};
}

QList<ScriptTemplate> TemplatesPage::selectedTemplates() const
{
    QList<ScriptTemplate> templates;
    const QStringList ids = selectedIds();
    for (const QString &id : ids) {
        if (const ScriptTemplate *script = m_model->templateAt(m_model->rowOf(id)))
            templates += *script;
    }
    return templates;
}

void TemplatesPage::selectionMoved()
{
    const QList<ScriptTemplate> selected = selectedTemplates();
    const bool anyBuiltIn =
        std::any_of(selected.cbegin(), selected.cend(), [](const auto &one) { return one.builtIn; });
    m_edit->setEnabled(selected.size() == 1);
    m_edit->setText(anyBuiltIn ? tr("Sho&w template") : tr("&Edit template"));
    m_duplicate->setEnabled(selected.size() == 1);
    m_remove->setEnabled(!selected.isEmpty() && !anyBuiltIn && !m_removing.running());
    m_remove->setToolTip(anyBuiltIn ? tr("Built-in templates cannot be removed") : QString());
}

void TemplatesPage::withSelected(std::function<void(const ScriptTemplate &, const TemplateList &)> act)
{
    const QStringList ids = selectedIds();
    if (ids.size() != 1)
        return;
    m_reading.begin();
    m_reading.deliver(readTemplates(ports()), [this, id = ids.constFirst(), act](const Result<TemplateList> &list) {
        const std::optional<ScriptTemplate> script = list ? list->find(id) : std::nullopt;
        if (script) {
            act(*script, *list);
            return;
        }
        showFailure(list ? Failure{FailureCode::TemplateGone} : list.error());
        refresh();
    });
}

void TemplatesPage::activated()
{
    withSelected([this](const ScriptTemplate &script, const TemplateList &) { openEditor(script, false); });
}

void TemplatesPage::duplicate()
{
    withSelected([this](const ScriptTemplate &script, const TemplateList &list) {
        openEditor({newId(), nameOfCopy(script.name, list), script.type, script.text, false}, true);
    });
}

void TemplatesPage::openEditor(const ScriptTemplate &script, bool isNew)
{
    auto *editor = new TemplateEditor(ports(), script, isNew, this);
    connect(editor, &TemplateEditor::saved, this, [this](const ScriptTemplate &kept) {
        const QString name = cleaned(kept.name, ScriptTemplate::MaxName);
        say([name] { return tr("%1 saved.").arg(name); });
        refresh();
    });
    editor->open();
}

void TemplatesPage::askRemove()
{
    const QList<ScriptTemplate> selected = selectedTemplates();
    QStringList names, ids;
    for (const ScriptTemplate &script : selected) {
        names += cleaned(script.name, ScriptTemplate::MaxName);
        ids += script.id;
    }
    if (names.isEmpty())
        return;
    const QString shown =
        names.size() <= 10 ? names.join(u", "_s) : QString(names.mid(0, 10).join(u", "_s) + u" \u2026"_s);
    ask(this,
        {tr("Remove script templates"), tr("Remove %n template(s): %1?", nullptr, int(names.size())).arg(shown),
         tr("For services that use it no script can be made until another template is chosen. Scripts that were saved "
            "before stay as they are."),
         tr("&Remove"), true},
        [this, ids] { remove(ids); });
}

void TemplatesPage::remove(const QStringList &ids)
{
    m_removing.begin();
    m_removing.deliver(readTemplates(ports()), [this, ids](const Result<TemplateList> &list) {
        if (!list) {
            removed(fail(list.error()), 0);
            return;
        }
        TemplateList rest = *list;
        const auto count =
            int(rest.own.removeIf([&ids](const ScriptTemplate &script) { return ids.contains(script.id); }));
        m_removing.begin();
        m_removing.deliver(saveTemplates(ports(), rest), [this, count](const Result<TemplateList> &kept) {
            removed(kept ? Outcome() : fail(kept.error()), count);
        });
    });
    selectionMoved();
}

void TemplatesPage::removed(const Outcome &outcome, int count)
{
    refresh(); // also what somebody else changed meanwhile
    selectionMoved();
    if (outcome)
        say([count] { return tr("%n template(s) removed.", nullptr, count); });
    else
        showFailure(outcome.error());
}

} // namespace TenantLink
