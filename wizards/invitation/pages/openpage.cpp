#include "wizards/invitation/pages/openpage.h"

#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 LargestInput = 64 * 1024; ///< a whole mail with the link in it; an invitation itself is far smaller

/// A link or a mail, not a file's bytes.
bool isText(const QByteArray &handedOver)
{
    return handedOver.size() <= LargestInput && std::none_of(handedOver.cbegin(), handedOver.cend(), [](char c) {
               return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
           });
}

/// A file that is dropped or pasted is opened, instead of its name being written; a text that is far too long would
/// keep the window busy with laying it out.
class LinkEdit : public QPlainTextEdit
{
public:
    LinkEdit(QWidget *parent, std::function<bool(const QMimeData *)> takes)
        : QPlainTextEdit(parent), m_takes(std::move(takes))
    {
        setLayoutDirection(Qt::LeftToRight); // a link, in any language
    }

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override
    {
        return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
    }
    void insertFromMimeData(const QMimeData *source) override
    {
        if (!m_takes(source))
            QPlainTextEdit::insertFromMimeData(source);
    }

private:
    std::function<bool(const QMimeData *)> m_takes;
};
} // namespace

OpenPage::OpenPage(SharedInvitation state, QWidget *parent)
    : WizardPage(InvitationPages::Open, parent), m_state(std::move(state)), m_how(new PlainLabel(bodyWidget())),
      m_linkLabel(new QLabel(bodyWidget())),
      m_link(new LinkEdit(bodyWidget(), [this](const QMimeData *given) { return take(given); })),
      m_problem(new FieldProblem(m_link, bodyWidget())), m_choose(new QPushButton(bodyWidget())), m_opening(this)
{
    m_link->setObjectName(u"link"_s);
    m_link->setTabChangesFocus(true);
    m_link->setMinimumHeight(fontMetrics().height() * 6);
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setAutoDefault(false);
    body()->addWidget(m_how);
    body()->addWidget(m_linkLabel);
    body()->addWidget(m_link, 1);
    body()->addWidget(m_problem);
    body()->addWidget(m_choose, 0, Qt::AlignLeading);
    setAcceptDrops(true);
    connect(m_link, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_link->toPlainText();
        if (text == m_text) // a dropped file ends in such a signal, too
            return;
        m_text = text;
        stop();
        say(std::nullopt);
        Q_EMIT completeChanged();
    });
    connect(m_choose, &QPushButton::clicked, this, &OpenPage::choose);
    retranslate();
}

void OpenPage::initializePage()
{
    m_read = false;
    if (m_link->toPlainText().isEmpty() && isText(m_state->link))
        m_link->setPlainText(QString::fromUtf8(m_state->link));
    say(m_state->notOpened);
}

bool OpenPage::isComplete() const { return m_state->opened || !m_link->toPlainText().trimmed().isEmpty(); }

bool OpenPage::validatePage()
{
    const QByteArray text = m_link->toPlainText().toUtf8();
    if (m_read || (m_state->opened && m_openedText == text))
        return true;
    open(text);
    return false;
}

QWidget *OpenPage::firstField() const { return m_link; }

void OpenPage::stop() { m_opening.stop(); }

void OpenPage::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Open invitation file"), folder,
                                   tr("TenantLink invitations (*.tenantlink);;All files (*)"));
    dialog->setObjectName(u"openInvitationFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenPage::openFile);
    dialog->open();
}

void OpenPage::openFile(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        say(Failure{FailureCode::FileUnreadable, cleaned(QDir::toNativeSeparators(file))});
        return;
    }
    open(in.read(LargestInput + 1));
}

void OpenPage::open(const QByteArray &linkOrFile)
{
    if (linkOrFile.size() > LargestInput) {
        say(Failure{FailureCode::TicketTooLarge});
        return;
    }
    say(std::nullopt);
    m_opening.begin();
    m_opening.deliver(openInvitation(m_state->ports, linkOrFile),
                      [this, linkOrFile](const Result<OpenedInvitation> &opened) {
                          if (!opened) {
                              say(opened.error());
                              m_link->setFocus(Qt::TabFocusReason);
                              return;
                          }
                          m_state->startOver(linkOrFile);
                          m_state->opened = *opened;
                          m_openedText = m_link->toPlainText().toUtf8();
                          m_read = true;
                          wizard()->next();
                          m_read = false;
                      });
}

bool OpenPage::take(const QMimeData *dropped)
{
    const QList<QUrl> urls = dropped->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        openFile(urls.first().toLocalFile());
        return true;
    }
    if (dropped->text().size() <= LargestInput)
        return false;
    say(Failure{FailureCode::TicketTooLarge});
    return true;
}

void OpenPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void OpenPage::dropEvent(QDropEvent *event)
{
    if (!take(event->mimeData()))
        m_link->setPlainText(event->mimeData()->text());
    event->acceptProposedAction();
}

void OpenPage::say(const std::optional<Failure> &failure)
{
    m_failure = failure;
    const Sentences sentences = failure ? describe(*failure) : Sentences();
    m_problem->setProblem(sentences.what.isEmpty() ? QString() : QString(sentences.what + u' ' + sentences.remedy));
}

void OpenPage::retranslate()
{
    setTexts(tr("Open invitation"), tr("Nothing is sent anywhere and nothing is kept by opening an invitation."));
    m_how->setText(tr("Paste the link from the provider's mail here, or the whole text of the mail; or choose or drop "
                      "the attached file that ends in .tenantlink."));
    nameField(m_linkLabel, m_link, tr("&Invitation link:"));
    nameButton(m_choose, tr("Choose &file..."), tr("Open invitation file"));
    say(m_failure);
}

} // namespace TenantLink
