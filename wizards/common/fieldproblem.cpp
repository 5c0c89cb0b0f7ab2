#include "wizards/common/fieldproblem.h"

#include "wizards/common/lineedit.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QWidget *focusTarget(QWidget *field)
{
    while (field->focusProxy())
        field = field->focusProxy();
    return field;
}
} // namespace

FieldProblem::FieldProblem(QWidget *field, QWidget *parent)
    : Retranslating<QWidget>(parent), m_field(focusTarget(field)), m_mark(new MarkWidget(this)),
      m_text(new PlainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    if (auto *edit = qobject_cast<LineEdit *>(m_field))
        connect(edit, &LineEdit::overflowChanged, this, [this] { refresh(); });
    setVisible(false);
}

void FieldProblem::setProblem(const QString &sentence)
{
    m_problem = sentence;
    refresh();
}

void FieldProblem::setWarning(const QString &sentence)
{
    m_warning = sentence;
    refresh();
}

void FieldProblem::setNote(const QString &sentence)
{
    m_note = sentence;
    refresh();
}

QString FieldProblem::text() const { return isHidden() ? QString() : m_text->text(); }

void FieldProblem::refresh()
{
    QStringList lines;
    Mark mark = Mark::None;
    const auto *edit = qobject_cast<LineEdit *>(m_field);
    if (edit && edit->overflowing()) {
        mark = Mark::Warning;
        lines += tr("The text was too long: only %n characters fit into this field.", nullptr, edit->maxLength());
    }
    if (!m_problem.isEmpty()) {
        mark = Mark::Problem;
        lines += m_problem;
    } else if (!m_warning.isEmpty()) {
        mark = Mark::Warning;
        lines += m_warning;
    } else if (!m_note.isEmpty()) {
        mark = mark == Mark::None ? Mark::Note : mark;
        lines += m_note;
    }
    const QString text = lines.join(u'\n');
    m_mark->setMark(mark);
    m_text->setText(text);
    m_field->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

} // namespace TenantLink
