#include "app/window/portal/registrationtab.h"

#include "app/window/ask.h"
#include "app/window/flowlayout.h"
#include "app/window/portal/reinitiatedialog.h"
#include "app/window/portal/renewsecretdialog.h"
#include "app/window/portal/valuefield.h"
#include "models/domain/reporttext.h"
#include "models/domain/text.h"
#include "models/flows/services.h"
#include "models/ports/clock.h"
#include "models/ports/secretstore.h"
#include "models/tables/secretlife.h"
#include "wizards/common/checklistview.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/readingorder.h"
#include "wizards/common/secretfield.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000; // characters; well above the rules

void widen(QFormLayout *form, QLabel *label, QWidget *field, FieldProblem *problem)
{
    auto *cell = new QVBoxLayout;
    cell->addWidget(field);
    if (problem)
        cell->addWidget(problem);
    form->addRow(label, cell);
}
} // namespace

RegistrationTab::RegistrationTab(Ports ports, ServiceId id, RegistrationKind kind, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_id(id), m_kind(kind)
{
    const QString prefix = kind == RegistrationKind::Qoe ? u"qoe"_s : u"m365"_s;
    setObjectName(prefix);
    auto *left = new QWidget(this);
    m_form = new QFormLayout(left);
    buildForm(m_form);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scrollToFocus(scroll);
    left->setAutoFillBackground(false); // the tab's own
    scroll->viewport()->setAutoFillBackground(false);

    auto *right = new QWidget(this);
    m_save = new QPushButton(right);
    m_validate = new QPushButton(right);
    m_stop = new QPushButton(right);
    m_renew = new QPushButton(right);
    m_say = new PlainLabel(right);
    m_failure = new FailureView(right);
    m_list = new CheckListView(right);
    m_hint = new PlainLabel(right);
    m_hint->setAlignment(Qt::AlignCenter);
    m_validate->setObjectName(prefix + u"Validate"_s);
    m_stop->setObjectName(prefix + u"Stop"_s);
    m_save->setObjectName(prefix + u"Save"_s);
    m_renew->setObjectName(prefix + u"Renew"_s);
    m_say->setObjectName(prefix + u"Status"_s);
    auto *buttons = new FlowLayout; // not in the form, which scrolls: these are always in sight
    buttons->addWidget(m_save);
    buttons->addWidget(m_validate);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_renew);
    if (!qoe()) {
        m_reinitiate = new QPushButton(right);
        m_reinitiate->setObjectName(prefix + u"Reinitiate"_s);
        buttons->addWidget(m_reinitiate);
        connect(m_reinitiate, &QPushButton::clicked, this, &RegistrationTab::reinitiate);
    }
    auto *column = new QVBoxLayout(right);
    column->addLayout(buttons);
    column->addWidget(m_say);
    column->addWidget(m_failure);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint, 1);

    m_split = new QSplitter(this);
    m_split->addWidget(scroll);
    m_split->addWidget(right);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({500, 500});
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_split);

    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_validate, &QPushButton::clicked, this, [this] {
        if (hasChanges())
            save([this] { validate(); });
        else
            validate();
    });
    connect(m_renew, &QPushButton::clicked, this, &RegistrationTab::renew);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_checking.stop();
        m_list->setRunning(false);
        showState();
    });
    retranslate();
}

RegistrationTab::~RegistrationTab() = default;

