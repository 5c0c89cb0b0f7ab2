// Has the view of a paged table painted rows that are here, since it was last asked to forget?
#pragma once

#include "models/tables/pagedtable.h"

#include <QEvent>
#include <QTableView>

class Painted : public QObject
{
public:
    explicit Painted(QTableView *view) : m_view(view) { view->viewport()->installEventFilter(this); }
    void forget() { m_painted = false; }
    [[nodiscard]] bool rows() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            const auto *model = static_cast<const TenantLink::PagedTable *>(m_view->model());
            const int top = m_view->rowAt(0);
            m_painted = !model->searching() && top >= 0 && model->isHere(top);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView *m_view;
    bool m_painted = false;
};
