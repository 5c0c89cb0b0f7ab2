#include "tests/survive/story.h"

#include "app/window/mainwindow.h"
#include "models/flows/checkall.h"
#include "models/flows/deploy.h"
#include "models/ports/store.h"
#include "models/tables/pagedtable.h"
#include "tests/support/await.h"
#include "tests/survive/points.h"
#include "tests/wizards/laterpages.h"
#include "wizards/onboarding/onboardingwizard.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
bool ready(const PagedTable *table)
{
    return table && table->state() == PagedTable::State::Ready && table->countKnown() && !table->searching();
}

int rowNamed(const QAbstractItemModel *model, QStringView name)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

/// The visible window or box of that objectName.
template <class T>
T *windowNamed(const QString &name)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible())
            return qobject_cast<T *>(widget);
    }
    return nullptr;
}

bool press(QAbstractButton *button)
{
    if (!WizardDriver::wait([button] { return button->isVisible() && button->isEnabled(); }))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool isAt(const OnboardingWizard *wizard, QLatin1StringView page)
{
    return wizard->currentPage() && wizard->currentPage()->objectName() == page;
}
} // namespace

Story::Story(MainWindow &window, Ports ports, Registered registration, Registered qoe)
    : m_window(window), m_ports(std::move(ports)), m_registration(std::move(registration)), m_qoe(std::move(qoe))
{
}

bool Story::stuck(const QString &where)
{
    say(u"STUCK "_s + where);
    return false;
}

bool Story::tell(bool withDeletion)
{
    if (!WizardDriver::wait([this] { return ready(m_window.findChild<PagedTable *>()); }))
        return stuck(u"at the Services page"_s);
    const Result<QList<AuditEntry>> trail = await(m_ports.store->audit(0, 500));
    for (const AuditEntry &entry : trail.value_or(QList<AuditEntry>())) {
        if (entry.action == "service.removed"_L1)
            return true; // all was done
    }
    const Result<Service> service = await(m_ports.store->serviceByShortName(ShortName.toString()));
    return (service || onboard()) && workInPortal() && (!withDeletion || remove());
}

QPointer<OnboardingWizard> Story::openWizard()
{
    const Result<QList<DraftRow>> drafts = await(m_ports.store->drafts());
    if (!drafts || drafts->isEmpty()) {
        m_window.findChild<QAction *>(u"directRouting"_s)->trigger();
    } else {
        WizardDriver driver(&m_window);
        if (!driver.waitFor(u"Resume"_s) || !driver.click(u"Resume"_s))
            return nullptr;
        say(u"OFFERED draft"_s);
    }
    QPointer<OnboardingWizard> wizard;
    const bool opened = WizardDriver::wait([&] {
        wizard = m_window.findChild<OnboardingWizard *>();
        return wizard && wizard->isVisible();
    });
    return opened ? wizard : nullptr;
}

bool Story::onboard()
{
    const QPointer<OnboardingWizard> wizard = openWizard();
    if (!wizard)
        return stuck(u"opening the wizard"_s);
    while (!isAt(wizard, OnboardingPages::Create)) {
        const QString page = wizard->currentPage()->objectName();
        if (!turn(wizard) || !WizardDriver::wait([&] { return wizard && wizard->currentPage()->objectName() != page; }))
            return stuck(page);
    }
    WizardDriver driver(wizard);
    if (!driver.waitFor(ServiceSaved))
        return stuck(u"creating the service"_s);
    say(u"SHOWN service"_s);
    if (!driver.click(u"Finish"_s) || !WizardDriver::wait([&] { return wizard.isNull(); }))
        return stuck(u"finishing the wizard"_s);
    return true;
}

bool Story::turn(OnboardingWizard *wizard)
{
    WizardDriver driver(wizard);
    bool filled = true;
    if (isAt(wizard, OnboardingPages::Customer))
        filled = wizard->draft().customer || chooseCustomer(wizard);
    else if (isAt(wizard, OnboardingPages::Tenant))
        filled = driver.paste(u"Full Name of Service"_s, u"Voice of the survivors"_s) &&
                 driver.type(u"Unique Short Name"_s, ShortName.toString());
    else if (isAt(wizard, OnboardingPages::Registration))
        filled = enterRegistration(wizard);
    else
        filled = fillLater(wizard) && (!isAt(wizard, OnboardingPages::Sip) || enterCarrier(driver));
    return filled && press(wizard->button(QWizard::NextButton));
}

bool Story::chooseCustomer(OnboardingWizard *wizard)
{
    WizardDriver driver(wizard);
    auto *table = driver.find<QTableView>(u"Customers"_s);
    if (!table || !WizardDriver::wait([&] { return ready(qobject_cast<PagedTable *>(table->model())); }))
        return false;
    if (const int row = rowNamed(table->model(), CustomerName); row >= 0) {
        table->selectRow(row);
    } else {
        if (!driver.click(u"New customer"_s) || !driver.type(u"Name"_s, CustomerName.toString()) ||
            !driver.click(u"Add customer"_s) ||
            !WizardDriver::wait([&] { return wizard->draft().customer.has_value(); }))
            return false;
        say(u"SHOWN customer"_s);
    }
    return wizard->draft().customer.has_value();
}

bool Story::enterRegistration(OnboardingWizard *wizard)
{
    WizardDriver driver(wizard);
    auto *cloud = driver.find<QComboBox>(u"Microsoft cloud"_s);
    if (cloud && cloud->currentData() != u"sandbox"_s)
        QTest::keyClicks(cloud, u"Sandbox"_s);
    return driver.paste(u"Customer Microsoft Tenant ID"_s, m_registration.tenant) &&
           driver.paste(u"Application (Client) ID"_s, m_registration.client) &&
           driver.paste(u"Client Secret"_s, m_registration.secrets.first());
}

