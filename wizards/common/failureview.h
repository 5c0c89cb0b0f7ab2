// What went wrong, what to do, the technical details, and Try again where that makes sense.
#pragma once

#include "models/domain/failure.h"
#include "wizards/common/retranslating.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace TenantLink
{

class DetailsBox;
class PlainLabel;

class FailureView : public Retranslating<QFrame>
{
    Q_OBJECT
public:
    explicit FailureView(QWidget *parent = nullptr);
    /// Null, or a failure that is only Cancelled: hidden.
    void setFailure(const std::optional<Failure> &failure);
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    void setRetryOffered(bool offered); ///< off at first
    /// What it is about, where a window has several: "Details: Domain".
    void setSubject(const QString &subject);
    [[nodiscard]] QPushButton *retryButton() const { return m_retry; }

Q_SIGNALS:
    void retryAsked();

protected:
    void retranslate() override;

private:
    PlainLabel *m_what;
    PlainLabel *m_remedy;
    DetailsBox *m_details;
    QPushButton *m_retry;
    std::optional<Failure> m_failure;
};

} // namespace TenantLink
