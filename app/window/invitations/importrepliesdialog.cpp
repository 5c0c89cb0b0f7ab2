#include "app/window/invitations/importrepliesdialog.h"

#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

ImportRepliesDialog::ImportRepliesDialog(Ports ports, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_summary(new PlainLabel(this)),
      m_progress(new QProgressBar(this)), m_list(new QTreeWidget(this)), m_questionBox(new QFrame(this)),
      m_question(new PlainLabel(m_questionBox)), m_facts(new PlainLabel(m_questionBox)),
      m_yes(new QPushButton(m_questionBox)), m_no(new QPushButton(m_questionBox)), m_failure(new FailureView(this)),
      m_replace(new QPushButton(this))
{
    setObjectName(u"importRepliesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setBold(true);
    m_progress->setTextVisible(false);
    m_list->setObjectName(u"replies"_s);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(0, letter * 32);
    m_list->setColumnWidth(1, letter * 18);
    m_question->setObjectName(u"importQuestion"_s);
    m_question->setBold(true);
    m_facts->setObjectName(u"importFacts"_s);
    m_facts->setSelectable(true);
    m_yes->setObjectName(u"importYes"_s);
    m_no->setObjectName(u"importNo"_s);
    m_replace->setObjectName(u"replaceLost"_s);
    for (QPushButton *button : {m_yes, m_no, m_replace})
        button->setAutoDefault(false); // Enter alone never answers
    m_questionBox->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    auto *question = new QVBoxLayout(m_questionBox);
    question->addWidget(m_question);
    question->addWidget(m_facts);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch(1);
    question->addLayout(answers);
    auto *buttons = new QDialogButtonBox(this);
    m_stop = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_stop->setObjectName(u"stopImport"_s);
    m_close->setObjectName(u"closeImport"_s);
    m_stop->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    column->addWidget(m_questionBox);
    column->addWidget(m_failure);
    column->addWidget(m_replace, 0, Qt::AlignLeading);
    column->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportRepliesDialog::showSelected);
    connect(m_yes, &QPushButton::clicked, this, [this] { answered(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answered(false); });
    connect(m_replace, &QPushButton::clicked, this, &ImportRepliesDialog::replaceLink);
    connect(m_stop, &QPushButton::clicked, this, &ImportRepliesDialog::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(QSize(letter * 110, fontMetrics().height() * 26).boundedTo(screen()->availableSize() * 0.95));
    retranslate();
}

ImportRepliesDialog::~ImportRepliesDialog()
{
    // What was answered is imported to its end; what was not leaves no trace.
    const Entry *now = current();
    if (now && now->state == State::Importing)
        m_work.letGo();
}

void ImportRepliesDialog::add(const QList<ReplySource> &sources)
{
    for (const ReplySource &source : sources) {
        m_tooMany = m_entries.size() >= MostReplies;
        if (m_tooMany)
            break;
        m_entries.append(Entry{source});
        new QTreeWidgetItem(m_list);
    }
    if (!current())
        next();
    showAll();
}

ImportRepliesDialog::Entry *ImportRepliesDialog::current()
{
    if (m_current < 0 || m_current >= m_entries.size())
        return nullptr;
    Entry &entry = m_entries[m_current];
    const bool busy = entry.state == State::Opening || entry.state == State::Asking || entry.state == State::Importing;
    return busy ? &entry : nullptr;
}

void ImportRepliesDialog::next()
{
    m_current = -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).state != State::Waiting)
            continue;
        m_current = i;
        m_list->setCurrentItem(m_list->topLevelItem(int(i)));
        open(m_entries[i]);
        if (m_entries.at(i).state == State::Refused)
            continue; // the file could not be read
        break;
    }
    showAll();
}

