#include "app/window/settings/signingkeybox.h"

#include "app/window/ask.h"
#include "app/window/flowlayout.h"
#include "app/window/settings/keyfiledialog.h"
#include "models/domain/failuretext.h"
#include "models/domain/isolated.h"
#include "models/domain/text.h"
#include "models/flows/provider.h"
#include "wizards/common/assistive.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/savefile.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

SigningKeyBox::SigningKeyBox(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_title(new PlainLabel(this)),
      m_note(new PlainLabel(this)), m_printLabel(new QLabel(this)), m_print(new CopyField(this)),
      m_createdLabel(new QLabel(this)), m_created(new PlainLabel(this)), m_create(new QPushButton(this)),
      m_export(new QPushButton(this)), m_import(new QPushButton(this)), m_renew(new QPushButton(this)),
      m_publish(new QPushButton(this)), m_publishNote(new PlainLabel(this)), m_status(new PlainLabel(this)),
      m_failure(new FailureView(this))
{
    setObjectName(u"signingKey"_s);
    m_title->setBold(true);
    m_note->setObjectName(u"signingKeyNote"_s);
    m_print->setObjectName(u"fingerprint"_s);
    m_created->setObjectName(u"signingKeyCreated"_s);
    m_create->setObjectName(u"createSigningKey"_s);
    m_export->setObjectName(u"exportKey"_s);
    m_import->setObjectName(u"importKey"_s);
    m_renew->setObjectName(u"renewKey"_s);
    m_publish->setObjectName(u"publishKey"_s);
    m_status->setObjectName(u"signingKeyStatus"_s);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_create, m_export, m_import, m_renew, m_publish})
        buttons->addWidget(button);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_printLabel, m_print);
    form->addRow(m_createdLabel, m_created);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(m_publishNote);
    column->addWidget(m_status);
    column->addWidget(m_failure);
    connect(m_create, &QPushButton::clicked, this, &SigningKeyBox::create);
    connect(m_export, &QPushButton::clicked, this, &SigningKeyBox::exportKey);
    connect(m_import, &QPushButton::clicked, this, &SigningKeyBox::importKey);
    connect(m_renew, &QPushButton::clicked, this, &SigningKeyBox::askRenew);
    connect(m_publish, &QPushButton::clicked, this, &SigningKeyBox::savePublished);
    retranslate();
}

SigningKeyBox::~SigningKeyBox() { m_work.letGo(); } // a key that is being written is written to the end

void SigningKeyBox::setProvider(const Provider &provider)
{
    const bool other = !provider.key || !m_provider.key || provider.key->publicKey != m_provider.key->publicKey;
    m_provider = provider;
    m_print->setText(provider.key ? keyFingerprint(provider.key->publicKey) : QString());
    if (other)
        lookForKey();
    showState();
}

void SigningKeyBox::lookForKey()
{
    m_here = true;
    m_keychain.reset();
    if (!m_provider.key)
        return;
    m_looking.begin();
    m_looking.deliver(signingKeyHere(m_ports), [this](Result<bool> here) {
        m_here = here.value_or(true);
        m_keychain = here ? std::nullopt : std::optional(here.error());
        showState();
    });
}

void SigningKeyBox::run(Task<Result<Provider>> change, std::function<QString()> done)
{
    m_failure->setFailure(std::nullopt);
    m_work.deliver(std::move(change), [this, done = std::move(done)](Result<Provider> provider) {
        if (!provider) {
            m_failure->setFailure(provider.error());
            say({});
            return;
        }
        setProvider(*provider);
        say(done);
        Q_EMIT changed(*provider);
    });
    say([] { return tr("Working ..."); });
}

void SigningKeyBox::create()
{
    m_work.begin();
    run(createSigningKey(m_ports), [] { return tr("The signing key was created."); });
}

void SigningKeyBox::askRenew()
{
    ask(this,
        {tr("Renew the signing key"), tr("Make a new signing key?"),
         tr("The old key endorses the new one: customers who confirmed the old key go on trusting you. Invitations "
            "that "
            "are out stay valid. Afterwards give the new key to your colleagues by Export key, and put a new "
            "tenantlink.json on your web server."),
         tr("Re&new"), true},
        [this] {
            m_work.begin();
            run(renewSigningKey(m_ports), [] { return tr("The signing key was renewed."); });
        });
}

