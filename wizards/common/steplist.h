// Where one is in a wizard: its steps, those behind, this one, those to come. Nothing to operate: where there is no
// room for all, those around this one are shown.
#pragma once

#include <QStringList>
#include <QWidget>

namespace TenantLink
{

class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles, qsizetype current);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;

    QStringList m_titles;
    qsizetype m_current = -1;
};

} // namespace TenantLink
