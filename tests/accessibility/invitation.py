"""An invitation: made by the provider, answered by the customer's administrator in both ways."""
import rules
import sandbox
from mainwindow import row, turn_to
from onboarding import PROVIDER, REGISTRATION, announced, new_service
from program import pump, until


def invite(found, program, mail):
    turn_to(program, "Provider", "Provider name")
    for name, text in PROVIDER.items():
        program.fill(name, text)
    program.press("Save")
    program.says("Saved")
    wizard = new_service(program, "Contoso Ltd")
    program.press("Next", within=wizard)
    program.find("Add New Tenant", within=wizard)
    program.press("Next", within=wizard)
    program.fill("Unique Short Name", "contoso1", wizard)
    program.press("Send link to IT administrator for authentication", within=wizard)
    program.press("Next", within=wizard)
    rules.check_error(found, "Onboarding, Send link", program.fill("Invitation Email", "nobody", wizard))
    program.fill("Invitation Email", mail, wizard)
    rules.check(found, "Onboarding, Send link", program, wizard)
    program.press("Copy the link", within=wizard)
    program.press("Create invitation", within=wizard)
    url = program.find("Auth URL", within=wizard)
    until("the link", lambda: url.text())
    rules.check(found, "Onboarding, Invitation", program, wizard)
    made = program.find("Invitation code", within=wizard).text(), url.text()
    program.press("Finish", within=wizard)
    program.gone(wizard.name)
    return made


def look(found, program, page, shown):
    wizard = program.windows()[-1]
    program.focus(wizard)
    program.find(shown, within=wizard)
    pump(.15)
    rules.check(found, f"Invitation, {page}", program, wizard)
    return wizard


def welcome(found, program, code):
    wizard = look(found, program, "Welcome", "Invitation code")
    program.fill("Invitation code", "0000-0000-0000-0000", wizard)
    announced(found, program, wizard, "Confirm provider", "Do not go on", "Invitation, Welcome")
    program.fill("Invitation code", code, wizard)
    program.press("Confirm provider", within=wizard)
    program.says("Confirmed by the invitation code", wizard)
    rules.check(found, "Invitation, confirmed", program, wizard)
    return wizard


def known(found, program, tenant):
    """With a registration that is there already."""
    wizard = program.windows()[-1]
    program.press("Next", within=wizard)
    look(found, program, "App registration", "Client Secret")
    registration = tenant["registrations"][0]
    for name, text in zip(REGISTRATION, (tenant["id"], registration["clientId"], registration["secrets"][0]["value"])):
        program.fill(name, text, wizard)
    announced(found, program, wizard, "Start authentication", "The App registration is valid", "Invitation, Validation")
    look(found, program, "Validation", "Next")
    program.press("Next", within=wizard)
    look(found, program, "Done", "Copy reply")


def create(found, program, tenant):
    """With a new one: signing in by a code, provisioning."""
    wizard = program.windows()[-1]
    upn = tenant["people"][0]["upn"]
    program.press("Create New App Registration", within=wizard)
    program.press("Next", within=wizard)
    look(found, program, "Admin account", "M365 admin (UPN)")
    program.fill("M365 admin (UPN)", upn, wizard)
    program.press("Start authentication", within=wizard)
    code = program.find("Code", within=wizard)
    until("the code", lambda: code.text())
    look(found, program, "Sign in", "Code")
    sandbox.call("/sandbox/people/approve", {"userCode": code.text(), "upn": upn})
    program.find("Next step", within=wizard)
    look(found, program, "Signed in", "Next step")
    program.press("Next step", within=wizard)
    look(found, program, "Name and rights", "Show as commands")
    announced(found, program, wizard, "Start provisioning", "Everything is done", "Invitation, Provisioning")
    look(found, program, "Provisioning", "Next")
    program.press("Next", within=wizard)
    look(found, program, "Done, created", "Copy reply")


def flow(found, start, folder):
    tenant = sandbox.tenant("healthy")
    fresh = sandbox.tenant("fresh")
    provider = start(folder)
    provider.window("TenantLink")
    provider.find("Filter services")
    code, url = invite(found, provider, fresh["people"][0]["upn"])
    turn_to(provider, "Pending Invitations", "Filter invitations")
    row(provider, "Pending Invitations", "contoso1")
    rules.check(found, "Pending Invitations with a row", provider, provider.window("TenantLink"))
    provider.end()
    for way, whose in ((known, tenant), (create, fresh)):
        customer = start(f"{folder}-{way.__name__}", url)
        customer.find("Invitation code")
        welcome(found, customer, code)
        way(found, customer, whose)
        customer.end()
