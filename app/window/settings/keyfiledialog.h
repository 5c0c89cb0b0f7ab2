// The signing key for colleagues: out under a passphrase that is typed twice, in from such a file.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/provider.h"
#include "models/domain/secret.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace TenantLink
{

class FailureView;
class FieldProblem;
class PlainLabel;
class SecretField;

class KeyFileDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    enum class Mode { Export, Import };
    static constexpr int ShortestPassphrase = 12; ///< characters
    static constexpr qint64 LargestFile = 64 * 1024;

    KeyFileDialog(Ports ports, Mode mode, QWidget *parent = nullptr);
    ~KeyFileDialog() override;
    void setReplaces(bool replaces); ///< there is a key that the imported one takes the place of
    void setFile(const QString &file);
    void reject() override; ///< not while it works

Q_SIGNALS:
    void exported(const QByteArray &file);
    void imported(const TenantLink::Provider &provider);

protected:
    void retranslate() override;

private:
    void chooseFile();
    [[nodiscard]] bool check();
    void go();
    void ended(const std::optional<Failure> &failure);
    void showState();

    Ports m_ports;
    Mode m_mode;
    bool m_replaces = false;
    PlainLabel *m_note;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    FieldProblem *m_fileProblem;
    QLabel *m_passLabel;
    SecretField *m_pass;
    FieldProblem *m_passProblem;
    QLabel *m_againLabel;
    SecretField *m_again;
    FieldProblem *m_againProblem;
    QProgressBar *m_progress;
    FailureView *m_failure;
    QPushButton *m_go;
    QPushButton *m_cancel;
    Work m_work{this};
};

} // namespace TenantLink
