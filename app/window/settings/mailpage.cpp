#include "app/window/settings/mailpage.h"

#include "app/window/settings/mailaccountbox.h"
#include "app/window/settings/mailways.h"
#include "models/domain/text.h"
#include "models/flows/mailsetup.h"
#include "models/flows/provider.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/secretfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000; // characters; well above the rules
constexpr std::array Securities{MailSecurity::StartTls, MailSecurity::Tls, MailSecurity::None};
} // namespace

MailPage::MailPage(Ports world, QWidget *parent)
    : SettingsPage(std::move(world), u"mailServer"_s, parent), m_note(new PlainLabel(this)), m_ways(new MailWays(this)),
      m_serverPart(new QWidget(this)), m_account(new MailAccountBox(ports(), m_serverPart))
{
    body()->addWidget(m_note);
    body()->addWidget(m_ways);
    body()->addSpacing(8);
    body()->addWidget(m_serverPart);
    buildForm();
    buildTest();
    body()->addStretch(1);
    connect(m_ways, &MailWays::changed, this, [this] {
        showWay();
        touched();
    });
    connect(m_account, &MailAccountBox::changed, this, [this](const MailAccount &account) {
        m_kept.account = account; // kept already, whatever else is typed here
        m_read.account = account;
        showWay();
        showState();
        Q_EMIT kept();
    });
    MailPage::retranslate();
}

MailPage::~MailPage() { m_testing.stop(); }

MailWay MailPage::way() const { return m_ways->way(); }

bool MailPage::isShown(Field field) const
{
    switch (field) {
    case From:
        return way() != MailWay::ByHand;
    case Username:
    case Host:
    case Port:
        return way() == MailWay::Server;
    case MicrosoftHost:
    case MicrosoftPort:
        return way() == MailWay::MicrosoftServer;
    case FieldCount:
        break;
    }
    Q_UNREACHABLE();
}

void MailPage::buildForm()
{
    auto *form = new QFormLayout(m_serverPart);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    constexpr std::array fields{MailField::From, MailField::Username, MailField::Host,
                                MailField::Port, MailField::Host,     MailField::Port};
    const std::array names{u"from"_s,     u"mailUser"_s,      u"mailHost"_s,
                           u"mailPort"_s, u"microsoftHost"_s, u"microsoftPort"_s};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows.at(i);
        row.field = fields.at(i);
        row.label = new QLabel(m_serverPart);
        row.edit = new LineEdit(LongestEntry, m_serverPart);
        row.edit->setObjectName(names.at(i));
        row.edit->setLayoutDirection(Qt::LeftToRight); // addresses
        row.problem = new FieldProblem(row.edit, m_serverPart);
        connect(row.edit, &QLineEdit::textEdited, this, [this, i] {
            judge(m_rows.at(i));
            judgeSender();
            judgeSecurity();
            touched();
        });
    }
    m_passwordLabel = new QLabel(m_serverPart);
    m_password = new SecretField(m_serverPart);
    m_password->edit()->setObjectName(u"mailPassword"_s);
    m_securityLabel = new QLabel(m_serverPart);
    m_security = new QComboBox(m_serverPart);
    m_security->setObjectName(u"mailSecurity"_s);
    m_security->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const MailSecurity security : Securities)
        m_security->addItem(QString(), keyOf(security));
    m_securityProblem = new FieldProblem(m_security, m_serverPart);
    form->addRow(m_account);
    addField(form, m_rows.at(From).label, m_rows.at(From).edit, m_rows.at(From).problem);
    for (const Field field : {MicrosoftHost, MicrosoftPort})
        addField(form, m_rows.at(field).label, m_rows.at(field).edit, m_rows.at(field).problem);
    addField(form, m_rows.at(Host).label, m_rows.at(Host).edit, m_rows.at(Host).problem);
    addField(form, m_securityLabel, m_security, m_securityProblem);
    addField(form, m_rows.at(Port).label, m_rows.at(Port).edit, m_rows.at(Port).problem);
    addField(form, m_rows.at(Username).label, m_rows.at(Username).edit, m_rows.at(Username).problem);
    addField(form, m_passwordLabel, m_password, nullptr);
    connect(m_password, &SecretField::edited, this, [this] {
        judgeSecurity();
        touched();
    });
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailPage::securityChosen);
}

