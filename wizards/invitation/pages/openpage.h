// Open invitation: paste the link, choose or drop the file. Only where no link was handed over, or it was none.
#pragma once

#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"
#include "wizards/invitation/state.h"

class QLabel;
class QMimeData;
class QPlainTextEdit;
class QPushButton;

namespace TenantLink
{

class FieldProblem;
class PlainLabel;

class OpenPage : public WizardPage
{
    Q_OBJECT
public:
    explicit OpenPage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override { stop(); }
    [[nodiscard]] bool isComplete() const override;
    /// False, and next() once the invitation was read.
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;
    void stop();

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void openFile(const QString &file);
    bool take(const QMimeData *data);
    void open(const QByteArray &linkOrFile);
    void say(const std::optional<Failure> &failure);

    SharedInvitation m_state;
    PlainLabel *m_how;
    QLabel *m_linkLabel;
    QPlainTextEdit *m_link;
    FieldProblem *m_problem;
    QPushButton *m_choose;
    std::optional<Failure> m_failure;
    QString m_text;          ///< what stands in the field
    QByteArray m_openedText; ///< what stood in the field when the present invitation was read
    Work m_opening;
    bool m_read = false; ///< the invitation was read just now: Next goes on
};

} // namespace TenantLink
