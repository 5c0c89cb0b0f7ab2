// One of a service's registrations: what it is, validate it, replace parts of it (product.md section 8, "Microsoft 365
// settings" and "QOE integration").
#pragma once

#include "models/domain/service.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QSplitter;

namespace TenantLink
{

class CheckListView;
class FailureView;
class FieldProblem;
class LineEdit;
class PlainLabel;
class Secret;
class SecretField;
class ValueField;
struct CheckItem;

class RegistrationTab : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    RegistrationTab(Ports ports, ServiceId id, RegistrationKind kind, QWidget *parent = nullptr);
    ~RegistrationTab() override;

    /// Shows it; what was typed and not saved stays.
    void setService(const Service &service);
    [[nodiscard]] bool hasChanges() const;
    void save(std::function<void()> then = {});
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void saved(const TenantLink::Service &service);
    void validated(); ///< the store has a new report
    void edited();
    void invited(); ///< a new invitation was made for this service

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildForm(QFormLayout *form);
    void showValues();
    void showState();
    void lookForSecret();
    [[nodiscard]] bool check();
    [[nodiscard]] bool place(const CheckItem &item);
    void askSameSecret(const QString &other, std::function<void()> then);
    void write(std::function<void()> then);
    void validate();
    void reinitiate();
    void renew();
    void takeReport(Result<Report> report);
    [[nodiscard]] const Registration *registration() const;
    [[nodiscard]] bool qoe() const { return m_kind == RegistrationKind::Qoe; }

    Ports m_ports;
    ServiceId m_id;
    RegistrationKind m_kind;
    std::optional<Service> m_service;
    bool m_secretMissing = false; ///< not in this computer's keychain
    bool m_saved = false;         ///< say so until something is typed

    QLabel *m_tenantLabel, *m_clientLabel, *m_secretLabel, *m_endLabel, *m_daysLabel, *m_rolesLabel, *m_adminLabel,
        *m_statusLabel, *m_timeLabel;
    LineEdit *m_tenant;
    LineEdit *m_client;
    SecretField *m_secret;
    ValueField *m_end;
    ValueField *m_days;
    ValueField *m_roles;
    LineEdit *m_admin;
    ValueField *m_status;
    ValueField *m_time;
    FieldProblem *m_tenantProblem;
    FieldProblem *m_clientProblem;
    FieldProblem *m_secretProblem;
    FieldProblem *m_adminProblem;
    FieldProblem *m_daysProblem;
    QPushButton *m_validate;
    QPushButton *m_stop;
    QPushButton *m_save;
    QPushButton *m_renew;
    QPushButton *m_reinitiate = nullptr; ///< only of the service's own registration
    PlainLabel *m_say;
    FailureView *m_failure;
    CheckListView *m_list;
    PlainLabel *m_hint; ///< in the list's place while there is nothing to list
    QSplitter *m_split;
    QFormLayout *m_form;
    bool m_listed = false;
    Work m_saving{this};
    Work m_checking{this};
    Work m_looking{this};
};

} // namespace TenantLink
