#include "wizards/common/activationpanel.h"

#include "models/domain/text.h"
#include "models/flows/tenantfacts.h"
#include "wizards/common/assistive.h"
#include "wizards/common/countries.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
Task<Result<Access>> accessBy(Ports ports, RequestSource source, Cancel cancel)
{
    const Result<CheckRequest> request = co_await source();
    if (!request)
        co_return fail(request.error());
    const Result<Access> access = co_await signInRegistration(ports, *request, cancel);
    co_return access;
}

Task<Result<ActivationState>> lookFor(Ports ports, RequestSource source, QString fqdn, Cancel cancel)
{
    const Result<Access> access = co_await accessBy(ports, source, cancel);
    if (!access)
        co_return fail(access.error());
    const Result<ActivationState> there = co_await lookUpActivation(ports, *access, fqdn, cancel);
    co_return there;
}

Task<Result<ActivationUser>> makeIt(Ports ports, RequestSource source, RoutingDetails routing, Cancel cancel)
{
    const Result<Access> access = co_await accessBy(ports, source, cancel);
    if (!access)
        co_return fail(access.error());
    const Result<ActivationUser> user = co_await makeActivationUser(ports, *access, routing, cancel);
    co_return user;
}

Task<Outcome> removeIt(Ports ports, RequestSource source, QString fqdn, Cancel cancel)
{
    const Result<Access> access = co_await accessBy(ports, source, cancel);
    if (!access)
        co_return fail(access.error());
    const Outcome outcome = co_await removeActivationUser(ports, *access, fqdn, cancel);
    co_return outcome;
}

QString numbered(const QStringList &steps)
{
    QStringList lines;
    for (const QString &step : steps)
        lines += u"%1. %2"_s.arg(QString::number(lines.size() + 1), step);
    return lines.join(u'\n');
}

QLayout *withProblem(QWidget *field, QWidget *problem)
{
    auto *cell = new QVBoxLayout;
    cell->addWidget(field);
    cell->addWidget(problem);
    return cell;
}
} // namespace

ActivationPanel::ActivationPanel(Ports ports, RequestSource source, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_source(std::move(source)),
      m_mark(new MarkWidget(this)), m_status(new PlainLabel(this)), m_progress(new QProgressBar(this)),
      m_automatic(new QCheckBox(this)), m_user(new PlainLabel(this)), m_why(new PlainLabel(this)),
      m_licenceLabel(new QLabel(this)), m_licence(new QComboBox(this)),
      m_licenceProblem(new FieldProblem(m_licence, this)), m_countryLabel(new QLabel(this)),
      m_country(new QComboBox(this)), m_countryProblem(new FieldProblem(m_country, this)),
      m_steps(new PlainLabel(this)), m_failureView(new FailureView(this)), m_create(new QPushButton(this)),
      m_again(new QPushButton(this)), m_takeBack(new QPushButton(this)), m_day(new PlainLabel(this)), m_work(this)
{
    build();
    connect(m_automatic, &QCheckBox::clicked, this, [this](bool automatic) {
        m_routing.makeActivationUser = automatic;
        refresh();
        Q_EMIT edited();
    });
    connect(m_licence, &QComboBox::activated, this, [this](int index) {
        m_routing.licenceSku = m_licence->itemData(index).toString();
        refresh();
        Q_EMIT edited();
    });
    connect(m_country, &QComboBox::activated, this, [this](int index) {
        m_routing.usageLocation = m_country->itemData(index).toString();
        refresh();
        Q_EMIT edited();
    });
    connect(m_create, &QPushButton::clicked, this, &ActivationPanel::make);
    connect(m_again, &QPushButton::clicked, this, &ActivationPanel::look);
    connect(m_takeBack, &QPushButton::clicked, this, &ActivationPanel::askRemoval);
    retranslate();
}

void ActivationPanel::build()
{
    m_status->setObjectName(u"activationStatus"_s);
    m_automatic->setObjectName(u"makeActivationUser"_s);
    m_licence->setObjectName(u"activationLicence"_s);
    m_country->setObjectName(u"usageLocation"_s);
    m_steps->setObjectName(u"activationSteps"_s);
    m_create->setObjectName(u"createActivationUser"_s);
    m_again->setObjectName(u"checkActivationAgain"_s);
    m_takeBack->setObjectName(u"takeActivationUserBack"_s);
    m_status->setBold(true);
    m_steps->setSelectable(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    for (QComboBox *combo : {m_licence, m_country}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(25);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_licenceLabel, withProblem(m_licence, m_licenceProblem));
    form->addRow(m_countryLabel, withProblem(m_country, m_countryProblem));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_create, m_again, m_takeBack}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_failureView);
    column->addWidget(m_automatic);
    column->addWidget(m_user);
    column->addWidget(m_why);
    column->addLayout(form);
    column->addWidget(m_steps);
    column->addLayout(buttons);
    column->addWidget(m_day);
}

