"""Every page of the main window, as it is for somebody who has just begun, and the dialogs that it opens."""
import rules
from program import Gone, keys, pump, until

PAGES = [("Customers", "Filter customers"), ("Pending Invitations", "Filter invitations"), ("Audit trail", "Filter audit trail"),
         ("Provider", "Provider name"), ("Email server", "From"), ("Invitation", "Subject"),
         ("Commercial information", "Ask for commercial information when a service is added"), ("SBCs", "Filter SBCs"),
         ("Script templates", "Filter script templates"), ("Language", "Language"), ("Services", "Filter services")]
CSV = "Name,Email,Phone\nContoso,it@contoso.example,+49 30 1\nBad,nobody,\n"


def turn_to(program, page, shown=None):
    """By AT-SPI alone, as speech input does: the entry of the navigation is toggled."""
    entry = program.find(page, "table cell", program.find("Navigation", "tree"))
    if not entry.has("selected"):
        entry.act("Toggle")
    until(f"{page} is chosen", lambda: entry.has("selected"))
    if shown:
        program.find(shown)


def row(program, table, text):
    """Chooses a row of a table, again by AT-SPI alone."""
    cell = program.find(text, "table cell", program.find(table, "table"))
    if not cell.has("selected"):
        cell.act("Toggle")
    until(f"the row {text} is chosen", lambda: cell.has("selected"))
    return cell


def look(found, program, opened_by, close, then=None, beside=("TenantLink",)):
    """A dialog: looked at, and closed."""
    program.press(opened_by)
    window = program.second(beside)
    if then:
        then(window)
    rules.check(found, opened_by, program, window)
    title = window.name
    program.press(close, within=window)
    until("it closes, or asks", lambda: all(w.name != title for w in program.windows()) or program.look("Discard changes"))
    if program.look("Discard changes"):
        program.press("Discard changes")
    program.gone(title)


def wrong_mail(found, program):
    def type_it(window):
        program.fill("Name", "Contoso", window)
        field = program.fill("Email", "nobody", window)
        rules.check_error(found, "Add Customer", field)
    return type_it


def import_csv(found, program, folder):
    name = f"{folder}-customers.csv"
    with open(name, "w", encoding="utf-8") as file:
        file.write(CSV)
    turn_to(program, "Customers", "Filter customers")
    program.press("Import CSV")
    chooser = program.second()
    program.fill("File name:", name, chooser)  # Qt's own dialog
    program.focus(chooser)
    keys("Return")
    preview = program.second(("TenantLink", chooser.name))
    program.find("Preview of the customers")
    rules.check(found, "Import", program, preview)
    program.press("Import", within=preview)
    program.find("Report of the import")
    rules.check(found, "Import, report", program, preview)
    program.press("Close", within=preview)
    program.gone(preview.name)


def flow(found, start, folder):
    program = start(folder)
    window = program.window("TenantLink")
    program.find("Filter services")
    rules.check_menus(found, "Menus", window)
    for page, shown in PAGES:
        turn_to(program, page, shown)
        until("it was read", lambda: program.look(shown).has("enabled"))
        pump(.2)
        rules.check(found, page, program, window)
    turn_to(program, "Customers", "Filter customers")
    look(found, program, "Add Customer", "Cancel", then=wrong_mail(found, program))
    import_csv(found, program, folder)
    turn_to(program, "Provider", "Provider name")
    rules.check_error(found, "Provider", program.fill("Contact mail", "nobody"))
    program.press("Revert")
    program.end()