bool Story::enterCarrier(WizardDriver &driver) const
{
    return !m_withCarrier || (driver.type(u"Carrier user name"_s, u"survivors"_s) &&
                              driver.paste(u"Carrier password"_s, StoryPassword));
}

bool Story::writePapers(const QString &folder)
{
    const Result<Service> service = await(m_ports.store->serviceByShortName(ShortName.toString()));
    if (!service || !QDir().mkpath(folder))
        return stuck(u"looking for the service"_s);
    if (!await(savePackage(m_ports, service->id, folder)) ||
        !await(savePackage(m_ports, service->id, QString(folder + u"/package.zip"_s))))
        return stuck(u"saving the package"_s);
    const Result<ServiceFacts> facts = await(serviceFacts(m_ports, service->id));
    const Result<CheckAllResult> checked = await(checkAll(m_ports, {}, Cancel()));
    const Result<QList<AuditEntry>> trail = await(m_ports.store->audit(0, 500));
    if (!facts || !checked || !trail)
        return stuck(u"reading what is written down"_s);
    QString lines;
    for (const AuditEntry &entry : *trail)
        lines += u"%1 %2 %3 %4\n"_s.arg(entry.actor, entry.action, entry.subject, entry.detail);
    const CustomerMail mail = mailToCustomer(*facts);
    const std::pair<QString, QByteArray> papers[] = {{u"mail.txt"_s, QString(mail.subject + mail.body).toUtf8()},
                                                     {u"check.html"_s, checkAllHtml(*checked)},
                                                     {u"check.csv"_s, checkAllCsv(*checked)},
                                                     {u"trail.txt"_s, lines.toUtf8()}};
    for (const auto &[name, content] : papers) {
        QFile file(QString(folder + u'/' + name));
        if (content.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return stuck(u"writing "_s + name);
    }
    say(u"SHOWN papers"_s);
    return true;
}

bool Story::selectService()
{
    auto *table = m_window.findChild<QTableView *>(u"servicesTable"_s);
    if (!table || !WizardDriver::wait([table] { return rowNamed(table->model(), ShortName) >= 0; }))
        return false;
    table->selectRow(rowNamed(table->model(), ShortName));
    return true;
}

bool Story::workInPortal()
{
    WizardDriver main(&m_window);
    if (!selectService() || !main.click(u"Edit Service"_s))
        return stuck(u"opening the portal"_s);
    QPointer<QWidget> portal;
    if (!WizardDriver::wait([&] { return (portal = windowNamed<QWidget>(u"servicePortal"_s)) != nullptr; }))
        return stuck(u"opening the portal"_s);
    WizardDriver driver(portal);
    auto *tabs = portal->findChild<QTabWidget *>(u"portalTabs"_s);
    if (!WizardDriver::wait([tabs] { return tabs->isEnabled(); }) || !validate(driver, u"m365"_s))
        return stuck(u"validating"_s);
    say(u"SHOWN validated 1"_s);
    if (!driver.paste(u"Client Secret"_s, m_registration.secrets.last()) || !save(driver, u"m365"_s))
        return stuck(u"renewing the secret"_s);
    say(u"SHOWN renewed"_s);
    tabs->setCurrentIndex(2);
    if (!enterQoe(driver) || !save(driver, u"qoe"_s))
        return stuck(u"entering QOE"_s);
    say(u"SHOWN qoe"_s);
    if (!validate(driver, u"qoe"_s))
        return stuck(u"validating QOE"_s);
    say(u"SHOWN validated 2"_s);
    portal->close();
    return WizardDriver::wait([&] { return portal.isNull(); }) || stuck(u"closing the portal"_s);
}

bool Story::enterQoe(WizardDriver &driver)
{
    return driver.paste(u"QOE Tenant ID"_s, m_qoe.tenant) && driver.paste(u"QOE Client ID"_s, m_qoe.client) &&
           driver.paste(u"QOE Client Secret"_s, m_qoe.secrets.first());
}

bool Story::validate(WizardDriver &driver, const QString &prefix)
{
    const auto *portal = windowNamed<QWidget>(u"servicePortal"_s);
    auto *button = portal->findChild<QAbstractButton *>(prefix + u"Validate"_s);
    const auto *stop = portal->findChild<QAbstractButton *>(prefix + u"Stop"_s);
    return driver.shows(button->accessibleName()) && press(button) &&
           WizardDriver::wait([&] { return !stop->isVisible() && button->isEnabled(); });
}

bool Story::save(WizardDriver &driver, const QString &prefix)
{
    const auto *portal = windowNamed<QWidget>(u"servicePortal"_s);
    auto *button = portal->findChild<QAbstractButton *>(prefix + u"Save"_s);
    return press(button) && driver.waitFor(u"Saved."_s);
}

bool Story::remove()
{
    WizardDriver main(&m_window);
    if (!selectService() || !main.click(u"Delete Service"_s))
        return stuck(u"deleting"_s);
    QDialog *question = nullptr;
    if (!WizardDriver::wait([&] { return (question = windowNamed<QDialog>(u"question"_s)) != nullptr; }))
        return stuck(u"asking before deleting"_s);
    say(u"DOING delete"_s);
    QMessageBox *box = nullptr;
    if (!press(question->findChild<QAbstractButton *>(u"yes"_s)) ||
        !WizardDriver::wait([&] { return (box = windowNamed<QMessageBox>(u"message"_s)) != nullptr; }))
        return stuck(u"deleting"_s);
    say(u"SHOWN deleted"_s);
    box->close();
    return true;
}

} // namespace TenantLink