void ActivationPanel::setMakes(bool makes)
{
    m_makes = makes;
    refresh();
}

void ActivationPanel::setRouting(const RoutingDetails &routing, const QString &cloudId)
{
    const bool other = routing.fqdn() != m_routing.fqdn() || cloudId != m_cloudId;
    m_routing = routing;
    m_cloudId = cloudId;
    if (other) {
        halt();
        m_there.reset();
        m_failure.reset();
        m_verified = false;
    }
    retranslate(); // the user's name is in the texts
}

void ActivationPanel::setTenant(const std::optional<TenantFacts> &facts)
{
    m_facts = facts;
    retranslate();
}

void ActivationPanel::setMayMake(bool may)
{
    m_mayMake = may;
    refresh();
}

void ActivationPanel::setDomainVerified(bool verified)
{
    const bool becomes = verified && !m_verified;
    m_verified = verified;
    if (becomes && isVisible())
        look();
    else
        refresh();
}

bool ActivationPanel::check()
{
    m_judged = true;
    refresh();
    return !m_countryProblem->hasProblem();
}

QWidget *ActivationPanel::firstProblem() const { return m_countryProblem->hasProblem() ? m_country : nullptr; }

QString ActivationPanel::statusText() const { return m_status->text(); }

void ActivationPanel::fillLicences()
{
    m_licence->clear();
    m_licence->addItem(tr("Pick a free one"), QString());
    const QList<TenantLicence> licences = m_facts ? m_facts->licences : QList<TenantLicence>();
    for (const TenantLicence &licence : licences) {
        if (licence.activates())
            m_licence->addItem(
                tr("%1 - %n free", "licence", licence.free()).arg(cleaned(licenceName(licence.partNumber))),
                licence.sku);
    }
    const int chosen = m_licence->findData(m_routing.licenceSku);
    if (chosen < 0) { // kept as it was chosen, and said
        m_licence->addItem(tr("The licence that was chosen before"), m_routing.licenceSku);
        m_licence->setCurrentIndex(m_licence->count() - 1);
    } else {
        m_licence->setCurrentIndex(chosen);
    }
}

void ActivationPanel::fillCountries()
{
    if (std::exchange(m_countriesIn, QLocale()) == QLocale() && m_country->count() > 0)
        return;
    m_country->clear(); // the names are in another language, and so is their order
    m_country->addItem(QString(), QString());
    for (const auto &[code, name] : countries())
        m_country->addItem(name, code);
}

bool ActivationPanel::countryMissing() const
{
    const bool ours = m_facts && !m_facts->organizationFailure;
    return ours && m_facts->country.isEmpty() && m_routing.usageLocation.isEmpty();
}

void ActivationPanel::look()
{
    if (m_routing.fqdn().isEmpty())
        return;
    begin(Doing::Looking);
    m_work.deliver(lookFor(m_ports, m_source, m_routing.fqdn(), m_work.cancel()),
                   [this](const Result<ActivationState> &there) {
                       m_doing = Doing::Nothing;
                       if (there)
                           m_there = *there;
                       else
                           fail(there.error());
                       refresh();
                   });
}

