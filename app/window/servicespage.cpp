#include "app/window/servicespage.h"

#include "app/window/actionbutton.h"
#include "app/window/ask.h"
#include "app/window/checkalldialog.h"
#include "app/window/deleteservicesdialog.h"
#include "app/window/draftsbar.h"
#include "app/window/pagedview.h"
#include "app/window/portal/portalkeeper.h"
#include "models/domain/text.h"
#include "models/flows/services.h"
#include "models/tables/servicesmodel.h"
#include "wizards/common/names.h"
#include "wizards/onboarding/onboardingwizard.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

ServicesPage::ServicesPage(Ports world, PortalKeeper *portals, QWidget *parent)
    : TablePage(world, u"services"_s, new ServicesModel(world), {ServicesModel::FullName}, parent), m_portals(portals),
      m_model(findChild<ServicesModel *>()), m_addMenu(new QMenu(this)), m_drafts(new DraftsBar(world, this))
{
    m_add = addAction(u"addService"_s, [] {});
    m_directRouting = m_addMenu->addAction(QString());
    m_directRouting->setObjectName(u"directRouting"_s);
    m_add->setMenu(m_addMenu);
    buttonOf(m_add)->setPopup(m_addMenu);
    m_edit = addAction(u"editService"_s, [this] { activated(); });
    m_delete = addAction(u"deleteService"_s, [this] { askDelete(); });
    m_checkAll = addAction(u"checkAll"_s, [this] { checkAll(); });
    extras()->addWidget(m_drafts);

    connect(m_directRouting, &QAction::triggered, this, &ServicesPage::addDirectRouting);
    connect(m_drafts, &DraftsBar::resumeAsked, this, &ServicesPage::openWizard);
    connect(m_drafts, &DraftsBar::failed, this, [this](const Failure &failure) { showFailure(failure); });
    connect(m_model, &PagedTable::storeChanged, m_drafts, &DraftsBar::read);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ServicesPage::selectionMoved);
    ServicesPage::retranslate();
    ServicesPage::selectionMoved();
}

ServicesPage::~ServicesPage() { disconnect(m_model, nullptr, this, nullptr); }

void ServicesPage::retranslate()
{
    TablePage::retranslate();
    m_add->setText(tr("&Add Service"));
    m_addMenu->setAccessibleName(tr("Kinds of service"));
    m_directRouting->setText(tr("&Direct Routing"));
    m_edit->setText(tr("&Edit Service"));
    m_edit->setToolTip(tr("Opens the Service portal of the selected service"));
    m_delete->setText(tr("&Delete Service"));
    m_checkAll->setText(tr("Chec&k all"));
    m_checkAll->setToolTip(tr("Validates the registrations of all services, one after the other"));
}

TablePageTexts ServicesPage::texts() const
{
    return {tr("Services"),
            tr("Filter services"),
            tr("Copy services"),
            tr("Export CSV of services"),
            tr("Columns of services"),
            tr("There is no service yet.\nChoose Add Service > Direct Routing to onboard the first customer."),
            tr("No service matches the filter."),
            tr("services.csv", "file name"),
            tr("Add the first service")};
}

void ServicesPage::selectionMoved()
{
    const qint64 selected = view()->selectedRowCount();
    m_edit->setEnabled(selected == 1);
    const bool known = selected > 0 && selected <= PagedTable::PageSize && !selectedIds().isEmpty();
    m_delete->setEnabled(known && !m_deleting.running());
    m_delete->setToolTip(selected > PagedTable::PageSize
                             ? tr("Select at most %n service(s) to delete", nullptr, PagedTable::PageSize)
                             : tr("Deletes the selected services from this program"));
}

void ServicesPage::activated()
{
    const QStringList ids = selectedIds();
    if (ids.size() != 1)
        return;
    if (const auto id = ServiceId::parse(ids.first()))
        m_portals->open(*id);
}

QList<QWidget *> ServicesPage::extraFocus() const { return m_drafts->focusOrder(); }

void ServicesPage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    m_drafts->read();
}

void ServicesPage::addDirectRouting() { openWizard(OnboardingDraft()); }

