"""A service from the first page of the Onboarding wizard to the last, its Service portal tab by tab, and its end."""
import rules
import sandbox
from mainwindow import look, row, turn_to
from program import pump, until

PROVIDER = {"Provider name": "Fourth Coffee Voice", "Contact name": "Ada Admin", "Contact mail": "ada@fourthcoffee.example"}
REGISTRATION = ("Customer Microsoft Tenant ID", "Application (Client) ID", "Client Secret")


def configure(program):
    turn_to(program, "Provider", "Provider name")
    for name, text in PROVIDER.items():
        program.fill(name, text)
    program.press("Save")
    program.says("Saved")
    turn_to(program, "Commercial information", "Ask for commercial information when a service is added")
    program.press("Ask for commercial information when a service is added")
    program.press("Save")
    program.says("Saved")


def add_sbc(found, program):
    turn_to(program, "SBCs", "Filter SBCs")
    program.press("Add SBC")
    dialog = program.second()
    program.fill("Name", "Berlin", dialog)
    rules.check_error(found, "Add SBC", program.fill("FQDN", "sbc_berlin", dialog))
    rules.check(found, "Add SBC", program, dialog)
    program.fill("FQDN", "sbc.fourthcoffee.example", dialog)
    program.press("Save", within=dialog)
    program.gone(dialog.name)
    table = program.find("SBCs", "table")
    rules.check_headers(found, "SBCs", table)


def new_service(program, customer):
    turn_to(program, "Services", "Filter services")
    program.press("Add Service")
    program.press("Direct Routing")
    wizard = program.second()
    program.press("New customer", within=wizard)
    program.fill("Name", customer, wizard)
    program.press("Add customer", within=wizard)
    until("the customer is chosen", lambda: program.look("Next", within=wizard).has("enabled"))
    return wizard


def page(found, program, wizard, name, shown, check=True):
    """Next, and looks at the page that came."""
    if name:
        until(f"Next, before {name}", lambda: program.look("Next", within=wizard).has("enabled"))
        program.press("Next", within=wizard)
    program.find(shown, within=wizard)
    pump(.15)
    if check:
        rules.check(found, f"Onboarding, {name or shown}", program, wizard)


def announced(found, program, wizard, press, words, what):
    """A status says what happens, while nobody moved the focus."""
    program.focus(wizard)
    program.events.clear()
    program.press(press, within=wizard)
    program.says(words, wizard)
    pump(.2)
    said = [str(data) for kind, node, _, data in program.events if kind.startswith("object:property-change:accessible-name")]
    names = [node.name for kind, node, _, _ in program.events if kind.startswith("object:property-change:accessible-name") or kind.startswith("object:state-changed:showing")]
    if not any(words in one for one in said + names):
        found.add(what, f'"{words}" came, and no event said so: {said + names}')


def onboard(found, program, tenant):
    wizard = new_service(program, "Alpine Ski House")
    rules.check(found, "Onboarding, Customer", program, wizard)
    page(found, program, wizard, "Commercial information", "Channel PO Number")
    program.fill("Channel PO Number", "PO-4711", wizard)
    page(found, program, wizard, "Start", "Add New Tenant")
    page(found, program, wizard, "Tenant details", "Unique Short Name")
    rules.check_error(found, "Onboarding, Tenant details", program.fill("Unique Short Name", "a.b", wizard))
    program.fill("Unique Short Name", "alpine1", wizard)
    program.press("Use known App registration", within=wizard)
    page(found, program, wizard, "Registration", "Client Secret")
    registration = tenant["registrations"][0]
    for name, text in zip(REGISTRATION, (tenant["id"], registration["clientId"], registration["secrets"][0]["value"])):
        program.fill(name, text, wizard)
    program.focus(wizard)
    announced(found, program, wizard, "Next", "The App registration is valid", "Onboarding, Validation")
    rules.check(found, "Onboarding, Validation", program, wizard)
    page(found, program, wizard, "Microsoft 365 settings", "Refresh tenant data", False)
    program.says("Read from the tenant", wizard)
    rules.check(found, "Onboarding, Microsoft 365 settings", program, wizard)
    page(found, program, wizard, "Routing and DNS", "Add domain to tenant")
    program.press("Add domain to tenant", within=wizard)
    program.find("TXT record value", within=wizard)
    domain = until("the domain", lambda: [one for one in sandbox.call(f"/sandbox/directory?tenant={tenant['key']}")["domains"] if "alpine1" in one["id"]])
    rules.check(found, "Onboarding, DNS record", program, wizard)
    sandbox.call("/sandbox/dns", {"name": domain[0]["id"], "txt": domain[0]["txt"]})
    announced(found, program, wizard, "Verify domain", "is verified", "Onboarding, domain")
    page(found, program, wizard, "SIP connection", "Carrier user name")
    for name, text in (("Carrier user name", "carrier-alpine"), ("Carrier password", "Carrier-pw-9!x"), ("Main line", "+49 30 555 000"),
                       ("Host name", "sip.carrier.example")):
        if program.look(name, within=wizard):
            program.fill(name, text, wizard)
    page(found, program, wizard, "Summary", "Create service")
    announced(found, program, wizard, "Create service", "All tasks are completed", "Onboarding, tasks")
    rules.check(found, "Onboarding, Create service", program, wizard)
    program.press("Finish", within=wizard)
    program.gone(wizard.name)


def portal(found, program):
    row(program, "Services", "alpine1")
    rules.check(found, "Services with a row", program, program.window("TenantLink"))
    rules.check_headers(found, "Services", program.find("Services", "table"))
    program.press("Edit Service")
    window = program.second()
    until("the tabs", lambda: next((node for node in window.shown() if node.role == "page tab"), None))
    tabs = [node for node in window.shown() if node.role == "page tab"]
    for tab in tabs:
        until("the portal", lambda: tab.has("enabled"))
        tab.act("Press", "SetFocus")
        until(f"{tab.name} is chosen", lambda: tab.has("focused"))  # Qt has no other state for the current one
        pump(.6)
        rules.check(found, f"Portal, {tab.name}", program, window)
    return window.name


def checked(program):
    """Check all has gone through."""
    def ended(dialog):
        until("the check is over", lambda: (save := program.look("Save report ...", within=dialog)) and save.has("enabled"))
    return ended


def flow(found, start, folder):
    program = start(folder)
    program.window("TenantLink")
    program.find("Filter services")
    configure(program)
    add_sbc(found, program)
    onboard(found, program, sandbox.tenant("writable"))
    title = portal(found, program)
    beside = ("TenantLink", title)
    program.focus(program.window("TenantLink"))
    look(found, program, "Check all", "Close", checked(program), beside)
    row(program, "Services", "alpine1")
    look(found, program, "Delete Service", "Cancel", beside=beside)
    program.end()