void MailPage::buildTest()
{
    auto *column = new QVBoxLayout;
    m_testTitle = new PlainLabel(m_serverPart);
    m_testTitle->setBold(true);
    column->addSpacing(12);
    column->addWidget(m_testTitle);
    m_recipientLabel = new QLabel(m_serverPart);
    m_recipient = new LineEdit(LongestEntry, m_serverPart);
    m_recipient->setObjectName(u"testRecipient"_s);
    m_recipient->setLayoutDirection(Qt::LeftToRight);
    m_recipientProblem = new FieldProblem(m_recipient, m_serverPart);
    m_send = new QPushButton(m_serverPart);
    m_send->setObjectName(u"sendTestMail"_s);
    m_stop = new QPushButton(m_serverPart);
    m_stop->setObjectName(u"stopTestMail"_s);
    m_progress = new QProgressBar(m_serverPart);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_testStatus = new PlainLabel(m_serverPart);
    m_testStatus->setObjectName(u"testMailStatus"_s);
    m_testFailure = new FailureView(m_serverPart);
    auto *form = static_cast<QFormLayout *>(m_serverPart->layout());
    form->addRow(column);
    addField(form, m_recipientLabel, m_recipient, m_recipientProblem);
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addStretch(1);
    form->addRow(row);
    form->addRow(m_testStatus);
    form->addRow(m_testFailure);
    connect(m_recipient, &QLineEdit::textEdited, this, [this] { m_recipientProblem->setProblem({}); });
    connect(m_send, &QPushButton::clicked, this, &MailPage::sendTest);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_testing.stop();
        m_testSaid = [] { return tr("Stopped. The test mail may have been sent."); };
        showState();
    });
}

QString MailPage::valueOf(const MailServer &server, Field field)
{
    switch (field) {
    case From:
        return server.fromAddress;
    case Username:
        return server.username;
    case Host:
        return server.host;
    case Port:
        return QString::number(server.port);
    case MicrosoftHost:
        return server.microsoftHost;
    case MicrosoftPort:
        return QString::number(server.microsoftPort);
    case FieldCount:
        break;
    }
    Q_UNREACHABLE();
}

void MailPage::load()
{
    work().begin();
    work().deliver(loadMailServer(ports()), [this](Result<MailServer> server) {
        if (server)
            m_read = *server;
        loaded(server ? std::nullopt : std::optional(server.error()));
        if (server)
            readContact();
    });
}

void MailPage::readContact()
{
    m_reading.begin();
    m_reading.deliver(loadProvider(ports()), [this](Result<Provider> provider) {
        if (!m_recipient->text().isEmpty())
            return;
        m_recipient->fill(provider && !provider->contactMail.isEmpty() ? provider->contactMail : m_kept.fromAddress);
    });
}

void MailPage::fill(bool keepTyped)
{
    const bool choiceTyped = isLoaded() && way() != m_kept.way;
    if (!keepTyped || !choiceTyped)
        m_ways->setWay(m_read.way);
    const bool securityTyped = isLoaded() && security() != m_kept.security;
    if (!keepTyped || !securityTyped) {
        const QSignalBlocker quiet(m_security); // the port is the kept one
        m_security->setCurrentIndex(m_security->findData(keyOf(m_read.security)));
    }
    for (int i = 0; i < FieldCount; ++i) {
        const Row &row = m_rows.at(size_t(i));
        refill(row.edit, valueOf(m_kept, Field(i)), valueOf(m_read, Field(i)), keepTyped && isLoaded());
        row.problem->setProblem({});
    }
    if (!keepTyped)
        m_password->wipe();
    m_kept = m_read;
    m_account->setAccount(m_kept.account);
    showWay();
    m_password->edit()->setPlaceholderText(m_kept.password ? tr("Set. Type a new one to replace it.") : tr("Not set"));
    judgeSecurity();
}

MailSecurity MailPage::security() const
{
    return mailSecurityFrom(m_security->currentData().toString()).value_or(MailSecurity::StartTls);
}

bool MailPage::changed() const
{
    if (way() != m_kept.way || security() != m_kept.security || !m_password->isEmpty())
        return true;
    const MailServer server = typed();
    for (int i = 0; i < FieldCount; ++i) {
        const Field field = Field(i);
        // What nobody sees and cannot be kept as it is, is no reason to ask about it.
        const QString now = isShown(field) ? m_rows.at(size_t(i)).edit->text().trimmed() : valueOf(server, field);
        if (now != valueOf(m_kept, field))
            return true;
    }
    return false;
}

