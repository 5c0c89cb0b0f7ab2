#include "wizards/onboarding/pages/startpage.h"

#include "models/domain/text.h"
#include "wizards/common/failureview.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/onboarding/pages/pendinglist.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

StartPage::StartPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Start, parent), m_state(std::move(state)),
      m_model(new PendingList(m_state->ports, this)), m_newTenant(new QRadioButton(bodyWidget())),
      m_newTenantText(new PlainLabel(bodyWidget())), m_invitations(new QRadioButton(bodyWidget())),
      m_noInvitations(new PlainLabel(bodyWidget())), m_table(new QTableView(bodyWidget())),
      m_why(new PlainLabel(bodyWidget())), m_add(new QPushButton(bodyWidget())), m_added(new PlainLabel(bodyWidget())),
      m_problem(new FieldProblem(m_invitations, bodyWidget())), m_failure(new FailureView(bodyWidget())),
      m_reading(this)
{
    m_newTenant->setObjectName(u"newTenant"_s);
    m_invitations->setObjectName(u"pendingInvitations"_s);
    m_added->setObjectName(u"addedInvitation"_s);
    m_added->setBold(true);
    buildList();
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_add, 0, Qt::AlignTop);
    chosen->addWidget(m_why, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_newTenant, m_newTenantText, m_invitations, m_noInvitations})
        body()->addWidget(widget);
    body()->addWidget(m_table, 1);
    body()->addLayout(chosen);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_added, m_problem, m_failure})
        body()->addWidget(widget);
    body()->addStretch(0);
    for (PlainLabel *text : {m_newTenantText, m_noInvitations})
        text->setIndent(fontMetrics().height() * 3 / 2);
    m_failure->setRetryOffered(true);
    m_newTenant->setChecked(true);
    connect(m_newTenant, &QRadioButton::toggled, this, &StartPage::choiceChanged);
    connect(m_failure, &FailureView::retryAsked, this, [this] {
        m_notAdded.reset();
        m_model->restart();
        showChoice();
    });
    retranslate();
}

void StartPage::buildList()
{
    m_table->setObjectName(u"invitations"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PendingList::ShortName, Qt::AscendingOrder);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int wide = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->resizeSection(PendingList::ShortName, wide * 18);
    m_table->horizontalHeader()->resizeSection(PendingList::Email, wide * 26);
    m_table->horizontalHeader()->resizeSection(PendingList::Status, wide * 32);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_add->setObjectName(u"addInvitation"_s);
    m_add->setAutoDefault(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StartPage::showChoice);
    connect(m_table, &QTableView::doubleClicked, this, &StartPage::add);
    connect(m_model, &PagedTable::stateChanged, this, &StartPage::showChoice);
    connect(m_model, &PagedTable::restarted, this, &StartPage::selectRow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &StartPage::showChoice);
    connect(m_add, &QPushButton::clicked, this, &StartPage::add);
}

void StartPage::initializePage()
{
    m_refused = false;
    m_notAdded.reset();
    if (m_state->draft.invitation)
        m_invitations->setChecked(true);
    m_model->setCustomer(m_state->draft.customer);
    retranslate();
}

bool StartPage::validatePage()
{
    m_refused = m_invitations->isChecked() && !m_state->draft.invitation;
    showChoice();
    if (m_refused && m_add->isEnabled())
        m_add->setFocus(Qt::TabFocusReason);
    return !m_refused;
}

QWidget *StartPage::firstField() const { return m_newTenant->isChecked() ? m_newTenant : m_invitations; }

void StartPage::showEvent(QShowEvent *event)
{
    WizardPage::showEvent(event);
    m_model->setWatched(true);
}

void StartPage::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    WizardPage::hideEvent(event);
}

void StartPage::choiceChanged()
{
    if (m_newTenant->isChecked()) {
        m_reading.stop();
        m_refused = false;
        m_notAdded.reset();
        m_state->dropInvitation();
    }
    showChoice();
}

void StartPage::selectRow()
{
    const int row = m_state->draft.invitation ? m_model->rowOf(m_state->draft.invitation->toString()) : 0;
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    showChoice();
}

void StartPage::add()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const InvitationRow *invitation = rows.isEmpty() ? nullptr : m_model->invitationAt(rows.first().row());
    if (!invitation || !whyNotAdded(*invitation).isEmpty() || m_reading.running())
        return;
    m_notAdded.reset();
    m_reading.begin();
    m_reading.deliver(m_state->ports.store->invitation(invitation->id),
                      [this](const Result<Invitation> &read) { taken(read); });
}

void StartPage::taken(const Result<Invitation> &invitation)
{
    if (!invitation) {
        m_notAdded = invitation.error();
    } else if (invitation->status != InvitationStatus::Complete || !invitation->result) {
        m_model->refresh(); // it changed since the list was read; the row says to what
    } else {
        m_state->add(*invitation);
        m_refused = false;
    }
    showChoice();
    if (m_state->draft.invitation && isVisible())
        wizard()->button(QWizard::NextButton)->setFocus(Qt::TabFocusReason);
}

void StartPage::showChoice()
{
    const bool pending = m_invitations->isChecked();
    const bool none = m_model->state() == PagedTable::State::Ready && m_model->rowCount() == 0;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const InvitationRow *selected = rows.isEmpty() ? nullptr : m_model->invitationAt(rows.first().row());
    const QString why = selected ? whyNotAdded(*selected) : QString();
    const bool listed = pending && m_model->rowCount() > 0;
    m_noInvitations->setVisible(none);
    m_table->setVisible(listed);
    m_add->setVisible(listed);
    m_add->setEnabled(selected && why.isEmpty());
    m_why->setVisible(listed && !(selected && m_state->draft.invitation == selected->id)); // added: said below
    QString text;
    if (!selected)
        text = tr("Choose an invitation in the list.");
    else if (why.isEmpty())
        text = tr("%1 is authenticated. Choose Add to go on with it.").arg(cleaned(selected->shortName));
    else
        text = tr("%1 cannot be added: %2", "short name, reason").arg(cleaned(selected->shortName), why);
    m_why->setText(text);
    m_add->setAccessibleDescription(text);
    const bool added = pending && m_state->draft.invitation;
    m_added->setVisible(added);
    m_added->setText(tr("Added: %1").arg(cleaned(m_state->draft.shortName)));
    m_added->setAccessibleName(m_added->text());
    QString problem;
    if (m_refused && pending)
        problem = none ? tr("There is no invitation to go on with. Choose Add New Tenant.")
                       : tr("Choose an invitation and then Add, or choose Add New Tenant.");
    m_problem->setProblem(problem);
    m_failure->setFailure(!pending ? std::nullopt : m_notAdded ? m_notAdded : m_model->failure());
}

void StartPage::retranslate()
{
    setTexts(tr("Start"), tr("Add a tenant of this customer yourself, or go on with one whose administrator answered "
                             "an invitation."));
    nameButton(m_newTenant, tr("&Add New Tenant"));
    nameButton(m_invitations, tr("&Pending Invitations"));
    m_newTenantText->setText(tr("You enter the service's details and authenticate the tenant."));
    m_noInvitations->setText(tr("There are no invitations for %1 yet.").arg(cleaned(m_state->draft.customerName)));
    m_table->setAccessibleName(tr("Invitations of this customer"));
    nameButton(m_add, tr("A&dd"));
    m_model->retranslate();
    QHeaderView *header = m_table->horizontalHeader(); // the last column gets what is left, but its title at least
    header->setMinimumSectionSize(header->sectionSizeHint(PendingList::Next));
    showChoice();
}

} // namespace TenantLink
