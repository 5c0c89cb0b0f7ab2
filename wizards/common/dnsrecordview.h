// A DNS record to take along: every part of it in a field with Copy.
#pragma once

#include "models/domain/tenantfacts.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace TenantLink
{

class CopyField;
class PlainLabel;

class DnsRecordView : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    enum class Kind { Txt, Mx };
    explicit DnsRecordView(Kind kind, QWidget *parent = nullptr);
    void setRecord(const std::optional<DnsRecord> &record); ///< none: hidden

protected:
    void retranslate() override;

private:
    enum Part { Name, Value, Ttl, Preference, Parts };
    Kind m_kind;
    PlainLabel *m_title;
    std::array<std::pair<QLabel *, CopyField *>, Parts> m_parts{};
};

} // namespace TenantLink