void ImportRepliesDialog::open(Entry &entry)
{
    QByteArray content = entry.source.text;
    if (!entry.source.file.isEmpty()) {
        QFile file(entry.source.file);
        if (!file.open(QIODevice::ReadOnly)) {
            refuse(entry, Failure{FailureCode::FileUnreadable,
                                  QDir::toNativeSeparators(entry.source.file),
                                  {{u"reason"_s, file.errorString()}}});
            return;
        }
        content = file.read(LargestRead + 1);
    }
    if (content.size() > LargestRead) {
        refuse(entry, Failure{FailureCode::ReplyTooLarge});
        return;
    }
    entry.state = State::Opening;
    m_work.begin();
    m_work.deliver(openReplyFor(
                       m_ports, content, [](const Report &) {}, m_work.cancel()),
                   [this](Result<OpenedReply> opened) {
                       Entry &now = m_entries[m_current];
                       if (!opened) {
                           refuse(now, opened.error());
                           next();
                           return;
                       }
                       now.invitation = cleaned(opened->invitation.shortName, 60);
                       now.opened = std::move(*opened);
                       ask();
                   });
}

void ImportRepliesDialog::ask()
{
    Entry &entry = m_entries[m_current];
    if (entry.confirmed.size() >= entry.opened->questions.size()) {
        importNow(entry);
        return;
    }
    entry.state = State::Asking;
    showAll();
    m_no->setFocus();
}

void ImportRepliesDialog::answered(bool yes)
{
    Entry *entry = current();
    if (!entry || entry->state != State::Asking)
        return;
    if (yes) {
        entry->confirmed.append(entry->opened->questions.at(entry->confirmed.size()));
        ask();
        return;
    }
    entry->state = State::Declined;
    entry->opened.reset(); // with its secret
    next();
}

void ImportRepliesDialog::importNow(Entry &entry)
{
    entry.state = State::Importing;
    const OpenedReply opened = *entry.opened;
    entry.opened.reset();
    m_work.begin();
    m_work.deliver(importOpened(m_ports, opened, entry.confirmed), [this](Result<Invitation> invitation) {
        Entry &now = m_entries[m_current];
        if (invitation) {
            now.state = State::Imported;
            now.status = invitation->status;
            Q_EMIT imported();
        } else {
            refuse(now, invitation.error());
        }
        next();
    });
    showAll();
}

void ImportRepliesDialog::refuse(Entry &entry, const Failure &failure)
{
    entry.state = State::Refused;
    entry.failure = failure;
    entry.opened.reset();
    const bool named = failure.code >= FailureCode::ReplyForNobody ||
                       failure.code == FailureCode::InvitationCancelled ||
                       failure.code == FailureCode::InvitationOnboarded;
    if (entry.invitation.isEmpty() && named)
        entry.invitation = cleaned(failure.subject, 60);
}

void ImportRepliesDialog::stop()
{
    Entry *now = current();
    if (now && now->state != State::Importing) {
        m_work.stop();
        now->state = State::Stopped;
        now->opened.reset();
    }
    for (Entry &entry : m_entries) {
        if (entry.state == State::Waiting)
            entry.state = State::Stopped;
    }
    showAll();
}

QString ImportRepliesDialog::nameOf(const Entry &entry) const
{
    if (!entry.source.file.isEmpty())
        return cleaned(QFileInfo(entry.source.file).fileName(), 120);
    return tr("Pasted text");
}

QString ImportRepliesDialog::resultOf(const Entry &entry)
{
    switch (entry.state) {
    case State::Waiting:
        return tr("Waiting");
    case State::Opening:
        return tr("Being validated ...");
    case State::Asking:
        return tr("Needs your answer");
    case State::Importing:
        return tr("Being imported ...");
    case State::Imported:
        return tr("Imported: %1").arg(describe(entry.status));
    case State::Refused:
        return entry.failure->code == FailureCode::Cancelled ? tr("Stopped") : describe(*entry.failure).what;
    case State::Declined:
        return tr("Not imported, as you decided");
    case State::Stopped:
        return tr("Stopped");
    }
    Q_UNREACHABLE();
}

