#include "app/window/settings/invitationsettingspage.h"

#include "app/window/flowlayout.h"
#include "wizards/common/assistive.h"
#include "wizards/common/savefile.h"
#include "app/window/settings/htmlpreview.h"
#include "models/flows/mailsetup.h"
#include "models/flows/provider.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int LongestEntry = 1000; // characters; well above the rules
const QString LandingPage = QStringLiteral(":/tenantlink/landing/index.html");
} // namespace

InvitationSettingsPage::InvitationSettingsPage(Ports world, QWidget *parent)
    : SettingsPage(std::move(world), u"invitationSettings"_s, parent), m_reset(new QPushButton(this)),
      m_placeholdersNote(new PlainLabel(this))
{
    m_reset->setObjectName(u"resetToDefault"_s);
    buttons()->addWidget(m_reset);
    buildRest();
    body()->addSpacing(8);
    body()->addWidget(m_placeholdersNote);
    auto *row = new FlowLayout;
    for (const QString &placeholder : placeholders()) {
        auto *button = new QPushButton(placeholder, bodyWidget());
        button->setObjectName(u"insert-"_s + placeholder.mid(2, placeholder.size() - 4));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text
        connect(button, &QPushButton::clicked, this, [this, placeholder] { insert(placeholder); });
        row->addWidget(button);
        m_placeholders.append(button);
    }
    body()->addLayout(row);
    buildTexts();
    m_later.setSingleShot(true);
    m_later.setInterval(150ms);
    m_later.callOnTimeout(this, &InvitationSettingsPage::showPreview);
    connect(m_reset, &QPushButton::clicked, this, &InvitationSettingsPage::resetToDefault);
    InvitationSettingsPage::retranslate();
}

InvitationSettingsPage::~InvitationSettingsPage() = default;

void InvitationSettingsPage::buildRest()
{
    QWidget *on = bodyWidget();
    QFormLayout *form = addForm();
    for (QLabel **label : {&m_daysLabel, &m_signInLabel, &m_landingLabel})
        *label = new QLabel(on);
    m_days = new QSpinBox(on);
    m_days->setObjectName(u"expiryDays"_s);
    m_days->setRange(Invitation::MinDays, Invitation::MaxDays);
    m_signIn = new QComboBox(on);
    m_signIn->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_signIn->setObjectName(u"signInMethod"_s);
    m_signIn->addItem(QString(), int(SignInMethod::DeviceCode));
    m_signIn->addItem(QString(), int(SignInMethod::Browser));
    m_landing = new LineEdit(LongestEntry, on);
    m_landing->setLayoutDirection(Qt::LeftToRight);
    m_landing->setObjectName(u"landingPage"_s);
    m_landingProblem = new FieldProblem(m_landing, on);
    m_saveLanding = new QPushButton(on);
    m_saveLanding->setObjectName(u"saveLandingPage"_s);
    m_saveLanding->setVisible(QFile::exists(LandingPage));
    m_landingNote = new PlainLabel(on);
    addField(form, m_daysLabel, m_days, nullptr);
    addField(form, m_signInLabel, m_signIn, nullptr);
    addField(form, m_landingLabel, m_landing, m_landingProblem);
    auto *row = new QHBoxLayout;
    row->addWidget(m_saveLanding);
    row->addStretch(1);
    form->addRow(row);
    form->addRow(m_landingNote);
    connect(m_days, &QSpinBox::valueChanged, this, &InvitationSettingsPage::edited);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &InvitationSettingsPage::edited);
    connect(m_landing, &QLineEdit::textEdited, this, &InvitationSettingsPage::edited);
    connect(m_saveLanding, &QPushButton::clicked, this, &InvitationSettingsPage::saveLandingPage);
}