void RegistrationTab::buildForm(QFormLayout *form)
{
    const QString prefix = objectName();
    QWidget *on = form->parentWidget();
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QLabel **label : {&m_tenantLabel, &m_clientLabel, &m_secretLabel, &m_endLabel, &m_daysLabel, &m_rolesLabel,
                           &m_adminLabel, &m_statusLabel, &m_timeLabel})
        *label = new QLabel(on);
    m_tenant = new LineEdit(LongestEntry, on);
    m_client = new LineEdit(LongestEntry, on);
    m_secret = new SecretField(on);
    m_end = new ValueField(prefix + u"SecretEnd"_s, on);
    m_days = new ValueField(prefix + u"SecretDays"_s, on);
    m_roles = new ValueField(prefix + u"Roles"_s, on);
    m_admin = new LineEdit(LongestEntry, on);
    for (QWidget *code : std::initializer_list<QWidget *>{m_tenant, m_client, m_admin})
        code->setLayoutDirection(Qt::LeftToRight); // ids and addresses
    m_status = new ValueField(prefix + u"AuthStatus"_s, on);
    m_time = new ValueField(prefix + u"AuthTime"_s, on);
    m_tenant->setObjectName(prefix + u"Tenant"_s);
    m_client->setObjectName(prefix + u"Client"_s);
    m_secret->edit()->setObjectName(prefix + u"Secret"_s);
    m_admin->setObjectName(prefix + u"Admin"_s);
    m_tenantProblem = new FieldProblem(m_tenant, on);
    m_clientProblem = new FieldProblem(m_client, on);
    m_secretProblem = new FieldProblem(m_secret, on);
    m_adminProblem = new FieldProblem(m_admin, on);
    m_daysProblem = new FieldProblem(m_days, on);
    widen(form, m_tenantLabel, m_tenant, m_tenantProblem);
    widen(form, m_clientLabel, m_client, m_clientProblem);
    widen(form, m_secretLabel, m_secret, m_secretProblem);
    widen(form, m_endLabel, m_end, nullptr);
    widen(form, m_daysLabel, m_days, m_daysProblem);
    widen(form, m_rolesLabel, m_roles, nullptr);
    widen(form, m_adminLabel, m_admin, m_adminProblem);
    widen(form, m_statusLabel, m_status, nullptr);
    widen(form, m_timeLabel, m_time, nullptr);
    if (qoe()) { // no person and no role stands behind it
        form->setRowVisible(m_rolesLabel, false);
        form->setRowVisible(m_adminLabel, false);
    }
    const auto touched = [this](FieldProblem *problem) {
        return [this, problem] {
            problem->setProblem({});
            m_saved = false;
            showState();
            Q_EMIT edited();
        };
    };
    connect(m_tenant, &QLineEdit::textEdited, this, touched(m_tenantProblem));
    connect(m_client, &QLineEdit::textEdited, this, touched(m_clientProblem));
    connect(m_secret, &SecretField::edited, this, touched(m_secretProblem));
    connect(m_admin, &QLineEdit::textEdited, this, touched(m_adminProblem));
}

void RegistrationTab::resizeEvent(QResizeEvent *event)
{
    // A GUID and its label need about 70 letters, the check list as much: side by side only where both fit.
    const bool wide = width() > fontMetrics().averageCharWidth() * 135;
    m_split->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    Retranslating<QWidget>::resizeEvent(event);
}

QWidget *RegistrationTab::firstField() const { return m_tenant; }

const Registration *RegistrationTab::registration() const
{
    if (!m_service)
        return nullptr;
    if (!qoe())
        return &m_service->registration;
    return m_service->qoe ? &*m_service->qoe : nullptr;
}

void RegistrationTab::setService(const Service &service)
{
    const bool keepTyped = hasChanges();
    m_service = service;
    const Registration *now = registration();
    if (!keepTyped) {
        m_tenant->fill(now ? now->tenant : QString());
        m_client->fill(now ? now->clientId : QString());
        m_admin->fill(now ? now->adminUpn : QString());
        m_secret->wipe();
        for (LineEdit *edit : {m_tenant, m_client, m_admin})
            edit->setCursorPosition(0); // an id is known by its beginning
    }
    if (!m_checking.running() && now && now->lastReport) {
        m_list->setReport(*now->lastReport);
        m_listed = true;
    }
    lookForSecret();
    showValues();
    showState();
}

void RegistrationTab::lookForSecret()
{
    const Registration *now = registration();
    if (!now || !now->secret) {
        m_secretMissing = false;
        return;
    }
    m_looking.begin();
    m_looking.deliver(m_ports.secrets->read(*now->secret), [this](Result<Secret> secret) {
        // Only whether it is here; a keychain that does not answer is told when the secret is needed.
        m_secretMissing = !secret && secret.error().code == FailureCode::SecretNotHere;
        showValues();
        showState();
    });
}

bool RegistrationTab::hasChanges() const
{
    if (!m_service)
        return false;
    const Registration *now = registration();
    return !m_secret->isEmpty() || m_tenant->text().trimmed() != (now ? now->tenant : QString()) ||
           m_client->text().trimmed() != (now ? now->clientId : QString()) ||
           m_admin->text().trimmed() != (now ? now->adminUpn : QString());
}

