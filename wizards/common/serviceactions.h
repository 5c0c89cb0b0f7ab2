// What is done with a service that is set up: tell the customer, save the package, show the scripts.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "models/scripts/servicescripts.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;

class ServiceActions : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit ServiceActions(Ports ports, QWidget *parent = nullptr);
    /// Again after its set-up changed: buttons for scripts that it does not need are hidden.
    void setService(ServiceId id);
    void setCleanupOffered(bool offered); ///< scripts that undo what the service set up; off at first
    void stop();
    [[nodiscard]] QWidget *firstButton() const;

protected:
    void retranslate() override;

private:
    enum class Done { Nothing, MailOpened, Saved };
    /// All of them are made from what the store has at that moment.
    void withFacts(std::function<void(const ServiceFacts &)> act);
    void showNeeded(const ServiceFacts &facts);
    void tell(const ServiceFacts &facts);
    void showScript(ScriptKind kind);
    void askForZip();
    void askForFolder();
    void save(const QString &place);
    void say(Done done, const QString &file = {});

    Ports m_ports;
    std::optional<ServiceId> m_id;
    bool m_cleanup = false;
    Done m_done = Done::Nothing;
    QString m_file;
    QString m_shortName;
    QPushButton *m_tell;
    QPushButton *m_zip;
    QPushButton *m_folder;
    QPushButton *m_routing;
    QPushButton *m_sbc;
    QPushButton *m_routingCleanup;
    QPushButton *m_sbcCleanup;
    PlainLabel *m_status;
    FailureView *m_failure;
    Work m_work;
};

} // namespace TenantLink
