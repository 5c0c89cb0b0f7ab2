// What is to be said about a field, right below it: a mark, a sentence, and the field's accessible description.
#pragma once

#include "wizards/common/marks.h"
#include "wizards/common/retranslating.h"

namespace TenantLink
{

class PlainLabel;

class FieldProblem : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    /// For a LineEdit or SecretField it also says when a paste did not fit. Empty, it takes no room.
    explicit FieldProblem(QWidget *field, QWidget *parent = nullptr);

    void setProblem(const QString &sentence); ///< the field is wrong; empty: it is not
    void setWarning(const QString &sentence); ///< may stay; shown while there is no problem
    void setNote(const QString &sentence);    ///< neutral; shown while there is neither
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }
    [[nodiscard]] QString text() const;

protected:
    void retranslate() override { refresh(); }

private:
    void refresh();

    QWidget *m_field;
    MarkWidget *m_mark;
    PlainLabel *m_text;
    QString m_problem;
    QString m_warning;
    QString m_note;
};

} // namespace TenantLink