void RegistrationTab::showValues()
{
    const Registration *now = registration();
    const bool set = now && now->secret;
    m_secret->edit()->setPlaceholderText(
        !set              ? tr("Not set")
        : m_secretMissing ? tr("Not on this computer")
        : now->secretHint.isEmpty()
            ? tr("Set. Type a new one to replace it.")
            : tr("Set, begins with %1. Type a new one to replace it.").arg(cleaned(now->secretHint, 8)));
    m_secretProblem->setWarning(
        set && m_secretMissing
            ? tr("The client secret of this service is not on this computer. Validate and renew it where it was "
                 "entered, or enter a secret here.")
            : QString());
    const bool known = set && now->secretEnds.isValid();
    m_end->setValue(known ? shownTime(now->secretEnds) : QString());
    m_form->setRowVisible(m_daysLabel, set);
    const SecretLife life = SecretLife::of(known ? now->secretEnds : QDateTime(), m_ports.clock->now());
    m_days->setValue(!known                                   ? tr("Unknown until the registration may read it")
                     : life.stage == SecretLife::Stage::Ended ? QLocale().toString(-life.days)
                                                              : QLocale().toString(life.days));
    const bool soon = life.stage == SecretLife::Stage::Soon || life.stage == SecretLife::Stage::VerySoon;
    m_daysProblem->setWarning(soon ? tr("Ask for a new client secret before this one ends.") : QString());
    m_daysProblem->setProblem(
        life.stage == SecretLife::Stage::Ended ? tr("The client secret has ended. Enter a new one.") : QString());
    m_roles->setValue(now && now->lastReport ? cleaned(now->lastReport->roles.join(u", "_s), 500) : QString());
    m_adminProblem->setNote(!now || now->adminUpn.isEmpty() ? QString()
                            : now->adminProof == AdminProof::SignedIn
                                ? tr("Signed in: Microsoft confirmed this account.")
                                : tr("Stated: nobody signed in with this account."));
    m_status->setValue(now ? describe(now->status) : QString());
    m_time->setValue(now && now->validatedAt.isValid() ? shownTime(now->validatedAt) : tr("Never"));
}

void RegistrationTab::showState()
{
    const Registration *now = registration();
    const bool busy = m_saving.running() || m_checking.running();
    const bool changes = hasChanges();
    m_save->setEnabled(m_service && changes && !busy);
    m_validate->setEnabled(m_service && !busy && (changes || (now && now->secret && !m_secretMissing)));
    m_validate->setToolTip(changes ? tr("Saves what you changed, then validates it") : QString());
    m_stop->setVisible(m_checking.running());
    m_renew->setEnabled(now && !busy && !changes && !now->clientId.isEmpty());
    if (m_reinitiate)
        m_reinitiate->setEnabled(m_service && !busy);
    m_list->setVisible(m_listed);
    m_hint->setVisible(!m_listed);
    QString say;
    if (m_saving.running())
        say = tr("Saving ...");
    else if (changes)
        say = tr("Not saved yet.");
    else if (m_saved)
        say = tr("Saved.");
    m_say->setText(say);
    m_say->setVisible(!say.isEmpty());
    m_say->setAccessibleName(say);
}

bool RegistrationTab::check()
{
    CheckRequest request;
    const Registration *now = registration();
    request.cloudId = now ? now->cloudId : m_service->registration.cloudId;
    request.tenant = m_tenant->text();
    request.clientId = m_client->text();
    // An empty field keeps the secret; the check wants to see one.
    request.secret = m_secret->isEmpty() && now && now->secret ? Secret(u"kept-as-it-is"_s) : m_secret->value();
    return place(checkInput(request));
}

bool RegistrationTab::place(const CheckItem &item)
{
    if (item.state != CheckState::Problem)
        return true;
    const CheckText text = describe(item);
    const QString sentence = text.remedy.isEmpty() ? text.detail : QString(text.detail + u' ' + text.remedy);
    switch (item.finding) {
    case Finding::TenantMissing:
    case Finding::TenantMalformed:
        m_tenantProblem->setProblem(sentence);
        m_tenant->setFocus();
        return false;
    case Finding::ClientMissing:
    case Finding::ClientMalformed:
        m_clientProblem->setProblem(sentence);
        m_client->setFocus();
        return false;
    default:
        m_secretProblem->setProblem(sentence);
        m_secret->setFocus();
        return false;
    }
}

void RegistrationTab::save(std::function<void()> then)
{
    if (!m_service || m_saving.running() || !check())
        return;
    m_failure->setFailure(std::nullopt);
    if (m_secret->isEmpty()) {
        write(std::move(then));
        return;
    }
    m_saving.begin();
    m_saving.deliver(serviceWithSameSecret(m_ports, m_client->text().trimmed(), m_secret->value(), m_id),
                     [this, then = std::move(then)](Result<QString> other) {
                         showState();
                         if (other && !other->isEmpty())
                             askSameSecret(*other, then);
                         else // not to know it is no reason not to save
                             write(then);
                     });
    showState();
}

void RegistrationTab::askSameSecret(const QString &other, std::function<void()> then)
{
    ask(this,
        {tr("The same client secret"), tr("The service %1 uses this client secret already.").arg(cleaned(other)),
         tr("Each service should have a secret of its own, so that renewing one does not stop the other. Ask for "
            "another secret of "
            "the same App registration."),
         tr("&Use it anyway"), true},
        [this, then = std::move(then)] { write(then); });
}