MailServer MailPage::typed() const
{
    MailServer server = m_kept;
    server.way = way();
    server.security = security();
    const auto take = [this](Field field, auto &&keep) {
        const QString text = m_rows.at(field).edit->text().trimmed();
        const bool fine = mailFieldProblem(m_rows.at(field).field, text).isEmpty();
        if (fine || text.isEmpty() || isShown(field))
            keep(text);
    };
    take(From, [&](const QString &text) { server.fromAddress = text; });
    take(Username, [&](const QString &text) { server.username = text; });
    take(Host, [&](const QString &text) { server.host = text; });
    take(MicrosoftHost, [&](const QString &text) { server.microsoftHost = text; });
    const auto number = [](int &port) {
        return [&port](const QString &text) { port = text.isEmpty() ? port : text.toInt(); };
    };
    take(Port, number(server.port));
    take(MicrosoftPort, number(server.microsoftPort));
    return server;
}

std::optional<Secret> MailPage::typedPassword() const
{
    if (!m_password->isEmpty())
        return m_password->value();
    if (way() == MailWay::Server && m_rows.at(Username).edit->text().trimmed().isEmpty())
        return Secret(); // no sign-in: the password that is there is not needed any more
    return std::nullopt;
}

void MailPage::judge(const Row &row)
{
    const bool accounts = &row == &m_rows.at(From) && way() != MailWay::Server && row.edit->text().trimmed().isEmpty();
    row.problem->setProblem(accounts ? QString() : mailFieldProblem(row.field, row.edit->text()));
}

void MailPage::judgeSender()
{
    const QString from = m_rows.at(From).edit->text().trimmed();
    const QString account = m_kept.account.upn;
    const bool microsoft = way() == MailWay::Graph || way() == MailWay::MicrosoftServer;
    const bool other =
        microsoft && m_account->signedIn() && !from.isEmpty() && from.compare(account, Qt::CaseInsensitive) != 0;
    m_rows.at(From).problem->setWarning(
        other ? tr("This is not the signed-in account. Microsoft sends it only if %1 may send as this address; "
                   "otherwise leave the field empty.")
                    .arg(cleaned(account))
              : QString());
    m_rows.at(From).edit->setPlaceholderText(microsoft ? tr("Empty: the signed-in account's address") : QString());
    m_account->setSender(from);
}

void MailPage::showWay()
{
    const bool server = way() == MailWay::Server;
    m_account->setWay(way());
    m_account->setVisible(!server);
    // By hand: QFormLayout::setRowVisible() of Qt 6.4 loses rows that come back.
    for (int i = 0; i < FieldCount; ++i) {
        const Row &row = m_rows.at(size_t(i));
        row.label->setVisible(isShown(Field(i)));
        row.edit->setVisible(isShown(Field(i)));
        row.problem->setProblem({}); // said again when it is checked
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_passwordLabel, m_password, m_securityLabel, m_security})
        each->setVisible(server);
    judgeSender();
    judgeSecurity();
}

void MailPage::judgeSecurity()
{
    const bool open = security() == MailSecurity::None && way() == MailWay::Server;
    const bool password = !m_rows.at(Username).edit->text().trimmed().isEmpty();
    m_securityProblem->setWarning(
        !open      ? QString()
        : password ? tr("Without encryption anybody on the way can read the mails. The password is sent this way only "
                        "to a mail server on this computer.")
                   : tr("Without encryption anybody on the way can read the mails."));
}

void MailPage::securityChosen()
{
    LineEdit *port = m_rows.at(Port).edit;
    bool usual = port->text().trimmed().isEmpty();
    for (const MailSecurity known : Securities)
        usual = usual || port->text().trimmed() == QString::number(usualPort(known));
    if (usual) {
        port->fill(QString::number(usualPort(security())));
        m_rows.at(Port).problem->setProblem({});
    }
    judgeSecurity();
    touched();
}

