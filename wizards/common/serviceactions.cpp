#include "wizards/common/serviceactions.h"

#include "models/domain/text.h"
#include "models/flows/deploy.h"
#include "models/ports/desktop.h"
#include "wizards/common/assistive.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/textdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// RFC 6068: line breaks are CRLF.
QUrl mailtoOf(const CustomerMail &mail)
{
    const auto encoded = [](const QString &text, const QByteArray &kept = {}) {
        return QUrl::toPercentEncoding(text, kept);
    };
    QString body = mail.body;
    body.replace(u'\n', u"\r\n"_s);
    const QByteArray url =
        QByteArray("mailto:" + encoded(mail.recipient, "@") + "?subject=" + encoded(mail.subject) + "&body=") +
        encoded(body);
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

TextDialog::Words wordsOf(ScriptKind kind)
{
    const QString powerShell =
        ServiceActions::tr("Run it in PowerShell with the module MicrosoftTeams. It asks for the client "
                           "secret: no secret is in it.");
    const QString commandLine =
        ServiceActions::tr("Enter it at the command line of the SBC. No secret is in it: enter those "
                           "where it says so.");
    switch (kind) {
    case ScriptKind::Routing:
        return {ServiceActions::tr("Teams routing script"), powerShell};
    case ScriptKind::RoutingCleanup:
        return {ServiceActions::tr("Teams routing clean-up script"), powerShell};
    case ScriptKind::Sbc:
        return {ServiceActions::tr("SBC script"), commandLine};
    case ScriptKind::SbcCleanup:
        return {ServiceActions::tr("SBC clean-up script"), commandLine};
    }
    Q_UNREACHABLE();
}
} // namespace

ServiceActions::ServiceActions(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_tell(new QPushButton(this)),
      m_zip(new QPushButton(this)), m_folder(new QPushButton(this)), m_routing(new QPushButton(this)),
      m_sbc(new QPushButton(this)), m_routingCleanup(new QPushButton(this)), m_sbcCleanup(new QPushButton(this)),
      m_status(new PlainLabel(this)), m_failure(new FailureView(this)), m_work(this)
{
    m_tell->setObjectName(u"tellCustomer"_s);
    m_zip->setObjectName(u"savePackageZip"_s);
    m_folder->setObjectName(u"savePackageFolder"_s);
    m_routing->setObjectName(u"showRoutingScript"_s);
    m_sbc->setObjectName(u"showSbcScript"_s);
    m_status->setObjectName(u"actionStatus"_s);
    m_routingCleanup->setObjectName(u"showRoutingCleanup"_s);
    m_sbcCleanup->setObjectName(u"showSbcCleanup"_s);
    m_routingCleanup->setVisible(false);
    m_sbcCleanup->setVisible(false);
    auto *grid = new QGridLayout;
    grid->addWidget(m_routing, 0, 0);
    grid->addWidget(m_sbc, 0, 1);
    grid->addWidget(m_routingCleanup, 1, 0);
    grid->addWidget(m_sbcCleanup, 1, 1);
    grid->addWidget(m_zip, 2, 0, 1, 2); // long in some languages
    grid->addWidget(m_folder, 3, 0, 1, 2);
    grid->addWidget(m_tell, 4, 0);
    grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid);
    column->addWidget(m_status);
    column->addWidget(m_failure);
    for (QPushButton *button : {m_routing, m_sbc, m_routingCleanup, m_sbcCleanup, m_zip, m_folder, m_tell})
        button->setAutoDefault(false);
    connect(m_tell, &QPushButton::clicked, this,
            [this] { withFacts([this](const ServiceFacts &facts) { tell(facts); }); });
    connect(m_zip, &QPushButton::clicked, this, &ServiceActions::askForZip);
    connect(m_folder, &QPushButton::clicked, this, &ServiceActions::askForFolder);
    connect(m_routing, &QPushButton::clicked, this, [this] { showScript(ScriptKind::Routing); });
    connect(m_sbc, &QPushButton::clicked, this, [this] { showScript(ScriptKind::Sbc); });
    connect(m_routingCleanup, &QPushButton::clicked, this, [this] { showScript(ScriptKind::RoutingCleanup); });
    connect(m_sbcCleanup, &QPushButton::clicked, this, [this] { showScript(ScriptKind::SbcCleanup); });
    QWidget *before = m_routing;
    for (QPushButton *button : {m_sbc, m_routingCleanup, m_sbcCleanup, m_zip, m_folder, m_tell}) {
        setTabOrder(before, button);
        before = button;
    }
    retranslate();
}

void ServiceActions::setService(ServiceId id)
{
    m_id = id;
    say(Done::Nothing);
    withFacts([this](const ServiceFacts &facts) { showNeeded(facts); });
}

