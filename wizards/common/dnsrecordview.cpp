#include "wizards/common/dnsrecordview.h"

#include "models/domain/text.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QFormLayout>
#include <QLabel>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype LongestValue = 1000;
} // namespace

DnsRecordView::DnsRecordView(Kind kind, QWidget *parent)
    : Retranslating<QWidget>(parent), m_kind(kind), m_title(new PlainLabel(this))
{
    static const std::array<QString, Parts> ids{u"Name"_s, u"Value"_s, u"Ttl"_s, u"Preference"_s};
    const QString prefix = kind == Kind::Txt ? u"txt"_s : u"mx"_s;
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_title);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        auto &[label, field] = m_parts.at(i);
        label = new QLabel(this);
        field = new CopyField(this);
        field->setObjectName(QString(prefix + ids.at(i)));
        form->addRow(label, field);
    }
    m_parts.at(Preference).first->setVisible(kind == Kind::Mx);
    m_parts.at(Preference).second->setVisible(kind == Kind::Mx);
    setVisible(false);
    retranslate();
}

void DnsRecordView::setRecord(const std::optional<DnsRecord> &record)
{
    const DnsRecord shown = record.value_or(DnsRecord());
    m_parts.at(Name).second->setText(cleaned(shown.name, LongestValue));
    m_parts.at(Value).second->setText(cleaned(shown.value, LongestValue));
    m_parts.at(Ttl).second->setText(QString::number(shown.ttl));
    m_parts.at(Preference).second->setText(QString::number(shown.preference));
    setVisible(record.has_value());
}

void DnsRecordView::retranslate()
{
    const bool txt = m_kind == Kind::Txt;
    m_title->setText(txt ? tr("Enter this TXT record at the DNS provider of the SBC domain:")
                         : tr("Only where the DNS provider takes no TXT record, enter this MX record instead:"));
    const std::array<QString, Parts> names{
        txt ? tr("TXT record name:") : tr("MX record name:"), txt ? tr("TXT record value:") : tr("MX mail server:"),
        txt ? tr("TXT record TTL (seconds):") : tr("MX record TTL (seconds):"), tr("MX preference:")};
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const auto &[label, field] = m_parts.at(i);
        nameField(label, field, names.at(i));
        field->setFieldName(plain(names.at(i)));
    }
}

} // namespace TenantLink
