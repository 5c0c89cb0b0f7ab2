#include "wizards/invitation/invitationfacts.h"

#include "models/domain/text.h"
#include "wizards/common/detailsbox.h"
#include "wizards/common/marks.h"
#include "wizards/common/plainlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
Mark markOf(Trust trust)
{
    switch (trust) {
    case Trust::Stated:
        return Mark::Warning;
    case Trust::Own:
    case Trust::Known:
    case Trust::Confirmed:
        return Mark::Ok;
    case Trust::Changed:
        return Mark::Problem;
    }
    Q_UNREACHABLE();
}

QString withName(const QString &name, const QString &more)
{
    return name.isEmpty() ? more : QString(name + u" (" + more + u')');
}
} // namespace

InvitationFacts::InvitationFacts(SharedInvitation state, QWidget *parent)
    : Retranslating<QWidget>(parent), m_state(std::move(state)), m_details(new DetailsBox(this))
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (Fact &fact : m_facts) {
        fact.label = new QLabel(this);
        fact.value = new PlainLabel(this);
        fact.value->setSelectable(true);
        fact.value->setFocusPolicy(Qt::ClickFocus); // marked and copied, but no stop on the way by Tab
    }
    for (TrustLine &trust : m_trust)
        trust = makeTrustLine();
    m_trust[0].text->setObjectName(u"trust"_s);
    m_trust[1].text->setObjectName(u"contactTrust"_s);
    for (size_t row = 0; row < m_facts.size(); ++row) {
        if (row > ContactRow) {
            form->addRow(m_facts[row].label, m_facts[row].value);
            continue;
        }
        auto *cell = new QVBoxLayout;
        cell->addWidget(m_facts[row].value);
        cell->addWidget(m_trust[row].line);
        m_facts[row].label->setAlignment(Qt::AlignTop); // beside the value, not between it and its trust
        form->addRow(m_facts[row].label, cell);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_details);
    retranslate();
}

InvitationFacts::TrustLine InvitationFacts::makeTrustLine()
{
    TrustLine trust{new QWidget(this), nullptr, nullptr};
    trust.mark = new MarkWidget(trust.line);
    trust.text = new PlainLabel(trust.line);
    auto *row = new QHBoxLayout(trust.line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(trust.mark, 0, Qt::AlignTop);
    row->addWidget(trust.text, 1);
    return trust;
}

void InvitationFacts::set(Row row, const QString &label, const QString &value)
{
    m_facts[row].label->setText(label);
    m_facts[row].value->setText(value);
    m_facts[row].label->setVisible(!value.isEmpty());
    m_facts[row].value->setVisible(!value.isEmpty());
}

void InvitationFacts::refresh() { retranslate(); }

void InvitationFacts::retranslate()
{
    if (!m_state->opened)
        return;
    const OpenedInvitation &opened = *m_state->opened;
    const Ticket &ticket = opened.ticket.ticket;
    const Cloud *cloud = m_state->cloud();
    set(ProviderRow, tr("Provider:"), cleaned(ticket.providerName));
    set(ContactRow, tr("Contact:"), contactText(ticket));
    set(CustomerRow, tr("Customer:"), cleaned(ticket.customerName));
    set(ServiceRow, tr("Service:"), withName(cleaned(ticket.fullName), cleaned(ticket.shortName, 60)));
    set(TenantRow, tr("Expected tenant:"), ticket.expectedTenant ? ticket.expectedTenant->toString() : QString());
    set(CloudRow, tr("Microsoft cloud:"), cleaned(cloud ? cloud->name : ticket.cloudId, 60));
    set(EndRow, tr("Valid until:"), shownTime(ticket.expiresAt));

    QString trust;
    switch (opened.trust) {
    case Trust::Stated:
        trust = tr("Stated by the sender, not verified");
        break;
    case Trust::Own:
        trust = tr("Made on this computer");
        break;
    case Trust::Known:
        trust = tr("Confirmed before on this computer");
        break;
    case Trust::Confirmed:
        trust = m_state->confirmedHost.isEmpty()
                    ? tr("Confirmed by the invitation code")
                    : tr("Confirmed: %1 publishes the key of this invitation").arg(m_state->confirmedHost);
        break;
    case Trust::Changed:
        trust = tr("Not verified: this name came with another key before");
        break;
    }
    for (const TrustLine &line : m_trust) {
        line.mark->setMark(markOf(opened.trust));
        line.text->setText(trust);
        line.text->setAccessibleName(trust);
    }
    m_trust[1].line->setVisible(!m_facts[ContactRow].value->text().isEmpty());
    m_details->setTechnical({{tr("Fingerprint of the provider's key"), opened.fingerprint},
                             {tr("Invitation"), ticket.invitation.toString()},
                             {tr("Link number"), QString::number(ticket.serial)}});
    m_details->setSubject(tr("Invitation"));
}

} // namespace TenantLink
