#include "app/window/settings/providerpage.h"

#include "app/window/flowlayout.h"
#include "app/window/settings/signingkeybox.h"
#include "app/window/settings/signinguide.h"
#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/flows/invite.h"
#include "models/flows/provider.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestEntry = 1000; // characters; well above the rules
}

ProviderPage::ProviderPage(Ports world, QWidget *parent)
    : SettingsPage(std::move(world), u"provider"_s, parent), m_missing(new PlainLabel(this)),
      m_appsTitle(new PlainLabel(this)), m_appsNote(new PlainLabel(this)), m_guide(new QPushButton(this)),
      m_key(new SigningKeyBox(ports(), this))
{
    m_missing->setObjectName(u"providerMissing"_s);
    body()->addWidget(m_missing);
    QFormLayout *form = addForm();
    constexpr std::array fields{ProviderField::Name, ProviderField::ContactName, ProviderField::ContactMail,
                                ProviderField::ContactPhone, ProviderField::Domain};
    const std::array names{u"providerName"_s, u"contactName"_s, u"contactMail"_s, u"contactPhone"_s, u"domain"_s};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows.at(i);
        row.field = fields.at(i);
        row.label = new QLabel(bodyWidget());
        row.edit = new LineEdit(LongestEntry, bodyWidget());
        row.edit->setObjectName(names.at(i));
        if (row.field != ProviderField::Name && row.field != ProviderField::ContactName)
            row.edit->setLayoutDirection(Qt::LeftToRight); // addresses, numbers
        row.problem = new FieldProblem(row.edit, bodyWidget());
        addField(form, row.label, row.edit, row.problem);
        connect(row.edit, &QLineEdit::textEdited, this, [this, i] {
            judge(m_rows.at(i));
            touched();
        });
    }
    body()->addSpacing(12);
    body()->addWidget(m_key);
    body()->addSpacing(12);
    m_appsTitle->setBold(true);
    body()->addWidget(m_appsTitle);
    body()->addWidget(m_appsNote);
    QFormLayout *apps = addForm();
    for (const Cloud &cloud : *ports().clouds) {
        App app{cloud.id, cleaned(cloud.name, 60)};
        app.label = new QLabel(bodyWidget());
        app.label->setTextFormat(Qt::PlainText);
        app.edit = new LineEdit(LongestEntry, bodyWidget());
        app.edit->setLayoutDirection(Qt::LeftToRight);
        app.edit->setObjectName(u"signInApp-"_s + cloud.id);
        app.problem = new FieldProblem(app.edit, bodyWidget());
        addField(apps, app.label, app.edit, app.problem);
        connect(app.edit, &QLineEdit::textEdited, this, [this, i = m_apps.size()] {
            judge(m_apps.at(i));
            touched();
        });
        m_apps.append(app);
    }
    m_guide->setObjectName(u"signInGuide"_s);
    auto *guide = new QHBoxLayout;
    guide->addWidget(m_guide);
    guide->addStretch(1);
    body()->addLayout(guide);
    body()->addStretch(1);
    connect(m_guide, &QPushButton::clicked, this, &ProviderPage::openGuide);
    connect(m_key, &SigningKeyBox::changed, this, [this](const Provider &provider) {
        m_read = provider; // its identity may have been changed by somebody else
        fill(true);
        showState();
        Q_EMIT kept();
    });
    ProviderPage::retranslate();
}

ProviderPage::~ProviderPage() = default;

const QString &ProviderPage::valueOf(const Provider &provider, ProviderField field)
{
    switch (field) {
    case ProviderField::Name:
        return provider.name;
    case ProviderField::ContactName:
        return provider.contactName;
    case ProviderField::ContactMail:
        return provider.contactMail;
    case ProviderField::ContactPhone:
        return provider.contactPhone;
    case ProviderField::Domain:
        return provider.domain;
    }
    Q_UNREACHABLE();
}

void ProviderPage::load()
{
    work().begin();
    work().deliver(loadProvider(ports()), [this](Result<Provider> provider) {
        if (provider)
            m_read = *provider;
        loaded(provider ? std::nullopt : std::optional(provider.error()));
    });
}

void ProviderPage::fill(bool keepTyped)
{
    for (const Row &row : m_rows) {
        refill(row.edit, valueOf(m_kept, row.field), valueOf(m_read, row.field), keepTyped);
        row.problem->setProblem({});
    }
    for (const App &app : std::as_const(m_apps)) {
        refill(app.edit, m_kept.signInApps.value(app.cloud), m_read.signInApps.value(app.cloud), keepTyped);
        judge(app);
    }
    m_kept = m_read;
    m_key->setProvider(m_kept);
    showMissing();
    look();
}

bool ProviderPage::changed() const
{
    for (const Row &row : m_rows) {
        if (row.edit->text().trimmed() != valueOf(m_kept, row.field))
            return true;
    }
    for (const App &app : m_apps) {
        if (app.edit->text().trimmed() != m_kept.signInApps.value(app.cloud))
            return true;
    }
    return false;
}

