#include "wizards/common/admindialog.h"

#include "wizards/common/assistive.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/readingorder.h"
#include "wizards/common/signinappbox.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

AdminDialog::AdminDialog(Ports ports, SignInPurpose purpose, const QString &objectName, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_purpose(std::move(purpose)),
      m_status(new PlainLabel(this)), m_pages(new QStackedWidget(this)), m_failure(new FailureView(this)),
      m_app(new SignInAppBox(m_ports, this))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_status->setObjectName(u"adminStatus"_s);
    m_status->setBold(true);
    m_status->setVisible(false);
    auto *buttons = new QDialogButtonBox(this);
    m_next = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_other = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_next->setObjectName(u"adminNext"_s);
    m_other->setObjectName(u"adminOther"_s);
    m_close->setObjectName(u"adminClose"_s);
    m_next->setDefault(true);
    m_other->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_status);
    column->addWidget(m_pages, 1);
    column->addWidget(m_failure);
    column->addWidget(m_app);
    column->addWidget(buttons);
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(); });
    connect(m_other, &QPushButton::clicked, this, [this] { goOther(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_failure, &FailureView::retryAsked, this, [this] {
        m_before = m_failure->failure();
        setFailure(std::nullopt);
        if (m_before && m_before->code == FailureCode::SignInEnded)
            m_who.reset();
        tryAgain();
    });
    const QSize wanted(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
}

QVBoxLayout *AdminDialog::addPage()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scrollToFocus(scroll);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_pages->addWidget(scroll);
    return column;
}

void AdminDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    setFailure(std::nullopt);
    m_next->setFocus(Qt::OtherFocusReason);
}

int AdminDialog::page() const { return m_pages->currentIndex(); }

void AdminDialog::nameClose(bool over) { nameButton(m_close, over ? tr("C&lose") : tr("Cancel")); }

void AdminDialog::focusClose() { m_close->setFocus(Qt::OtherFocusReason); }

void AdminDialog::say(const QString &status)
{
    sayStatus(m_status, status);
    m_status->setVisible(!status.isEmpty());
}

void AdminDialog::setFailure(const std::optional<Failure> &failure, bool retry)
{
    m_failure->setFailure(failure);
    m_failure->setRetryOffered(retry && failure);
}

void AdminDialog::signIn(const QStringList &scopes, std::function<void()> then)
{
    SignInPurpose purpose = m_purpose;
    purpose.scopes = scopes;
    auto *dialog = new SignInDialog(m_ports, purpose, this);
    connect(dialog, &SignInDialog::signedIn, this, [this, then = std::move(then)](const SignedIn &who) {
        m_who = who;
        m_before.reset();
        then();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_before) // still as it was
            setFailure(std::exchange(m_before, std::nullopt));
    });
    dialog->open();
}

void AdminDialog::offerAppRemoval()
{
    if (!m_who)
        return;
    // Below what the page says, so that it scrolls with it.
    auto *scroll = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    if (auto *column = scroll ? qobject_cast<QVBoxLayout *>(scroll->widget()->layout()) : nullptr)
        column->insertWidget(column->count() - 1, m_app);
    m_app->offer(*m_who);
}

} // namespace TenantLink
