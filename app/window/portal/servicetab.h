// Names, licence type and users of a service, editable within the rules.
#pragma once

#include "models/domain/service.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace TenantLink
{

class CommercialBox;
class FailureView;
class FieldProblem;
class LineEdit;
class PlainLabel;
class ValueField;

class ServiceTab : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit ServiceTab(Ports ports, QWidget *parent = nullptr);

    void setService(const Service &service);
    void setCustomerName(const QString &name);
    [[nodiscard]] bool hasChanges() const;
    void save(std::function<void()> then = {});

Q_SIGNALS:
    void saved(const TenantLink::Service &service);
    void customerChanged(const TenantLink::Service &service);
    void edited();

protected:
    void retranslate() override;

private:
    void judgeShortName();
    void judgeLicence();
    [[nodiscard]] LicenceType chosenLicence() const;
    [[nodiscard]] bool mayBeSaved();
    void keep(std::function<void()> then);
    void changeCustomer();
    void showState();

    Ports m_ports;
    std::optional<Service> m_service;
    QString m_customerName;
    QString m_takenName; ///< the store refused it
    bool m_saved = false;
    QLabel *m_fullLabel, *m_shortLabel, *m_licenceLabel, *m_usersLabel, *m_customerLabel, *m_deployLabel,
        *m_createdLabel;
    LineEdit *m_full;
    LineEdit *m_short;
    QComboBox *m_licence;
    QSpinBox *m_users;
    ValueField *m_customer;
    ValueField *m_deploy;
    ValueField *m_created;
    FieldProblem *m_fullProblem;
    FieldProblem *m_shortProblem;
    FieldProblem *m_licenceProblem;
    QPushButton *m_change;
    CommercialBox *m_commercial;
    QPushButton *m_save;
    PlainLabel *m_say;
    FailureView *m_failure;
    Work m_saving{this};
};

} // namespace TenantLink