void ProviderPage::judge(const Row &row) { row.problem->setProblem(providerFieldProblem(row.field, row.edit->text())); }

void ProviderPage::judge(const App &app) { app.problem->setProblem(signInAppProblem(app.edit->text().trimmed())); }

bool ProviderPage::check()
{
    QWidget *first = nullptr;
    for (const Row &row : m_rows) {
        judge(row);
        if (row.problem->hasProblem() && !first)
            first = row.edit;
    }
    for (const App &app : std::as_const(m_apps)) {
        judge(app);
        if (app.problem->hasProblem() && !first)
            first = app.edit;
    }
    if (first)
        first->setFocus();
    return !first;
}

void ProviderPage::store()
{
    Provider provider = m_kept;
    provider.name = m_rows.at(0).edit->text().trimmed();
    provider.contactName = m_rows.at(1).edit->text().trimmed();
    provider.contactMail = m_rows.at(2).edit->text().trimmed();
    provider.contactPhone = m_rows.at(3).edit->text().trimmed();
    provider.domain = m_rows.at(4).edit->text().trimmed();
    for (const App &app : std::as_const(m_apps)) {
        const QString id = app.edit->text().trimmed();
        if (id.isEmpty())
            provider.signInApps.remove(app.cloud);
        else
            provider.signInApps.insert(app.cloud, id);
    }
    work().begin();
    work().deliver(saveProvider(ports(), provider), [this](Result<Provider> kept) {
        if (kept)
            m_read = *kept;
        stored(kept ? std::nullopt : std::optional(kept.error()));
    });
}

void ProviderPage::look()
{
    m_looking.begin();
    m_looking.deliver(readyToInvite(ports()), [this](Result<InvitingReadiness> ready) {
        m_blocked = ready ? ready->blocked : std::optional<Failure>();
        if (m_blocked && m_blocked->code == FailureCode::ProviderIncomplete)
            m_blocked.reset(); // said by what is missing
        showMissing();
    });
}

void ProviderPage::showMissing()
{
    QStringList missing;
    if (m_kept.name.trimmed().isEmpty())
        missing += tr("the provider's name");
    if (m_kept.contactName.trimmed().isEmpty())
        missing += tr("the contact's name");
    if (m_kept.contactMail.trimmed().isEmpty())
        missing += tr("the contact's mail address");
    if (missing.isEmpty() && m_blocked) {
        const Sentences sentences = describe(*m_blocked);
        m_missing->setText(
            QString(tr("No invitation can be sent yet.") + u' ' + sentences.what + u' ' + sentences.remedy));
        m_missing->setAccessibleName(m_missing->text());
        return;
    }
    m_missing->setText(!isLoaded() && missing.size() == 3
                           ? tr("Before an invitation can be sent this page needs the provider's name and a contact.")
                       : missing.isEmpty() ? tr("This is what customers see in an invitation, and whom they can ask.")
                                           : tr("No invitation can be sent yet. Still missing: %1.")
                                                 .arg(missing.join(tr(", ", "between parts of a list"))));
    m_missing->setAccessibleName(m_missing->text());
}

QString ProviderPage::title() const { return tr("Provider"); }

QWidget *ProviderPage::firstField() const { return m_rows.front().edit; }

void ProviderPage::openGuide()
{
    auto *guide = new SignInGuide(this);
    guide->show();
}

void ProviderPage::retranslate()
{
    SettingsPage::retranslate();
    const std::array labels{tr("Provider &name:"), tr("&Contact name:"), tr("Contact &mail:"), tr("Contact &phone:"),
                            tr("&Domain:")};
    for (size_t i = 0; i < m_rows.size(); ++i)
        nameField(m_rows.at(i).label, m_rows.at(i).edit, labels.at(i));
    m_rows.at(4).edit->setPlaceholderText(tr("Optional, for example contoso.com"));
    m_rows.at(4).problem->setNote(tr(
        "Where the signing key can be published, so that customers confirm an invitation without a telephone call."));
    m_appsTitle->setText(tr("Sign-in applications"));
    m_appsNote->setText(tr("With it a customer's admin signs in when TenantLink is to create the registration. It is a "
                           "public client of yours: it has no secret, and its id is no secret."));
    for (const App &app : std::as_const(m_apps)) {
        nameField(app.label, app.edit,
                  tr("Sign-in application of %1:").arg(QString(app.cloudName).replace(u'&', u"&&"_s)));
        app.edit->setPlaceholderText(tr("Optional: Application (Client) ID"));
        judge(app);
    }
    for (const Row &row : m_rows) {
        if (row.problem->hasProblem())
            judge(row);
    }
    nameButton(m_guide, tr("Ho&w do I create a sign-in application?"));
    showMissing();
}

} // namespace TenantLink
