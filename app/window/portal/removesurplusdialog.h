// "Remove what is no longer needed": what the registration has beyond its profile, ticked by the person, then removed.
#pragma once

#include "app/window/portal/portalwork.h"
#include "models/flows/maintain.h"
#include "wizards/common/admindialog.h"

class QCheckBox;

namespace TenantLink
{

class UndoneList;

class RemoveSurplusDialog : public AdminDialog
{
    Q_OBJECT
public:
    RemoveSurplusDialog(Ports ports, PortalTarget target, QWidget *parent = nullptr);
    ~RemoveSurplusDialog() override;

protected:
    void retranslate() override;
    void goOn() override;
    void tryAgain() override;

private:
    enum Page { Start, Choose, Removing };
    struct Row {
        std::optional<RegistrationThere::Grant> grant;
        std::optional<RegistrationThere::Role> role;
        QCheckBox *box;
        PlainLabel *stops;
    };
    void lookUp();
    void addRow(Row row);
    void remove();
    void showState();
    [[nodiscard]] Surplus chosen() const;
    [[nodiscard]] QString whatStops(const Row &row) const;

    PortalTarget m_target;
    Profile m_profile;
    std::optional<RegistrationThere> m_there;
    QList<Row> m_rows;
    Undone m_result;
    bool m_removed = false;
    PlainLabel *m_about;
    PlainLabel *m_warning;
    QVBoxLayout *m_column;
    UndoneList *m_list;
};

} // namespace TenantLink