void InvitationSettingsPage::buildTexts()
{
    QWidget *on = bodyWidget();
    QFormLayout *form = addForm();
    for (QLabel **label : {&m_subjectLabel, &m_plainLabel, &m_htmlLabel})
        *label = new QLabel(on);
    m_subject = new LineEdit(LongestEntry, on);
    m_subject->setObjectName(u"mailSubject"_s);
    m_plain = new QPlainTextEdit(on);
    m_plain->setObjectName(u"mailPlain"_s);
    m_html = new QPlainTextEdit(on);
    m_html->setLayoutDirection(Qt::LeftToRight);
    m_html->setObjectName(u"mailHtml"_s);
    m_subjectProblem = new FieldProblem(m_subject, on);
    m_plainProblem = new FieldProblem(m_plain, on);
    m_htmlProblem = new FieldProblem(m_html, on);
    addField(form, m_subjectLabel, m_subject, m_subjectProblem);
    addField(form, m_plainLabel, m_plain, m_plainProblem);
    addField(form, m_htmlLabel, m_html, m_htmlProblem);
    for (QPlainTextEdit *edit : {m_plain, m_html}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().height() * 10);
        connect(edit, &QPlainTextEdit::textChanged, this, &InvitationSettingsPage::edited);
    }
    connect(m_subject, &QLineEdit::textEdited, this, &InvitationSettingsPage::edited);
    for (QWidget *target : std::initializer_list<QWidget *>{m_subject, m_plain, m_html})
        target->installEventFilter(this);

    m_previewTitle = new PlainLabel(on);
    m_previewTitle->setBold(true);
    m_previewSubject = new PlainLabel(on);
    m_previewSubject->setObjectName(u"previewSubject"_s);
    m_previews = new QTabWidget(on);
    m_previews->setObjectName(u"previews"_s);
    m_htmlPreview = new HtmlPreview(on);
    m_htmlPreview->setObjectName(u"htmlPreview"_s);
    m_plainPreview = new QPlainTextEdit(on);
    m_plainPreview->setObjectName(u"plainPreview"_s);
    m_plainPreview->setReadOnly(true);
    m_plainPreview->setTabChangesFocus(true);
    m_previews->addTab(m_htmlPreview, QString());
    m_previews->addTab(m_plainPreview, QString());
    m_previews->setMinimumHeight(fontMetrics().height() * 16);
    body()->addSpacing(8);
    body()->addWidget(m_previewTitle);
    body()->addWidget(m_previewSubject);
    body()->addWidget(m_previews, 1);
}

void InvitationSettingsPage::load()
{
    work().begin();
    work().deliver(loadInvitationSettings(ports()), [this](Result<InvitationSettings> settings) {
        if (settings)
            m_read = *settings;
        loaded(settings ? std::nullopt : std::optional(settings.error()));
    });
    m_reading.begin(); // for the preview only
    m_reading.deliver(loadProvider(ports()), [this](Result<Provider> provider) {
        if (provider)
            m_provider = *provider;
        showPreview();
    });
}

void InvitationSettingsPage::fill(bool keepTyped)
{
    InvitationSettings now = m_read;
    if (keepTyped) { // what the person changed stays
        const InvitationSettings has = typed();
        if (has.subject != m_kept.subject)
            now.subject = has.subject;
        if (has.plain != m_kept.plain)
            now.plain = has.plain;
        if (has.html != m_kept.html)
            now.html = has.html;
        if (has.days != m_kept.days)
            now.days = has.days;
        if (has.signIn != m_kept.signIn)
            now.signIn = has.signIn;
        if (has.landingPage != m_kept.landingPage)
            now.landingPage = has.landingPage;
    }
    m_kept = m_read;
    put(now);
}

void InvitationSettingsPage::put(const InvitationSettings &settings)
{
    if (m_subject->text() != settings.subject)
        m_subject->fill(settings.subject);
    if (m_plain->toPlainText() != settings.plain)
        m_plain->setPlainText(settings.plain);
    if (m_html->toPlainText() != settings.html)
        m_html->setPlainText(settings.html);
    m_days->setValue(settings.days);
    m_signIn->setCurrentIndex(m_signIn->findData(int(settings.signIn)));
    if (m_landing->text() != settings.landingPage)
        m_landing->fill(settings.landingPage);
    judge();
    showPreview();
}

InvitationSettings InvitationSettingsPage::typed() const
{
    InvitationSettings settings = m_kept;
    settings.subject = m_subject->text();
    settings.plain = m_plain->toPlainText();
    settings.html = m_html->toPlainText();
    settings.days = m_days->value();
    settings.signIn = static_cast<SignInMethod>(m_signIn->currentData().toInt());
    settings.landingPage = m_landing->text().trimmed();
    return settings;
}

bool InvitationSettingsPage::changed() const
{
    const InvitationSettings now = typed();
    return now.subject != m_kept.subject || now.plain != m_kept.plain || now.html != m_kept.html ||
           now.days != m_kept.days || now.signIn != m_kept.signIn || now.landingPage != m_kept.landingPage;
}

void InvitationSettingsPage::edited()
{
    if (!isLoaded())
        return;
    m_later.start();
    touched();
}

void InvitationSettingsPage::judgeTexts()
{
    m_subjectProblem->setProblem(invitationFieldProblem(InvitationField::Subject, m_subject->text()));
    m_plainProblem->setProblem(invitationFieldProblem(InvitationField::Plain, m_plain->toPlainText()));
    m_htmlProblem->setProblem(invitationFieldProblem(InvitationField::Html, m_html->toPlainText()));
}

void InvitationSettingsPage::judge()
{
    judgeTexts();
    m_landingProblem->setProblem(invitationFieldProblem(InvitationField::LandingPage, m_landing->text().trimmed()));
}

