// Who invites whom to what, until when - and how far that can be believed.
#pragma once

#include "wizards/common/retranslating.h"
#include "wizards/invitation/state.h"

#include <QWidget>

#include <array>

class QFormLayout;
class QLabel;

namespace TenantLink
{

class DetailsBox;
class MarkWidget;
class PlainLabel;

class InvitationFacts : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit InvitationFacts(SharedInvitation state, QWidget *parent = nullptr);
    /// Takes over what the state says now.
    void refresh();

protected:
    void retranslate() override;

private:
    enum Row { ProviderRow, ContactRow, CustomerRow, ServiceRow, TenantRow, CloudRow, EndRow, RowCount };
    struct Fact {
        QLabel *label = nullptr;
        PlainLabel *value = nullptr;
    };
    struct TrustLine {
        QWidget *line = nullptr;
        MarkWidget *mark = nullptr;
        PlainLabel *text = nullptr;
    };
    [[nodiscard]] TrustLine makeTrustLine();
    void set(Row row, const QString &label, const QString &value);

    SharedInvitation m_state;
    std::array<Fact, RowCount> m_facts;
    std::array<TrustLine, 2> m_trust; ///< beside the provider and beside the contact
    DetailsBox *m_details;
};

} // namespace TenantLink