void ServiceActions::setCleanupOffered(bool offered) { m_cleanup = offered; }

void ServiceActions::stop() { m_work.stop(); }

QWidget *ServiceActions::firstButton() const
{
    for (QPushButton *button : {m_routing, m_sbc}) {
        if (!button->isHidden())
            return button;
    }
    return m_zip;
}

void ServiceActions::withFacts(std::function<void(const ServiceFacts &)> act)
{
    if (!m_id)
        return;
    m_failure->setFailure(std::nullopt);
    m_work.begin();
    m_work.deliver(serviceFacts(m_ports, *m_id), [this, act = std::move(act)](const Result<ServiceFacts> &facts) {
        if (!facts) {
            m_failure->setFailure(facts.error());
            return;
        }
        m_shortName = facts->service.shortName;
        act(*facts);
    });
}

void ServiceActions::showNeeded(const ServiceFacts &facts)
{
    const std::initializer_list<std::pair<ScriptKind, QPushButton *>> buttons{
        {ScriptKind::Routing, m_routing},
        {ScriptKind::Sbc, m_sbc},
        {ScriptKind::RoutingCleanup, m_routingCleanup},
        {ScriptKind::SbcCleanup, m_sbcCleanup},
    };
    for (const auto &[kind, button] : buttons) {
        const bool cleanup = kind == ScriptKind::RoutingCleanup || kind == ScriptKind::SbcCleanup;
        const Result<std::optional<QString>> script = scriptOf(kind, facts);
        button->setVisible((m_cleanup || !cleanup) && (!script || *script)); // what is wrong is said on a click
    }
}

void ServiceActions::tell(const ServiceFacts &facts)
{
    const CustomerMail mail = mailToCustomer(facts);
    if (m_ports.desktop->open(mailtoOf(mail))) {
        say(Done::MailOpened);
        return;
    }
    const QString text = tr("To: %1\nSubject: %2\n\n%3", "a mail to copy").arg(mail.recipient, mail.subject, mail.body);
    const auto words = [] {
        return TextDialog::Words{tr("Mail to the customer"),
                                 tr("No mail program could be opened. Copy the text into a mail of your own.")};
    };
    (new TextDialog(u"customerMail"_s, m_ports, text, words, this))->show();
}

void ServiceActions::showScript(ScriptKind kind)
{
    withFacts([this, kind](const ServiceFacts &facts) {
        const Result<std::optional<QString>> script = scriptOf(kind, facts);
        if (!script)
            m_failure->setFailure(script.error());
        else if (*script)
            (new TextDialog(
                 u"serviceScript"_s, m_ports, **script, [kind] { return wordsOf(kind); }, this))
                ->show();
        showNeeded(facts);
    });
}

void ServiceActions::askForZip()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save service package"), folder, tr("Zip archives (*.zip)"));
    dialog->setObjectName(u"saveZip"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(QString((m_shortName.isEmpty() ? u"service"_s : m_shortName) + u".zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &ServiceActions::save);
    dialog->open();
}

void ServiceActions::askForFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save service package in a folder"), folder);
    dialog->setObjectName(u"saveFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ServiceActions::save);
    dialog->open();
}

void ServiceActions::save(const QString &place)
{
    if (!m_id)
        return;
    m_failure->setFailure(std::nullopt);
    m_work.begin();
    m_work.deliver(savePackage(m_ports, *m_id, place), [this](const Result<QString> &file) {
        if (file)
            say(Done::Saved, *file);
        else
            m_failure->setFailure(file.error());
    });
}

void ServiceActions::say(Done done, const QString &file)
{
    m_done = done;
    if (!file.isEmpty())
        m_file = cleaned(QDir::toNativeSeparators(file), 1000);
    QString text;
    switch (done) {
    case Done::Nothing:
        break;
    case Done::MailOpened:
        text = tr("Your mail program was asked to open the mail. Read it before you send it.");
        break;
    case Done::Saved:
        text = tr("The service package was saved: %1").arg(m_file);
        break;
    }
    sayStatus(m_status, text);
    m_status->setVisible(!text.isEmpty());
}

void ServiceActions::retranslate()
{
    nameButton(m_routing, tr("Show Teams &routing script"));
    nameButton(m_sbc, tr("Show &SBC script"));
    nameButton(m_routingCleanup, tr("Show Teams routing c&lean-up script"));
    nameButton(m_sbcCleanup, tr("Show SBC cl&ean-up script"));
    nameButton(m_zip, tr("Save service package as &zip file ..."), tr("Save service package as zip file"));
    nameButton(m_folder, tr("Save service package in a f&older ..."), tr("Save service package in a folder"));
    nameButton(m_tell, tr("Tell the c&ustomer"));
    say(m_done, QString());
}

} // namespace TenantLink
