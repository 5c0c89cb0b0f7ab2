// Brings replies back, several at once: each with its result, and the questions that only a person can answer. Nothing
// is changed before the answer.
#pragma once

#include "models/flows/importreply.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

class QFrame;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace TenantLink
{

class FailureView;
class PlainLabel;

/// A file, or a text from the clipboard or a drop.
struct ReplySource {
    QString file{}; ///< empty: `text` is it
    QByteArray text{};
};

class ImportRepliesDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    static constexpr qint64 LargestRead = 1024 * 1024; ///< bytes; a whole mail with a reply in it
    static constexpr qsizetype MostReplies = 500;      ///< at once

    explicit ImportRepliesDialog(Ports ports, QWidget *parent = nullptr);
    ~ImportRepliesDialog() override;
    void add(const QList<ReplySource> &sources);

Q_SIGNALS:
    void imported();
    /// The reply's key is lost: only a new link helps.
    void replaceAsked(TenantLink::InvitationId id);

protected:
    void retranslate() override;

private:
    enum class State { Waiting, Opening, Asking, Importing, Imported, Refused, Declined, Stopped };
    struct Entry {
        ReplySource source;
        State state = State::Waiting;
        QString invitation{}; ///< short name, cleaned
        std::optional<Failure> failure{};
        std::optional<OpenedReply> opened{};
        QList<ImportQuestion> confirmed{};
        InvitationStatus status = InvitationStatus::Complete; ///< once imported
    };
    void next();
    void open(Entry &entry);
    void ask();
    void answered(bool yes);
    void importNow(Entry &entry);
    void refuse(Entry &entry, const Failure &failure);
    void stop();
    void showAll();
    void showQuestion();
    void showSelected();
    void replaceLink();
    [[nodiscard]] Entry *current();
    [[nodiscard]] const Entry *selected() const;
    [[nodiscard]] QString nameOf(const Entry &entry) const;
    [[nodiscard]] static QString resultOf(const Entry &entry);

    Ports m_ports;
    QList<Entry> m_entries;
    qsizetype m_current = -1;
    bool m_tooMany = false;
    PlainLabel *m_summary;
    QProgressBar *m_progress;
    QTreeWidget *m_list;
    QFrame *m_questionBox;
    PlainLabel *m_question;
    PlainLabel *m_facts;
    QPushButton *m_yes;
    QPushButton *m_no;
    FailureView *m_failure;
    QPushButton *m_replace;
    QPushButton *m_stop;
    QPushButton *m_close;
    Work m_work{this};
    Work m_looking{this};
};

} // namespace TenantLink
