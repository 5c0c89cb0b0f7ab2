// Which columns a table shows, how wide, in which order and sorted by what: chosen by the person, remembered.
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QTableView;

namespace TenantLink
{

class Preferences;

class TableLayout : public QObject
{
    Q_OBJECT
public:
    /// `hidden`: columns that are not shown until somebody wants them. Call after the view has its model.
    TableLayout(QTableView *view, std::shared_ptr<Preferences> preferences, const QString &key,
                const QList<int> &hidden);
    ~TableLayout() override;

    /// A check mark per column, and Reset. The last column that is shown cannot be hidden.
    void fillMenu(QMenu *menu);
    /// Columns as wide as what is in them now, unless the person has a layout of their own.
    void fit();
    /// Keeps at once what would be kept in a moment: for a closing window.
    void flush();

private:
    void save();
    void reset();

    QTableView *m_view;
    std::shared_ptr<Preferences> m_preferences;
    QString m_key;
    QList<int> m_hidden;
    QTimer m_later;
    bool m_own = false; ///< a layout was remembered
};

} // namespace TenantLink
