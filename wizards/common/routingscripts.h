// Which script templates set up and clean up the Teams side: the trunk model's built-in ones, or the provider's own.
#pragma once

#include "models/domain/servicesetup.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "models/scripts/scripttemplate.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace TenantLink
{

class FieldProblem;

class RoutingScripts : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit RoutingScripts(Ports ports, QWidget *parent = nullptr);

    void fill(const RoutingDetails &routing);
    void read();
    void stop() { m_reading.stop(); }
    [[nodiscard]] QString scriptTemplate() const { return m_script; }
    [[nodiscard]] QString cleanupTemplate() const { return m_cleanup; }

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void show();
    void show(QComboBox *box, const QString &chosen) const;

    Ports m_ports;
    QString m_script;
    QString m_cleanup;
    QLabel *m_scriptLabel;
    QComboBox *m_scriptBox;
    FieldProblem *m_problem;
    QLabel *m_cleanupLabel;
    QComboBox *m_cleanupBox;
    TemplateList m_templates;
    bool m_read = false;
    std::optional<Failure> m_failure;
    Work m_reading;
};

} // namespace TenantLink
