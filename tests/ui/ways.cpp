#include "tests/ui/qa.h"

#include "tests/ui/run.h"

namespace TenantLink
{

void Case::addService(Words customer, Here here)
{
    click("Add Service", here);
    click("Direct Routing", here);
    page("Customer", here);
    choose("Customers", customer, here);
    click("Next", here);
    page("Start", here);
    click("Add New Tenant", here);
    click("Next", here);
    page("Tenant details", here);
}

void Case::nameService(Words shortName, Here here)
{
    type("Unique Short Name", shortName, here);
    type("Licensed users", "20", here);
}

void Case::toRegistration(Words customer, Words shortName, Here here)
{
    addService(customer, here);
    nameService(shortName, here);
    click("Use known App registration", here);
    click("Next", here);
    page("Known registration", here);
}

void Case::enterRegistration(const SandboxTenant &tenant, Here here)
{
    paste("Customer Microsoft Tenant ID", tenant.tenant, here);
    paste("Application (Client) ID", tenant.client, here);
    paste("Client Secret", tenant.secret, here);
}

void Case::onwardTo(Words title, Here here)
{
    const QString goal = title.toString();
    if (const auto &real = Run::now().real; real && real->verdict != u"valid"_s && goal != u"Validation"_s)
        leaveOut(u"the way to \"%1\" needs a registration that is valid; the tenant file says: %2"_s.arg(
            goal, real->verdict));
    for (const char *next : {"Validation", "Microsoft 365 settings", "Routing and DNS", "SIP connection", "Summary"}) {
        const QString at = QString::fromLatin1(next);
        click("Next", here);
        page(at, here);
        if (at == u"Validation")
            see(expectedVerdict(), here);
        else if (at == u"Microsoft 365 settings")
            see("Read from the tenant", here);
        else if (at == u"Routing and DNS")
            seeIn("Sub-domain preview", ".", here);
        else if (at == u"SIP connection")
            choose("SBC", "Frankfurt", here);
        if (at == goal || over())
            return;
    }
    QTest::qFail(qPrintable(u"no such page behind Known registration: "_s + goal), __FILE__, __LINE__);
}

} // namespace TenantLink
