// Registration details: what came back for an added invitation, to read.
#pragma once

#include "wizards/common/flowpage.h"
#include "wizards/onboarding/state.h"

#include <array>

class QLabel;

namespace TenantLink
{

class CloudBanner;
class FailureView;
class PlainLabel;

class DetailsPage : public FlowPage
{
    Q_OBJECT
public:
    explicit DetailsPage(SharedState state, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;
    void run() override;
    void phaseChanged() override;

private:
    enum Line { Name, TenantName, TenantIdLine, Domain, ClientIdLine, SecretLine, SecretEnds, Admin, Validated, Count };
    void setLine(Line line, const QString &label, const QString &value);
    void fill();

    SharedState m_state;
    CloudBanner *m_banner;
    QWidget *m_details;
    std::array<std::pair<QLabel *, PlainLabel *>, Count> m_lines{};
    PlainLabel *m_consent;
    FailureView *m_failure;
};

} // namespace TenantLink
