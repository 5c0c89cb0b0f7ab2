#include "wizards/common/codeview.h"

#include "models/ports/clock.h"
#include "models/ports/desktop.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/qrcode.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr double CodeScale = 2.2; ///< of the usual letters

QLineEdit *readOnlyLine(const QString &id, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(id);
    line->setReadOnly(true);
    line->setLayoutDirection(Qt::LeftToRight);
    return line;
}
} // namespace

CodeView::CodeView(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_how(new PlainLabel(this)),
      m_codeLabel(new QLabel(this)), m_code(readOnlyLine(u"userCode"_s, this)), m_copy(new QPushButton(this)),
      m_linkLabel(new QLabel(this)), m_link(readOnlyLine(u"codePage"_s, this)), m_open(new QPushButton(this)),
      m_notOpened(new PlainLabel(this)), m_qr(new QrCode(this)), m_qrNote(new PlainLabel(this)),
      m_left(new PlainLabel(this)), m_warning(new PlainLabel(this))
{
    m_copy->setObjectName(u"copyCode"_s);
    m_open->setObjectName(u"copyCodeAndOpen"_s);
    m_qr->setObjectName(u"codePageQr"_s);
    m_left->setObjectName(u"codeTimeLeft"_s);
    for (QPushButton *button : {m_copy, m_open})
        button->setAutoDefault(false);
    QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letters.setPointSizeF(font().pointSizeF() * CodeScale);
    letters.setBold(true);
    letters.setLetterSpacing(QFont::PercentageSpacing, 110);
    m_code->setFont(letters);
    m_code->setAlignment(Qt::AlignCenter);
    m_warning->setBold(true);
    auto *code = new QHBoxLayout;
    code->addWidget(m_code, 1);
    code->addWidget(m_copy);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_codeLabel, code);
    form->addRow(m_linkLabel, m_link);
    auto *words = new QVBoxLayout;
    words->addWidget(m_open, 0, Qt::AlignLeading);
    words->addWidget(m_notOpened);
    words->addWidget(m_left);
    words->addWidget(m_qrNote);
    words->addStretch(1);
    auto *below = new QHBoxLayout;
    below->addLayout(words, 1);
    below->addWidget(m_qr, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_how);
    column->addLayout(form);
    column->addWidget(m_warning);
    column->addLayout(below);
    m_tick.setInterval(1s);
    m_tick.callOnTimeout(this, &CodeView::count);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_ports.desktop->copyText(m_progress.userCode); });
    connect(m_open, &QPushButton::clicked, this, &CodeView::copyAndOpen);
    retranslate();
}

void CodeView::setProgress(const SignInProgress &progress)
{
    if (progress.userCode != m_progress.userCode)
        m_openFailed = false;
    m_progress = progress;
    m_code->setText(progress.userCode);
    const QFontMetrics letters(m_code->font());
    m_code->setMinimumWidth(letters.horizontalAdvance(progress.userCode + u"  "_s) + letters.averageCharWidth());
    const QString link = progress.page.toDisplayString(QUrl::FullyEncoded);
    m_link->setText(link);
    m_link->setCursorPosition(0);
    m_qr->setContent(link);
    m_tick.start();
    retranslate();
}

void CodeView::clear()
{
    m_tick.stop();
    m_progress = SignInProgress();
    m_openFailed = false;
    m_code->clear();
    m_link->clear();
    m_qr->setContent(QString());
}

QWidget *CodeView::firstField() const { return m_open; }

void CodeView::copyAndOpen()
{
    m_ports.desktop->copyText(m_progress.userCode);
    m_openFailed = !m_ports.desktop->open(m_progress.page);
    retranslate();
}

void CodeView::count()
{
    using std::chrono::ceil;
    using std::chrono::minutes;
    using std::chrono::seconds;
    const seconds left = qMax(seconds(0), ceil<seconds>(m_progress.ends - m_ports.clock->monotonic()));
    if (left.count() == 0) {
        m_tick.stop();
        const QString over = tr("The code has run out. Microsoft is asked whether it was entered in time ...");
        m_left->setText(over);
        m_left->setAccessibleName(over);
        return;
    }
    const QString clock = u"%1:%2"_s.arg(left.count() / 60).arg(left.count() % 60, 2, 10, QChar(u'0'));
    m_left->setText(tr("The code is valid for another %1. When it runs out, you can have a new one.", "minutes:seconds")
                        .arg(clock));
    // Read aloud once a minute, not once a second.
    const QString spoken =
        tr("The code is valid for about %n more minute(s).", nullptr, int(ceil<minutes>(left).count()));
    if (m_left->accessibleName() != spoken)
        m_left->setAccessibleName(spoken);
}

void CodeView::retranslate()
{
    m_how->setText(tr("Open this page, enter the code there, and sign in with your administrator's account."));
    nameField(m_codeLabel, m_code, tr("Co&de:"));
    nameButton(m_copy, tr("Cop&y"), tr("Copy Code"));
    nameField(m_linkLabel, m_link, tr("&Link of the page:"));
    nameButton(m_open, tr("Copy code and &open page"));
    m_notOpened->setText(tr("No browser could be opened. The code is copied; open the page yourself by its link."));
    m_notOpened->setVisible(m_openFailed);
    m_qr->setAccessibleName(tr("QR code of the link"));
    m_qr->setAccessibleDescription(tr("Opens %1 on a telephone. The code itself is not in it.").arg(m_link->text()));
    m_qrNote->setText(tr("With a telephone you can scan the QR code instead of typing the link."));
    m_warning->setText(tr("Enter this code only because you started this here yourself. Never accept a code from "
                          "anyone or pass one on."));
    if (!m_progress.userCode.isEmpty())
        count();
}

} // namespace TenantLink
