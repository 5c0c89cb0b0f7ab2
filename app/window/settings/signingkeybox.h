// The provider's signing key on the Provider page: fingerprint, create, export, import, renew, publish.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/provider.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace TenantLink
{

class CopyField;
class FailureView;
class PlainLabel;
class Secret;

class SigningKeyBox : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit SigningKeyBox(Ports ports, QWidget *parent = nullptr);
    ~SigningKeyBox() override;
    void setProvider(const Provider &provider); ///< as it is kept

Q_SIGNALS:
    void changed(const TenantLink::Provider &provider); ///< the store has another key

protected:
    void retranslate() override;

private:
    void lookForKey();
    void create();
    void askRenew();
    void exportKey();
    void importKey();
    void saveKeyFile(const QByteArray &file);
    void savePublished();
    void run(Task<Result<Provider>> change, std::function<QString()> done);
    void say(std::function<QString()> text);
    void showState();

    Ports m_ports;
    Provider m_provider;
    bool m_here = true;                ///< the private half is in this computer's keychain
    std::optional<Failure> m_keychain; ///< it did not answer
    PlainLabel *m_title;
    PlainLabel *m_note;
    QLabel *m_printLabel;
    CopyField *m_print;
    QLabel *m_createdLabel;
    PlainLabel *m_created;
    QPushButton *m_create;
    QPushButton *m_export;
    QPushButton *m_import;
    QPushButton *m_renew;
    QPushButton *m_publish;
    PlainLabel *m_publishNote;
    PlainLabel *m_status;
    FailureView *m_failure;
    std::function<QString()> m_say;
    Work m_work{this};
    Work m_looking{this};
};

} // namespace TenantLink
