// Which directory roles the new registration gets, for the whole tenant or for one administrative unit.
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/provisioning.h"
#include "models/flows/signedin.h"
#include "wizards/common/retranslating.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace TenantLink
{

class FailureView;
class PlainLabel;

class RoleChoice : public Retranslating<QGroupBox>
{
    Q_OBJECT
public:
    explicit RoleChoice(QWidget *parent = nullptr);

    /// Hidden where the profile needs no roles. Shows what the plan says.
    void setProfile(const Profile &profile, const ProvisionPlan &plan);
    /// Empty: they may not be read yet, and asking for that right needs another sign-in.
    void setUnits(const std::optional<Result<QList<AdministrativeUnit>>> &units);
    /// Writes roles and unit.
    void applyTo(ProvisionPlan &plan) const;
    /// A unit was asked for, and none is chosen.
    [[nodiscard]] bool unitMissing() const;
    [[nodiscard]] QWidget *unitField() const;

Q_SIGNALS:
    void changed();
    void unitsAsked(); ///< sign in again with the right to read them

protected:
    void retranslate() override;

private:
    struct Set {
        RoleSet roles;
        QRadioButton *radio;
    };
    struct Extra {
        QString role;
        QCheckBox *box;
        PlainLabel *note;
    };
    [[nodiscard]] const Set *chosen() const;
    [[nodiscard]] bool unitPossible() const;
    [[nodiscard]] const RoleEntry *entry(const QString &templateId) const;
    void refresh();

    Profile m_profile;
    QList<Set> m_sets;
    QList<Extra> m_extras;
    std::optional<Result<QList<AdministrativeUnit>>> m_units;
    QString m_plannedUnit;
    QVBoxLayout *m_setsColumn;
    PlainLabel *m_setsNote;
    QVBoxLayout *m_extrasColumn;
    QCheckBox *m_limit;
    PlainLabel *m_limitNote;
    QLabel *m_unitLabel;
    QComboBox *m_unit;
    QPushButton *m_ask;
    FailureView *m_failure;
};

} // namespace TenantLink