void ServicesPage::openWizard(const OnboardingDraft &draft)
{
    for (const auto &wizard : std::as_const(m_wizards)) {
        const bool same = wizard && (wizard->draft().id == draft.id ||
                                     (draft.invitation && wizard->draft().invitation == draft.invitation));
        if (same) {
            wizard->raise();
            wizard->activateWindow();
            return;
        }
    }
    auto *wizard = new OnboardingWizard(ports(), draft, window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizards.append(wizard);
    connect(wizard, &OnboardingWizard::serviceCreated, m_model, &PagedTable::refresh);
    connect(wizard, &OnboardingWizard::mailSetupAsked, this, &ServicesPage::mailSetupAsked);
    connect(wizard, &OnboardingWizard::draftStored, m_drafts, &DraftsBar::read);
    connect(wizard, &QObject::destroyed, this, [this, wizard] { // a QPointer to a widget is not null yet in this moment
        m_wizards.removeIf(
            [wizard](const QPointer<OnboardingWizard> &open) { return open.isNull() || open == wizard; });
        tellOpenDrafts();
    });
    tellOpenDrafts();
    wizard->show();
}

void ServicesPage::showSecretEnds() { sortBy(ServicesModel::SecretEnds); }

void ServicesPage::checkAll()
{
    if (!m_checking || !m_checking->isVisible()) { // a closed one is still there for a moment
        m_checking = new CheckAllDialog(ports(), window());
        connect(m_checking, &CheckAllDialog::ended, m_portals, &PortalKeeper::refreshAll);
        m_checking->show();
    }
    m_checking->raise();
    m_checking->activateWindow();
}

void ServicesPage::tellOpenDrafts()
{
    m_wizards.removeIf([](const QPointer<OnboardingWizard> &wizard) { return wizard.isNull(); });
    QList<DraftId> open;
    for (const auto &wizard : std::as_const(m_wizards))
        open.append(wizard->draft().id);
    m_drafts->setOpen(open);
    m_drafts->read();
}

void ServicesPage::askDelete()
{
    m_doomed.clear();
    QStringList names;
    for (const RowRange &range : view()->selectedRanges()) {
        for (qint64 row = range.first; row <= range.last; ++row) {
            if (const ServiceRow *service = m_model->serviceAt(int(row))) {
                m_doomed.append({service->id, cleaned(service->shortName)});
                names.append(m_doomed.last().name);
            }
        }
    }
    if (m_doomed.isEmpty())
        return;
    QList<ServiceId> ids;
    for (const Doomed &doomed : std::as_const(m_doomed))
        ids.append(doomed.id);
    auto *question = new DeleteServicesDialog(ports(), ids, names, this);
    connect(question, &DeleteServicesDialog::confirmed, this, [this] {
        m_deleted.clear();
        deleteNext();
    });
    question->open();
}

void ServicesPage::deleteNext()
{
    if (m_doomed.isEmpty()) {
        deletionsEnded();
        return;
    }
    const Doomed next = m_doomed.takeFirst();
    m_deleting.begin();
    m_deleting.deliver(deleteService(ports(), next.id), [this, next](Outcome deleted) {
        if (!deleted && deleted.error().code != FailureCode::NoLongerThere) {
            m_doomed.clear();
            showFailure(deleted.error());
        } else {
            m_deleted.append(next.name);
            m_portals->close(next.id);
        }
        deleteNext();
    });
    selectionMoved();
}

void ServicesPage::deletionsEnded()
{
    m_model->refresh();
    selectionMoved();
    if (m_deleted.isEmpty())
        return;
    const QString names = m_deleted.join(u", "_s);
    say([n = int(m_deleted.size())] { return tr("%n service(s) deleted.", nullptr, n); });
    tell(this, tr("Service deleted"), tr("%n service(s) deleted: %1.", nullptr, int(m_deleted.size())).arg(names),
         tr("In the customer's tenant these stay as they are: the App registration with its client secret, the "
            "permissions "
            "that were granted to it, its directory roles, and everything that was set up for Direct Routing (domain, "
            "voice routes, users). If the registration is not needed any more, ask the customer's admin to delete it "
            "under App registrations in the Azure portal."));
}

} // namespace TenantLink