void ActivationPanel::make()
{
    if (!check()) {
        m_country->setFocus(Qt::TabFocusReason);
        return;
    }
    begin(Doing::Making);
    m_work.deliver(makeIt(m_ports, m_source, m_routing, m_work.cancel()), [this](const Result<ActivationUser> &user) {
        m_doing = Doing::Nothing;
        if (user) {
            m_there = ActivationState{*user, m_there && m_there->othersLicensed, !m_there || m_there->othersKnown};
            Q_EMIT changed();
        } else {
            fail(user.error());
        }
        refresh();
    });
}

void ActivationPanel::askRemoval()
{
    if (m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Question, tr("Take the activation user back"),
                                 tr("Remove %1 from the tenant? Its licence becomes free again.", "UPN")
                                     .arg(cleaned(m_routing.activationUser(), 254)),
                                 QMessageBox::NoButton, this);
    m_question->setObjectName(u"takeBackQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("Another licensed user has this suffix, so the sub-domain stays activated."));
    QPushButton *yes = m_question->addButton(tr("&Remove the user"), QMessageBox::AcceptRole);
    QPushButton *no = m_question->addButton(tr("&Keep the user"), QMessageBox::RejectRole);
    nameButton(yes, yes->text());
    nameButton(no, no->text());
    m_question->setDefaultButton(no);
    m_question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &ActivationPanel::remove);
    m_question->open();
}

void ActivationPanel::remove()
{
    begin(Doing::Removing);
    m_work.deliver(removeIt(m_ports, m_source, m_routing.fqdn(), m_work.cancel()), [this](const Outcome &outcome) {
        m_doing = Doing::Nothing;
        if (outcome) {
            if (m_there)
                m_there->user.reset();
            Q_EMIT changed();
        } else {
            fail(outcome.error());
        }
        refresh();
        m_again->setFocus(Qt::TabFocusReason);
    });
}

void ActivationPanel::begin(Doing what)
{
    m_doing = what;
    m_failure.reset();
    m_work.begin();
    refresh();
}

void ActivationPanel::fail(const Failure &failure)
{
    m_failure = failure;
    if (failure.code == FailureCode::UserMayNot)
        m_mayMake = false;
    if (failure.code != FailureCode::UserStillNeeded && failure.code != FailureCode::LicenceUsedUp)
        m_there.reset(); // what was read before may not hold any more
}

void ActivationPanel::halt()
{
    m_work.stop();
    m_doing = Doing::Nothing;
    refresh();
}

void ActivationPanel::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && std::exchange(m_left, false) && m_verified)
        look();
    Retranslating<QWidget>::showEvent(event);
}

void ActivationPanel::leave()
{
    if (isVisible()) // QWizard hides and shows its page when a title changes
        return;
    m_left = true;
    halt();
}

void ActivationPanel::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        QTimer::singleShot(0, this, &ActivationPanel::leave);
    Retranslating<QWidget>::hideEvent(event);
}

QString ActivationPanel::stateText() const
{
    const QString upn = cleaned(m_routing.activationUser(), 254);
    switch (m_doing) {
    case Doing::Looking:
        return tr("Looking for the activation user ...");
    case Doing::Making:
        return tr("Making %1 ...", "UPN").arg(upn);
    case Doing::Removing:
        return tr("Removing %1 ...", "UPN").arg(upn);
    case Doing::Nothing:
        break;
    }
    if (upn.isEmpty())
        return tr("The sub-domain is not complete yet.");
    if (!m_there && m_failure)
        return tr("Whether there is an activation user is not known.");
    if (m_there && m_there->user)
        return m_there->user->licences.isEmpty() ? tr("%1 is there, but has no licence.", "UPN").arg(upn)
                                                 : tr("%1 is there and has a licence.", "UPN").arg(upn);
    if (m_there && m_there->othersLicensed)
        return tr("Another licensed user has this suffix: no activation user is needed.");
    if (!m_verified)
        return tr("The activation user can be made once the sub-domain is verified.");
    return m_there ? tr("There is no activation user yet.")
                   : tr("Whether there is an activation user was not read yet.");
}

