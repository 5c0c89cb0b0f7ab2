// One domain in a customer's tenant: its state as read each time, and the two steps (or the work by hand) that are
// left.
#pragma once

#include "models/domain/servicesetup.h"
#include "models/flows/tenantdomain.h"
#include "models/ports/work.h"
#include "wizards/common/requestsource.h"
#include "wizards/common/retranslating.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace TenantLink
{

class DnsRecordView;
class FailureView;
class MarkWidget;
class PlainLabel;

/// Looks when it is shown and when the domain changes; stops when it is hidden. Nothing is kept here: whoever comes
/// back days later sees what the tenant says then.
class DnsPanel : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    DnsPanel(Ports ports, RequestSource source, QWidget *parent = nullptr);

    /// `fqdn` in ASCII; empty: there is nothing to look at yet.
    void setDomain(const QString &fqdn, const QString &cloudId);
    void setMode(DnsMode mode);
    void look(); ///< at the tenant, now
    void halt();
    [[nodiscard]] const std::optional<DomainThere> &there() const { return m_there; } ///< as it was read last
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    void changed(); ///< there() is another one

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Doing { Nothing, Looking, Adding, Verifying, Waiting };
    void build();
    void run(Doing what);
    void take(Doing what, const Result<DomainThere> &result);
    void showRecord();
    void setThere(std::optional<DomainThere> there);
    void refresh();
    void showStatus();
    void countDown();
    void leave();
    [[nodiscard]] QString stateText() const;

    Ports m_ports;
    RequestSource m_source;
    QString m_fqdn;
    QString m_cloudId;
    DnsMode m_mode = DnsMode::TwoStep;
    std::optional<DomainThere> m_there;
    std::optional<Failure> m_failure;
    bool m_mayNot = false; ///< the registration may not: by hand, whatever was chosen
    Doing m_doing = Doing::Nothing;
    bool m_left = true; ///< not seen since
    DomainWait m_wait;

    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    PlainLabel *m_countdown;
    PlainLabel *m_steps;
    DnsRecordView *m_txt;
    DnsRecordView *m_mx;
    FailureView *m_failureView;
    QPushButton *m_add;
    QPushButton *m_verify;
    QPushButton *m_waitFor;
    QPushButton *m_stop;
    QPushButton *m_again;
    PlainLabel *m_later;
    QTimer m_debounce;
    QTimer m_second;
    Work m_work;
};

} // namespace TenantLink
