// The question before services are deleted: what stays where, and the scripts that clean it up.
#pragma once

#include "models/domain/service.h"
#include "models/flows/deploy.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;

/// Opened by open(); deletes itself when it closes.
class DeleteServicesDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    DeleteServicesDialog(Ports ports, QList<ServiceId> services, QStringList names, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();

protected:
    void retranslate() override;

private:
    void askForFolder();
    void save(const QString &folder);
    void showSaved();
    [[nodiscard]] QStringList whatStays() const;

    Ports m_ports;
    QList<ServiceId> m_services;
    QStringList m_names;
    std::optional<Service> m_only; ///< where it is one
    std::optional<CleanupSaved> m_saved;
    QString m_folder;
    PlainLabel *m_question;
    PlainLabel *m_about;
    PlainLabel *m_stays;
    PlainLabel *m_status;
    FailureView *m_failure;
    QPushButton *m_scripts;
    QPushButton *m_yes;
    QPushButton *m_no;
    Work m_reading{this};
    Work m_saving{this};
};

} // namespace TenantLink