void SigningKeyBox::exportKey()
{
    auto *dialog = new KeyFileDialog(m_ports, KeyFileDialog::Mode::Export, this);
    connect(dialog, &KeyFileDialog::exported, this, &SigningKeyBox::saveKeyFile);
    dialog->open();
}

void SigningKeyBox::saveKeyFile(const QByteArray &file)
{
    saveFile(
        this,
        {tr("Export key"), tr("signing-key.tenantlink-key", "file name"), tr("Signing keys (*.tenantlink-key)"), file},
        [this](Result<QString> name) {
            m_failure->setFailure(name ? std::nullopt : std::optional(name.error()));
            if (name)
                say([shown = *name] {
                    return tr("The key was exported to %1. Tell the passphrase in another way.").arg(shown);
                });
        });
}

void SigningKeyBox::importKey()
{
    auto *dialog = new KeyFileDialog(m_ports, KeyFileDialog::Mode::Import, this);
    dialog->setReplaces(m_provider.key.has_value());
    connect(dialog, &KeyFileDialog::imported, this, [this](const Provider &provider) {
        m_failure->setFailure(std::nullopt);
        setProvider(provider);
        say([] { return tr("The key was imported."); });
        Q_EMIT changed(provider);
    });
    dialog->open();
}

void SigningKeyBox::savePublished()
{
    saveFile(
        this,
        {tr("Save tenantlink.json"), u"tenantlink.json"_s, tr("JSON files (*.json)"), publishedKeyFile(m_provider)},
        [this](Result<QString> name) {
            m_failure->setFailure(name ? std::nullopt : std::optional(name.error()));
            if (name)
                say([shown = *name] { return tr("Saved as %1.").arg(shown); });
        });
}

void SigningKeyBox::say(std::function<QString()> text)
{
    m_say = std::move(text);
    showState();
}

void SigningKeyBox::showState()
{
    const bool key = m_provider.key.has_value();
    const bool free = !m_work.running();
    m_create->setVisible(!key);
    m_create->setEnabled(free);
    m_export->setEnabled(key && m_here && free);
    m_import->setEnabled(free);
    m_renew->setEnabled(key && m_here && free);
    m_publish->setEnabled(key && free);
    m_created->setText(key ? shownTime(m_provider.key->createdAt) : u"\u2013"_s);
    QString note =
        tr("It signs your invitations, so that a changed one is noticed. Customers compare its fingerprint, or "
           "the invitation code, with what you read out by telephone.");
    if (!key)
        note = tr("There is no signing key yet. The first invitation creates it, or create it now.");
    else if (m_keychain) {
        const Sentences sentences = describe(*m_keychain);
        note = QString(sentences.what + u' ' + sentences.remedy);
    } else if (!m_here)
        note =
            tr("The signing key is on another computer, so no invitation can be signed here. Choose Export key there "
               "and Import key here.");
    m_note->setText(note);
    m_note->setAccessibleName(note);
    const QString domain = m_provider.domain.trimmed();
    m_publishNote->setText( // without marks: %1 stands in the middle of an address
        withoutMarks(
            domain.isEmpty()
                ? tr("Enter a domain above to publish the key: then customers confirm your invitations with one "
                     "click.")
                : tr("To publish the key put the file at https://%1/.well-known/tenantlink.json. It holds no "
                     "secret.")
                      .arg(cleaned(domain))));
    const QString said = m_say ? m_say() : QString();
    sayStatus(m_status, said);
    m_status->setVisible(!said.isEmpty());
}

void SigningKeyBox::retranslate()
{
    m_title->setText(tr("Signing key"));
    nameField(m_printLabel, m_print, tr("Fingerprint:"));
    m_print->setFieldName(tr("Fingerprint"));
    m_createdLabel->setText(tr("Created at:"));
    nameButton(m_create, tr("Create signin&g key"));
    nameButton(m_export, tr("&Export key"));
    nameButton(m_import, tr("&Import key"));
    nameButton(m_renew, tr("Renew &key"));
    nameButton(m_publish, tr("Save tenant&link.json"));
    showState();
}

} // namespace TenantLink