bool MailPage::check()
{
    if (way() == MailWay::ByHand)
        return true;
    QWidget *first = way() != MailWay::Server && !m_account->check() ? m_account->firstField() : nullptr;
    for (const Field field : {From, MicrosoftHost, MicrosoftPort, Host, Port, Username}) {
        if (!isShown(field))
            continue;
        const Row &row = m_rows.at(field);
        judge(row);
        if (row.problem->hasProblem() && !first)
            first = row.edit;
    }
    if (first)
        first->setFocus();
    return !first;
}

void MailPage::store()
{
    const MailServer server = typed();
    const std::optional<Secret> password = typedPassword();
    work().begin();
    work().deliver(saveMailServer(ports(), server, password), [this](Result<MailServer> kept) {
        if (kept)
            m_read = *kept;
        stored(kept ? std::nullopt : std::optional(kept.error()));
    });
}

void MailPage::sendTest()
{
    if (m_testing.running())
        return;
    m_testFailure->setFailure(std::nullopt);
    m_testSaid = {};
    const bool fine = check();
    m_recipientProblem->setProblem(mailFieldProblem(MailField::From, m_recipient->text()));
    if (fine && m_recipientProblem->hasProblem())
        m_recipient->setFocus();
    if (!fine || m_recipientProblem->hasProblem()) {
        showState();
        return;
    }
    const QString to = m_recipient->text().trimmed();
    const MailServer server = typed();
    const std::optional<Secret> password = typedPassword();
    m_testing.begin();
    m_testing.deliver(sendTestMail(ports(), server, password, to, m_testing.cancel()), [this, to](Outcome sent) {
        if (sent)
            m_testSaid = [to] {
                return tr("The test mail was accepted. Look whether it arrived at %1.").arg(cleaned(to));
            };
        else
            m_testFailure->setFailure(sent.error());
        showState();
    });
    showState();
}

void MailPage::stateMoved()
{
    if (!m_testFailure) // still being built
        return;
    const bool testing = m_testing.running();
    m_serverPart->setVisible(way() != MailWay::ByHand);
    m_send->setEnabled(!testing);
    m_progress->setVisible(testing);
    m_stop->setVisible(testing);
    const QString said = testing ? tr("Sending the test mail ...") : m_testSaid ? m_testSaid() : QString();
    m_testStatus->setText(said);
    m_testStatus->setAccessibleName(said);
    m_testStatus->setVisible(!said.isEmpty());
}

QString MailPage::title() const { return tr("Email server"); }

QWidget *MailPage::firstField() const { return m_ways->firstField(); }

void MailPage::retranslate()
{
    SettingsPage::retranslate();
    m_note->setText(tr("How the mail with an invitation reaches the customer. It never holds a secret."));
    nameField(m_rows.at(From).label, m_rows.at(From).edit, tr("From:"));
    nameField(m_rows.at(Username).label, m_rows.at(Username).edit, tr("Mail &user name:"));
    m_rows.at(Username).edit->setPlaceholderText(tr("Empty: without sign-in"));
    nameField(m_passwordLabel, m_password, tr("Mail pass&word:"));
    m_password->setFieldName(tr("mail password"));
    m_password->edit()->setPlaceholderText(m_kept.password ? tr("Set. Type a new one to replace it.") : tr("Not set"));
    nameField(m_rows.at(Host).label, m_rows.at(Host).edit, tr("Mail host:"));
    nameField(m_rows.at(Port).label, m_rows.at(Port).edit, tr("Mail &port:"));
    nameField(m_rows.at(MicrosoftHost).label, m_rows.at(MicrosoftHost).edit, tr("Exchange host:"));
    nameField(m_rows.at(MicrosoftPort).label, m_rows.at(MicrosoftPort).edit, tr("Exchange port:"));
    nameField(m_securityLabel, m_security, tr("Mail securit&y:"));
    for (size_t i = 0; i < Securities.size(); ++i)
        m_security->setItemText(int(i), describe(Securities.at(i)));
    showWay();
    for (const Row &row : m_rows) {
        if (row.problem->hasProblem())
            judge(row);
    }
    m_testTitle->setText(tr("Try it"));
    nameField(m_recipientLabel, m_recipient, tr("Test recip&ient:"));
    nameButton(m_send, tr("Send test mai&l"));
    nameButton(m_stop, tr("Stop"), tr("Stop the test mail"));
    m_progress->setAccessibleName(tr("Progress of the test mail"));
    showState();
}

} // namespace TenantLink