void ActivationPanel::refresh()
{
    const bool busy = m_doing != Doing::Nothing;
    const bool licensed = m_there && m_there->user && !m_there->user->licences.isEmpty();
    const bool needed = !licensed && !(m_there && m_there->othersLicensed);
    const bool automatic = m_mayMake && m_routing.makeActivationUser;
    const QString text = stateText();
    sayStatus(m_status, text);
    const bool told = m_there || (!m_verified && !m_failure);
    m_mark->setMark(busy ? Mark::Busy : !needed ? Mark::Ok : told ? Mark::Note : Mark::Unknown);
    m_progress->setVisible(busy);
    m_failureView->setFailure(busy ? std::nullopt : m_failure);
    m_automatic->setEnabled(m_mayMake);
    m_automatic->setChecked(automatic);
    m_user->setVisible(!m_routing.fqdn().isEmpty());
    m_why->setVisible(!m_mayMake);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_licenceLabel, m_licence})
        widget->setVisible(automatic);
    const bool chosenFree = m_licence->currentIndex() <= 0 || !m_facts || m_facts->licencesFailure ||
                            std::any_of(m_facts->licences.cbegin(), m_facts->licences.cend(), [this](const auto &one) {
                                return one.activates() && one.sku == m_routing.licenceSku;
                            });
    const bool noneFree = m_facts && !m_facts->licencesFailure && m_licence->count() == 1;
    QString warning;
    if (automatic && !chosenFree)
        warning = tr("No unit of this licence is free any more. Choose another one.");
    else if (automatic && needed && noneFree)
        warning = tr("The tenant has no free licence with Teams or Teams Phone: the user is made once there is one.");
    m_licenceProblem->setWarning(warning);
    const bool country = automatic && (!m_facts || m_facts->country.isEmpty());
    m_countryLabel->setVisible(country);
    m_country->setVisible(country);
    m_country->setCurrentIndex(qMax(0, m_country->findData(m_routing.usageLocation)));
    const bool missing = country && needed && countryMissing();
    m_countryProblem->setProblem(missing && m_judged ? tr("Choose the country where the user is: Microsoft licenses "
                                                          "nobody without it.")
                                                     : QString());
    m_countryProblem->setNote(missing ? tr("The organisation names no country in the tenant.") : QString());
    const Cloud *cloud = m_ports.clouds ? findCloud(*m_ports.clouds, m_cloudId) : nullptr;
    const bool steps = !automatic && needed && cloud && !m_routing.fqdn().isEmpty();
    if (steps)
        m_steps->setText(numbered(manualActivationSteps(m_routing, *cloud)));
    m_steps->setVisible(steps);
    m_create->setVisible(m_makes && automatic && needed && m_there);
    m_create->setEnabled(!busy);
    m_again->setVisible(!m_routing.fqdn().isEmpty());
    m_takeBack->setVisible(m_there && m_there->user && m_there->othersLicensed);
    m_takeBack->setEnabled(!busy);
}

void ActivationPanel::retranslate()
{
    const QString upn = cleaned(m_routing.activationUser(), 254);
    nameButton(m_automatic, tr("Make the activation user automaticall&y"));
    m_user->setText(tr("User name: %1", "UPN").arg(upn));
    m_automatic->setAccessibleDescription(upn.isEmpty() ? QString() : m_user->text());
    m_why->setText(tr("This App registration may not make users (User.ReadWrite.All was not granted): an administrator "
                      "of the tenant does it by hand."));
    nameField(m_licenceLabel, m_licence, tr("Licenc&e for the activation user:"));
    nameField(m_countryLabel, m_country, tr("Usage locat&ion:"));
    fillCountries();
    m_country->setItemText(0,
                           m_facts && !m_facts->organizationFailure ? tr("Please choose") : tr("The organisation's"));
    nameButton(m_create, tr("&Create now"), tr("Create activation user now"));
    nameButton(m_again, tr("Check a&gain"), tr("Check activation user again"));
    nameButton(m_takeBack, tr("Ta&ke the user back"));
    m_progress->setAccessibleName(tr("Progress of the activation user"));
    m_failureView->setSubject(tr("Activation user"));
    m_day->setText(tr("Activation can take up to 24 hours."));
    fillLicences();
    refresh();
}

} // namespace TenantLink