void ImportRepliesDialog::showAll()
{
    int done = 0;
    int taken = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        QTreeWidgetItem *item = m_list->topLevelItem(int(i));
        item->setText(0, nameOf(entry));
        item->setText(1, entry.invitation);
        item->setText(2, resultOf(entry));
        const bool open = entry.state == State::Waiting || entry.state == State::Opening ||
                          entry.state == State::Asking || entry.state == State::Importing;
        done += open ? 0 : 1;
        taken += entry.state == State::Imported ? 1 : 0;
    }
    const bool running = done < m_entries.size();
    m_progress->setRange(0, int(m_entries.size()) * 2);
    m_progress->setValue(done * 2 + (current() ? 1 : 0));
    m_progress->setVisible(running);
    const Entry *now = current();
    m_stop->setVisible(running);
    m_stop->setEnabled(!now || now->state != State::Importing || done + 1 < m_entries.size());
    QString summary;
    if (now && now->state == State::Asking)
        summary = tr("Nothing is changed until you have answered the question.");
    else if (running)
        summary = tr("%1 of %n reply(s) done ...", nullptr, int(m_entries.size())).arg(done);
    else
        summary = tr("%1 of %n reply(s) imported.", nullptr, int(m_entries.size())).arg(taken);
    if (m_tooMany)
        summary += u' ' + tr("Only the first %n reply(s) were taken.", nullptr, int(MostReplies));
    m_summary->setText(summary);
    m_summary->setAccessibleName(summary);
    showQuestion();
    showSelected();
}

void ImportRepliesDialog::showQuestion()
{
    const Entry *now = current();
    const bool asking = now && now->state == State::Asking;
    m_questionBox->setVisible(asking);
    if (!asking)
        return;
    const OpenedReply &opened = *now->opened;
    const ImportQuestion question = opened.questions.at(now->confirmed.size());
    m_question->setText(describe(question, opened));
    m_question->setAccessibleName(m_question->text());
    const auto known = [](const QString &text) { return text.isEmpty() ? u"\u2013"_s : cleaned(text); };
    m_facts->setText(QStringList{tr("Invitation: %1").arg(known(opened.invitation.shortName)),
                                 tr("Customer: %1").arg(known(opened.invitation.customerName)),
                                 tr("Tenant: %1").arg(known(opened.report.tenantName)),
                                 tr("Tenant ID: %1").arg(opened.reply.tenant.toString()),
                                 tr("Initial domain: %1").arg(known(opened.report.initialDomain))}
                         .join(u'\n'));
    switch (question) {
    case ImportQuestion::ConfirmTenant:
        nameButton(m_yes, tr("&Yes, this is the customer's tenant"));
        nameButton(m_no, tr("&No, do not import"));
        break;
    case ImportQuestion::Late:
    case ImportQuestion::ReplacedLink:
        nameButton(m_yes, tr("&Import it anyway"));
        nameButton(m_no, tr("Do &not import"));
        break;
    case ImportQuestion::Conflict:
        nameButton(m_yes, tr("&Replace the earlier result"));
        nameButton(m_no, tr("&Keep the earlier result"));
        break;
    }
}

const ImportRepliesDialog::Entry *ImportRepliesDialog::selected() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void ImportRepliesDialog::showSelected()
{
    const Entry *entry = selected();
    m_failure->setFailure(entry ? entry->failure : std::nullopt);
    m_replace->setVisible(entry && entry->failure && entry->failure->code == FailureCode::ReplyKeyLost);
}

void ImportRepliesDialog::replaceLink()
{
    const Entry *entry = selected();
    if (!entry || !entry->failure)
        return;
    InvitationQuery query;
    query.filter = entry->failure->subject;
    query.finishedToo = true;
    m_looking.begin();
    m_looking.deliver(m_ports.store->invitations(query, m_looking.cancel()),
                      [this, name = query.filter](Result<QList<InvitationRow>> rows) {
                          if (!rows) {
                              m_failure->setFailure(rows.error());
                              return;
                          }
                          for (const InvitationRow &row : std::as_const(*rows)) {
                              if (row.shortName == name && !TenantLink::finished(row.status)) {
                                  Q_EMIT replaceAsked(row.id);
                                  return;
                              }
                          }
                          m_failure->setFailure(Failure{FailureCode::NoLongerThere, name});
                      });
}

void ImportRepliesDialog::retranslate()
{
    setWindowTitle(tr("Import replies"));
    m_list->setHeaderLabels({tr("Reply"), tr("Invitation"), tr("Result")});
    m_list->setAccessibleName(tr("Replies"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    nameButton(m_replace, tr("Re&place link"));
    nameButton(m_stop, tr("&Stop"));
    nameButton(m_close, tr("C&lose"));
    showAll();
}

} // namespace TenantLink
