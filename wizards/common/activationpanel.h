// The activation user of a sub-domain: what the tenant has of it, how it is made, and by hand where that is not
// allowed.
#pragma once

#include "models/flows/activation.h"
#include "models/ports/work.h"
#include "wizards/common/requestsource.h"
#include "wizards/common/retranslating.h"

#include <QLocale>
#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMessageBox;
class QProgressBar;
class QPushButton;

namespace TenantLink
{

class FailureView;
class FieldProblem;
class MarkWidget;
class PlainLabel;

/// A wizard only chooses here; where makes() is set, *Create now* is offered too.
class ActivationPanel : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    ActivationPanel(Ports ports, RequestSource source, QWidget *parent = nullptr);

    void setMakes(bool makes);
    void setRouting(const RoutingDetails &routing, const QString &cloudId);
    void setTenant(const std::optional<TenantFacts> &facts); ///< licences and country; none: not known
    void setMayMake(bool may);                               ///< the registration's permissions, as far as known
    void setDomainVerified(bool verified);                   ///< there can be no user before; looks when it becomes so
    void look();
    void halt();
    [[nodiscard]] const RoutingDetails &routing() const { return m_routing; } ///< with what was chosen here
    /// Is a country still to be chosen? It is said from then on.
    [[nodiscard]] bool check();
    [[nodiscard]] QWidget *firstProblem() const;
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    void edited();  ///< routing() has other choices
    void changed(); ///< the user was made or removed

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Doing { Nothing, Looking, Making, Removing };
    void build();
    void fillLicences();
    void fillCountries();
    void begin(Doing what);
    void make();
    void askRemoval();
    void remove();
    void fail(const Failure &failure);
    void refresh();
    void leave();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool countryMissing() const;

    Ports m_ports;
    RequestSource m_source;
    RoutingDetails m_routing;
    QString m_cloudId;
    std::optional<TenantFacts> m_facts;
    std::optional<ActivationState> m_there;
    std::optional<Failure> m_failure;
    bool m_makes = false;
    bool m_mayMake = true;
    bool m_verified = false;
    bool m_judged = false; ///< a missing country is wrong now
    Doing m_doing = Doing::Nothing;
    bool m_left = true; ///< not seen since

    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    QCheckBox *m_automatic;
    PlainLabel *m_user;
    PlainLabel *m_why;
    QLabel *m_licenceLabel;
    QComboBox *m_licence;
    FieldProblem *m_licenceProblem;
    QLabel *m_countryLabel;
    QComboBox *m_country;
    QLocale m_countriesIn;
    FieldProblem *m_countryProblem;
    PlainLabel *m_steps;
    FailureView *m_failureView;
    QPushButton *m_create;
    QPushButton *m_again;
    QPushButton *m_takeBack;
    PlainLabel *m_day;
    QPointer<QMessageBox> m_question;
    Work m_work;
};

} // namespace TenantLink
