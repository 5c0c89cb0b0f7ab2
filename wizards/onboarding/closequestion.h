// Asked when closing would lose something: keep as draft, discard, or go on.
#pragma once

#include "models/domain/failure.h"
#include "wizards/common/retranslating.h"

#include <QMessageBox>

#include <optional>

namespace TenantLink
{

class CloseQuestion : public Retranslating<QMessageBox>
{
    Q_OBJECT
public:
    enum class Loss { Secret, AddedSecret, BothSecrets, CarrierPassword, HalfTyped, Everything };
    /// BothSecrets: client secret and carrier password. AddedSecret: it was made here and is removed from the tenant
    /// again. Everything: the draft could not be kept, `failure` says why.
    CloseQuestion(Loss loss, const std::optional<Failure> &failure, QWidget *parent);

Q_SIGNALS:
    void keepAsked();
    void discardAsked();

protected:
    void retranslate() override;

private:
    Loss m_loss;
    std::optional<Failure> m_failure;
    QPushButton *m_keep;
    QPushButton *m_discard;
    QPushButton *m_goOn;
};

} // namespace TenantLink