void RegistrationTab::write(std::function<void()> then)
{
    RegistrationChange change;
    change.tenant = m_tenant->text().trimmed();
    change.clientId = m_client->text().trimmed();
    change.adminUpn = m_admin->text().trimmed();
    change.newSecret = m_secret->value();
    m_saving.begin();
    m_saving.deliver(changeRegistration(m_ports, m_id, m_kind, change),
                     [this, then = std::move(then)](Result<Service> service) {
                         if (!service) {
                             m_failure->setFailure(service.error());
                             showState();
                             return;
                         }
                         m_secret->wipe();
                         m_saved = true;
                         m_service.reset(); // what was typed is what is kept now
                         setService(*service);
                         if (const Registration *now = registration(); !now || !now->lastReport) {
                             m_list->clear();
                             m_listed = false;
                             showState();
                         }
                         Q_EMIT saved(*service);
                         if (then)
                             then();
                     });
    showState();
}

void RegistrationTab::reinitiate()
{
    if (!m_service)
        return;
    auto *dialog = new ReinitiateDialog(m_ports, m_id, m_service->shortName, m_service->registration.adminUpn, this);
    connect(dialog, &ReinitiateDialog::invited, this, &RegistrationTab::invited);
    dialog->open();
}

void RegistrationTab::renew()
{
    if (!m_service)
        return;
    auto *dialog = new RenewSecretDialog(m_ports, {*m_service, m_kind}, this);
    connect(dialog, &RenewSecretDialog::changed, this, &RegistrationTab::validated);
    dialog->open();
}

void RegistrationTab::validate()
{
    m_failure->setFailure(std::nullopt);
    m_list->clear();
    m_listed = true;
    m_list->setRunning(true);
    m_checking.begin();
    const CheckProgress progress =
        m_checking.guarded<const Report &>([this](const Report &report) { m_list->setReport(report); });
    m_checking.deliver(validateService(m_ports, m_id, m_kind, progress, m_checking.cancel()),
                       [this](Result<Report> report) { takeReport(std::move(report)); });
    showState();
}

void RegistrationTab::takeReport(Result<Report> report)
{
    m_list->setRunning(false);
    if (report) {
        m_list->setReport(*report);
        Q_EMIT validated();
    } else {
        m_failure->setFailure(report.error());
        if (report.error().code == FailureCode::SecretNotHere)
            m_secretMissing = true;
        showValues();
    }
    showState();
}

void RegistrationTab::retranslate()
{
    if (qoe()) {
        nameField(m_tenantLabel, m_tenant, tr("QOE &Tenant ID:"));
        nameField(m_clientLabel, m_client, tr("QOE &Client ID:"));
        nameField(m_secretLabel, m_secret, tr("QOE Client S&ecret:"));
        m_secret->setFieldName(tr("QOE Client Secret"));
        nameField(m_endLabel, m_end, tr("QOE Client Secret expiration date:"));
        nameField(m_daysLabel, m_days, tr("QOE Client Secret Days Until Expire:"));
        nameField(m_statusLabel, m_status, tr("Last QOE authentication status:"));
        nameField(m_timeLabel, m_time, tr("Last QOE authentication:"));
        nameButton(m_validate, tr("Vali&date QOE Authentication"));
        nameButton(m_stop, tr("St&op"), tr("Stop the QOE validation"));
        nameButton(m_save, tr("&Save"), tr("Save QOE settings"));
        nameButton(m_renew, tr("Rene&w secret"), tr("Renew QOE secret"));
    } else {
        nameField(m_tenantLabel, m_tenant, tr("&Tenant ID:"));
        nameField(m_clientLabel, m_client, tr("&Application ID:"));
        nameField(m_secretLabel, m_secret, tr("&Client Secret:"));
        m_secret->setFieldName(tr("Client Secret"));
        nameField(m_endLabel, m_end, tr("Client Secret expiration date:"));
        nameField(m_daysLabel, m_days, tr("Client Secret Days Until Expire:"));
        nameField(m_statusLabel, m_status, tr("Last authentication status:"));
        nameField(m_timeLabel, m_time, tr("Last authentication:"));
        nameButton(m_validate, tr("Vali&date Authentication"));
        nameButton(m_stop, tr("St&op"), tr("Stop the validation"));
        nameButton(m_save, tr("&Save"));
        nameButton(m_renew, tr("Rene&w secret"));
        nameButton(m_reinitiate, tr("Re-&initiate authentication"));
        m_reinitiate->setToolTip(tr("Sends the customer's admin a new invitation for this service"));
    }
    m_renew->setToolTip(tr("Adds a new client secret in the tenant, tests it and switches to it"));
    nameField(m_rolesLabel, m_roles, tr("Assigned Entra roles:"));
    nameField(m_adminLabel, m_admin, tr("&User Name:"));
    m_hint->setText(tr("Not validated yet."));
    if (m_service)
        showValues();
    showState();
}

} // namespace TenantLink
