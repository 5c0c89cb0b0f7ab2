#include "tests/tour/walk.h"

#include "wizards/onboarding/state.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QWizard>
#include <QWizardPage>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

int rowOf(const QTableView *table, const QString &text)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

} // namespace

void clickRow(Stage &stage, QTableView *table, const QString &text)
{
    stage.until([&] { return rowOf(table, text) >= 0; }, u"a row "_s + text);
    const QModelIndex index = table->model()->index(rowOf(table, text), 0);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    stage.until([&] { return table->selectionModel()->isRowSelected(index.row(), {}); },
                u"the row is selected: "_s + text);
}

QString cell(const QTableView *table, const QString &row, const QString &title)
{
    const int at = rowOf(table, row);
    for (int column = 0; at >= 0 && column < table->model()->columnCount(); ++column) {
        if (table->model()->headerData(column, Qt::Horizontal).toString() == title)
            return table->model()->index(at, column).data().toString();
    }
    return {};
}

Walk::Walk(Stage &stage, bool pictures)
    : m_stage(stage), m_pictures(pictures), m_wizard(stage.window<QWizard>("onboardingWizard"_L1)), m_driver(m_wizard)
{
    untilAt(OnboardingPages::Customer);
}

Walk::Walk(Stage &stage, QLatin1StringView wizard, QLatin1StringView page)
    : m_stage(stage), m_pictures(true), m_wizard(stage.window<QWizard>(wizard)), m_driver(m_wizard)
{
    untilAt(page);
}

void Walk::untilAt(QLatin1StringView page)
{
    m_stage.until([&] { return m_wizard->currentPage() && m_wizard->currentPage()->objectName() == page; },
                  u"the page "_s + page);
}

void Walk::picture(const QString &name)
{
    if (m_pictures)
        m_stage.picture(m_wizard, name);
}

void Walk::click(const QString &name)
{
    m_stage.until([&] { return m_driver.click(name); }, u"can be clicked: "_s + name);
}

void Walk::type(const QString &field, const QString &text)
{
    m_stage.until([&] { return m_driver.shows(field); }, u"the field "_s + field);
    m_stage.must(m_driver.type(field, text), u"can be typed into: "_s + field);
}

void Walk::paste(const QString &field, const QString &text)
{
    m_stage.until(
        [&] {
            const QWidget *found = m_driver.find(field);
            return found && found->isEnabled();
        },
        u"the field "_s + field);
    m_stage.must(m_driver.paste(field, text), u"can be pasted into: "_s + field);
}

void Walk::next(QLatin1StringView page)
{
    QAbstractButton *button = nullptr;
    m_stage.until(
        [&] {
            for (const auto which : {QWizard::NextButton, QWizard::CommitButton}) {
                button = m_wizard->button(which);
                if (button->isVisible() && button->isEnabled())
                    return true;
            }
            return false;
        },
        u"Next can be clicked, to "_s + page);
    QTest::mouseClick(button, Qt::LeftButton);
    untilAt(page);
}

void Walk::chooseCustomer(const QString &name)
{
    auto *table = m_driver.find<QTableView>(u"Customers"_s);
    m_stage.must(table, u"the table of customers"_s);
    type(u"Filter customers"_s, name.left(4));
    clickRow(m_stage, table, name);
    m_stage.until([&] { return m_driver.find(u"Customers"_s) && table->model()->rowCount() == 1; },
                  u"the filter leaves one customer"_s);
    picture(u"wizard-customer"_s);
}

void Walk::start()
{
    next(OnboardingPages::Start);
    click(u"Add New Tenant"_s);
    picture(u"wizard-start"_s);
}

void Walk::nameService(const QString &shortName, const QString &fullName, int users)
{
    next(OnboardingPages::Tenant);
    if (m_pictures) {
        type(u"Unique Short Name"_s, u"my.audit:name"_s);
        m_stage.until([&] { return !m_driver.saidAbout(u"Unique Short Name"_s).isEmpty(); },
                      u"a wrong short name is explained"_s);
        picture(u"wizard-tenant-details-wrong"_s);
    }
    type(u"Full Name of Service"_s, fullName);
    type(u"Unique Short Name"_s, shortName);
    type(u"Licensed users"_s, QString::number(users));
    click(u"Use known App registration"_s);
    picture(u"wizard-tenant-details"_s);
}

void Walk::enterRegistration(const SandboxTenant &tenant, const QString &secret)
{
    next(OnboardingPages::Registration);
    const auto *cloud = m_driver.find<QComboBox>(u"Microsoft cloud"_s);
    m_stage.must(cloud && cloud->currentText().contains(u"Sandbox"_s), u"the sandbox is the chosen cloud"_s);
    m_stage.must(m_driver.paste(u"Customer Microsoft Tenant ID"_s, tenant.tenant), u"the tenant id can be pasted"_s);
    m_stage.must(m_driver.paste(u"Application (Client) ID"_s, tenant.client), u"the client id can be pasted"_s);
    if (m_pictures) {
        m_stage.must(m_driver.paste(u"Client Secret"_s, tenant.client), u"the secret can be pasted"_s);
        picture(u"wizard-registration-secret-id"_s);
    }
    type(u"Client Secret"_s, secret);
    picture(u"wizard-registration"_s);
}

void Walk::enterSecret(const QString &secret)
{
    untilAt(OnboardingPages::Registration);
    type(u"Client Secret"_s, secret);
}

void Walk::validate(const QString &verdict)
{
    next(OnboardingPages::Validation);
    m_stage.until([&] { return m_driver.shows(verdict); }, u"the verdict: "_s + verdict);
}

void Walk::continueAnyway()
{
    click(u"Continue anyway"_s);
    untilAt(OnboardingPages::M365Settings);
    toSummary();
}

void Walk::toSummary()
{
    if (m_wizard->currentPage()->objectName() == OnboardingPages::Validation)
        next(OnboardingPages::M365Settings);
    m_stage.until([&] { return m_wizard->currentPage()->isComplete(); }, u"the tenant's settings are read"_s);
    picture(u"wizard-m365-settings"_s);
    next(OnboardingPages::Routing);
    m_stage.must(fillLater(m_wizard), u"an SBC domain is there"_s);
    picture(u"wizard-routing"_s);
    next(OnboardingPages::Sip);
    m_stage.must(fillLater(m_wizard), u"an SBC is chosen"_s);
    picture(u"wizard-sip"_s);
    next(OnboardingPages::Summary);
    picture(u"wizard-summary"_s);
}

void Walk::create(const QString &status)
{
    next(OnboardingPages::Create);
    m_stage.until([&] { return m_driver.shows(status); }, status);
    picture(u"wizard-create-service"_s);
}

void Walk::finish()
{
    click(u"Finish"_s);
    m_stage.untilGone("onboardingWizard"_L1);
}

} // namespace TenantLink