bool InvitationSettingsPage::check()
{
    judge();
    QWidget *first = m_landingProblem->hasProblem()   ? static_cast<QWidget *>(m_landing)
                     : m_subjectProblem->hasProblem() ? static_cast<QWidget *>(m_subject)
                     : m_plainProblem->hasProblem()   ? static_cast<QWidget *>(m_plain)
                     : m_htmlProblem->hasProblem()    ? static_cast<QWidget *>(m_html)
                                                      : nullptr;
    if (first)
        first->setFocus();
    return !first;
}

void InvitationSettingsPage::store()
{
    work().begin();
    work().deliver(saveInvitationSettings(ports(), typed()), [this](Result<InvitationSettings> kept) {
        if (kept)
            m_read = *kept;
        stored(kept ? std::nullopt : std::optional(kept.error()));
    });
}

void InvitationSettingsPage::resetToDefault()
{
    if (!isLoaded() || busy())
        return;
    InvitationSettings usual = InvitationSettings::usual();
    usual.landingPage = m_landing->text().trimmed(); // an address has no default
    put(usual);
    say([] { return tr("These are the usual texts. Save keeps them, Revert takes yours back."); });
}

void InvitationSettingsPage::insert(const QString &placeholder)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_target))
        line->insert(placeholder);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_target))
        text->insertPlainText(placeholder);
    else
        m_plain->insertPlainText(placeholder);
    edited();
}

void InvitationSettingsPage::showPreview()
{
    if (!isLoaded() && m_plain->toPlainText().isEmpty())
        return;
    judge();
    const InvitationSettings now = typed();
    const MailValues values = previewValues(m_provider, now);
    const Result<QString> subject = filledPlain(now.subject, values);
    const Result<QString> text = filledPlain(now.plain, values);
    const Result<QString> html = filledHtml(now.html, values);
    if (subject && !m_subjectProblem->hasProblem())
        m_previewSubject->setText(tr("Subject: %1").arg(*subject));
    if (text && !m_plainProblem->hasProblem())
        m_plainPreview->setPlainText(*text);
    if (html && !m_htmlProblem->hasProblem())
        m_htmlPreview->setHtml(*html);
}

void InvitationSettingsPage::saveLandingPage()
{
    QFile page(LandingPage);
    if (!page.open(QIODevice::ReadOnly))
        return;
    saveFile(this, {tr("Save landing page"), u"index.html"_s, tr("Web pages (*.html)"), page.readAll()},
             [this](Result<QString> name) {
                 showFailure(name ? std::nullopt : std::optional(name.error()));
                 if (name)
                     say([shown = *name] {
                         return tr("Saved as %1. Put it on your web server and enter its https address.").arg(shown);
                     });
             });
}

bool InvitationSettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_target = qobject_cast<QWidget *>(watched);
    return SettingsPage::eventFilter(watched, event);
}

QString InvitationSettingsPage::title() const { return tr("Invitation"); }

QWidget *InvitationSettingsPage::firstField() const { return m_days; }

void InvitationSettingsPage::retranslate()
{
    SettingsPage::retranslate();
    nameButton(m_reset, tr("Reset to &default"));
    m_reset->setToolTip(tr("Puts back the usual texts, expiry and sign-in method; the landing page stays"));
    nameField(m_daysLabel, m_days, tr("&Expires after (days):"));
    nameField(m_signInLabel, m_signIn, tr("Default sign-in &method:"));
    m_signIn->setItemText(0, tr("Code (device login)"));
    m_signIn->setItemText(1, tr("Browser of the customer's computer"));
    nameField(m_landingLabel, m_landing, tr("&Landing page address:"));
    m_landing->setPlaceholderText(tr("Optional, https://..."));
    nameButton(m_saveLanding, tr("Save landing pa&ge"));
    m_landingNote->setText(tr(
        "Many mail programs make no link of \"tenantlink:\". With a page of yours the mail has an https link; the page "
        "opens the invitation and sends nothing to any server."));
    m_placeholdersNote->setText(tr("Placeholders: a click inserts one into the text that you edited last."));
    for (QPushButton *button : std::as_const(m_placeholders))
        button->setAccessibleName(tr("Insert %1").arg(button->text()));
    nameField(m_subjectLabel, m_subject, tr("S&ubject:"));
    nameField(m_plainLabel, m_plain, tr("&Plain text:"));
    nameField(m_htmlLabel, m_html, tr("HTML te&xt:"));
    m_previewTitle->setText(tr("Preview with example values"));
    m_previews->setTabText(0, tr("Wi&th formatting"));
    m_previews->setTabText(1, tr("Pl&ain"));
    nameTabs(m_previews, tr("Kinds of preview"));
    m_htmlPreview->setAccessibleName(tr("Preview of the HTML text"));
    m_plainPreview->setAccessibleName(tr("Preview of the plain text"));
    if (isLoaded())
        showPreview();
}

} // namespace TenantLink
