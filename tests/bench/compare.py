#!/usr/bin/env python3
"""Prints the one table: what | TenantLink | peer | ratio (peer / TenantLink: above 1 TenantLink needs less).

compare.py BIN WORK RUNS PEERS [ROWS FOLDER]...
  TenantLink's figures are read from WORK/details, where the programs of this folder wrote theirs. The peers are measured
  here: those of package.json installed in PEERS ("-": none), and what Debian has. FOLDER is a data folder with ROWS services.
  TENANTLINK_SANDBOX is the sandbox; a second one, with TLS, is started for peers that speak to Microsoft's names only.
"""

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
PEERS = TOP / "tests/bench/peers"
BIN, WORK, RUNS, NPM = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
FILLED = list(zip(sys.argv[5::2], sys.argv[6::2]))
ABSENT = "not here"


def summary(values, unit="ms"):
    """As table.cpp does it, and the median as a number."""
    values = sorted(values)
    middle = values[len(values) // 2]
    spread = f" ({values[0]:.0f}-{values[-1]:.0f}, {len(values)} runs)" if len(values) > 1 else ""
    return f"{middle:.0f} {unit}{spread}", middle


def ours(title):
    for line in (WORK / "details").read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("| ").split(" | ")]
        if len(cells) == 2 and cells[0] == title:
            return cells[1], float(re.match(r"[\d.]+", cells[1])[0])
    return "not measured", None


def row(what, title, name, peer):
    """`peer`: what summary() gave, or a word."""
    mine, number = ours(title)
    text, theirs = peer if isinstance(peer, tuple) else (peer, None)
    ratio = f"{theirs / number:.2g}" if number and theirs is not None else ""
    ratio = f"{theirs / number:.0f}" if number and theirs is not None and theirs / number >= 10 else ratio
    print(f"| {what} | {mine} | {name}: {text} | {ratio} |", flush=True)


class Sandbox:
    """The control calls of a sandbox."""

    def __init__(self, url, context=None):
        self.url, self.context = url, context

    def call(self, verb, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}, method=verb)
        with urllib.request.urlopen(request, context=self.context, timeout=30) as answer:
            return json.loads(answer.read() or b"{}")

    def latency(self, milliseconds):
        self.call("POST", "/sandbox/settings", {"latencyMs": milliseconds})


spent = [] # milliseconds of processor that each process had


def run(command, environment=None, directory=None):
    """Milliseconds of a process, or None where it did not do its work."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run(command, env={**os.environ, **(environment or {})}, cwd=directory, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    took = (time.perf_counter() - began) * 1000
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent.append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000)
    if done.returncode != 0:
        print(f"{Path(command[0]).name}: {done.stderr.decode()[:300]}{done.stdout.decode()[:300]}", file=sys.stderr)
        return None
    return took


def repeat(work, times=RUNS):
    values = [work() for _ in range(times)]
    return "failed" if None in values else summary(values)


def counted(sandbox, work):
    """Round trips and requests of one more run, as the sandbox's log has them; at a latency that tells them apart."""
    sandbox.latency(50)
    sandbox.call("DELETE", "/sandbox/log")
    work()
    log = sandbox.call("GET", "/sandbox/log")
    sandbox.latency(0)
    return f"{log['roundTrips']} of {len(log['requests'])} requests", log["roundTrips"]


def tenants():
    return {tenant["key"]: tenant for tenant in json.loads((TOP / "tests/sandbox/tenants.json").read_text())["tenants"]}


def of_tenant(tenant):
    found = {"TENANT": tenant["id"]}
    for registration in tenant["registrations"]:
        found.update(CLIENT=registration["clientId"], SECRET=registration["secrets"][0]["value"])
    return found


def with_tls():
    """A sandbox whose certificate is for Microsoft's names, the environment for peers, and how to end it."""
    import ssl

    certificate, key, cloud, log = (WORK / name for name in ("tls.pem", "tls.key", "tls.json", "tls.log"))
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                    "-subj", "/CN=sandbox", "-keyout", key, "-out", certificate, "-addext",
                    "subjectAltName=DNS:login.microsoftonline.com,DNS:graph.microsoft.com,IP:127.0.0.1"],
                   check=True, stderr=subprocess.DEVNULL)
    with open(log, "wb") as out:
        server = subprocess.Popen([BIN / "tenantlink-sandbox", "--port", "0", "--tls-cert", certificate, "--tls-key", key,
                                   "--public-graph", "https://graph.microsoft.com", "--cloud-file-out", cloud],
                                  stdout=out, stderr=out, stdin=subprocess.DEVNULL)
    while not cloud.exists(): # it appears, whole, once the sandbox listens
        if server.poll() is not None:
            sys.exit(f"compare.py: the sandbox with TLS did not come up: {log.read_text()}")
        time.sleep(0.05)
    url = re.search(r"listening on (\S+)", log.read_text())[1]
    port = url.rsplit(":", 1)[1]
    environment = {"NODE_OPTIONS": f"--require {PEERS / 'redirect.cjs'}", "NODE_EXTRA_CA_CERTS": str(certificate),
                   "TENANTLINK_TLS_PORT": port, "HOME": str(WORK / "home"), "XDG_CONFIG_HOME": "", "CI": "1",
                   "TLS_PORT": port, "CA": str(certificate)}
    return Sandbox(url, ssl.create_default_context(cafile=certificate)), environment, server


def m365_check(tenant):
    """Log in, and the reads of a check: a command each, as there is none that checks a registration."""
    client = tenant["CLIENT"]
    principal = f"@graph/servicePrincipals(appId='{client}')"
    own = next(t for t in tenants().values() if t["id"] == tenant["TENANT"])["registrations"][0]["servicePrincipalId"]
    return [["login", "--authType", "secret", "--appId", client, "--tenant", tenant["TENANT"], "--secret", tenant["SECRET"]],
            ["request", "--url", "@graph/organization"],
            ["entra", "enterpriseapp", "get", "--id", client],
            ["request", "--url", principal + "/appRoleAssignments"],
            ["entra", "app", "get", "--appId", client],
            ["entra", "license", "list"],
            ["request", "--url", "@graph/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?$select=id,appRoles"],
            ["request", "--url", f"@graph/roleManagement/directory/roleAssignments?$filter=principalId eq '{own}'"],
            ["request", "--url", f"@graph/servicePrincipals/{own}/transitiveMemberOf"]]


def checks(plain):
    """(name, sandbox, work) of every way to get the facts of a check."""
    healthy = of_tenant(tenants()["healthy"])
    curl = {**healthy, "AUTHORITY": plain.url, "GRAPH": plain.url}
    yield "curl, one after another", plain, lambda: run(["bash", PEERS / "check.sh"], curl)
    if NPM == "-":
        return
    sandbox, environment, server = with_tls()
    try:
        everything = {**environment, **healthy}
        yield "the same curl by TLS", sandbox, lambda: run(["bash", PEERS / "check.sh"], everything)
        shutil.copy(PEERS / "check.mjs", NPM)
        yield "@azure/msal-node", sandbox, lambda: run(["node", "check.mjs"], everything, NPM)
        m365 = [Path(NPM) / "node_modules/.bin/m365"]
        run(m365 + ["cli", "config", "set", "--key", "disableTelemetry", "--value", "true"], environment)

        def all_of_m365():
            took = [run(m365 + words, environment) for words in m365_check(healthy)]
            return None if None in took else sum(took)

        yield "CLI for Microsoft 365, 9 commands", sandbox, all_of_m365
    finally:
        server.terminate()
        server.wait()


def check_rows(plain):
    figures = []
    for name, sandbox, work in checks(plain):
        times = 2 if name.startswith("CLI") else RUNS
        at = {}
        for latency in (0, 50):
            sandbox.latency(latency)
            spent.clear()
            at[latency] = repeat(work, times)
        processes = len(spent) // times
        figures.append((name, at[0], at[50], counted(sandbox, work),
                        summary([sum(spent[i * processes:(i + 1) * processes]) for i in range(times)])))
    for column, latency in ((1, 0), (2, 50)):
        for figure in figures:
            row(f"check of one registration, {latency} ms latency", f"whole process at {latency} ms latency",
                figure[0], figure[column])
    for figure in figures:
        row("check: processor time", "processor time of it at 50 ms latency", figure[0], figure[4])
    for figure in figures:
        row("check: sequential round trips", "sequential round trips at 50 ms latency", figure[0], figure[3])


def provision_rows(plain):
    tenant = tenants()["fresh"]
    catalogue = json.loads((TOP / "resources/catalogue.json").read_text())
    wanted = [entry["id"] for entry in catalogue["permissions"]
              if "direct-routing" in entry["profiles"] and entry["need"] in ("mandatory", "recommended")
              and entry["api"].startswith("00000003-")]
    token = plain.call("POST", "/sandbox/token", {
        "tenant": "fresh", "person": tenant["people"][0]["upn"],
        "scopes": ["Application.ReadWrite.All", "AppRoleAssignment.ReadWrite.All", "RoleManagement.ReadWrite.Directory"]})
    environment = {**of_tenant(tenant), "AUTHORITY": plain.url, "GRAPH": plain.url, "ADMIN": token["access_token"],
                   "PERMISSIONS": " ".join(wanted), "ROLE": catalogue["roles"][0]["templateId"]}

    def work():
        return run(["bash", PEERS / "provision.sh"], environment)

    for latency in (0, 50):
        plain.latency(latency)
        row(f"token to checked registration, {latency} ms latency", f"token to checked registration at {latency} ms latency",
            "curl, one after another", repeat(work))
    row("provisioning: sequential round trips", "token to checked registration: sequential round trips at 50 ms latency",
        "curl, one after another", counted(plain, work))


def import_rows():
    title = next((line.split(" | ")[0].strip("| ") for line in (WORK / "details").read_text().splitlines()
                  if re.match(r"\| import of \d+ customers", line)), "import")
    file = WORK / "making/customers.csv"
    if not shutil.which("sqlite3") or not file.exists():
        row(title, title, "sqlite3", ABSENT)
        return

    def work():
        database = WORK / "import.sqlite"
        database.unlink(missing_ok=True)
        return run(["sqlite3", database, "PRAGMA journal_mode=WAL",
                    "CREATE TABLE customers(name TEXT UNIQUE COLLATE NOCASE, description, tenant, email, phone, email2, phone2)",
                    f".import --csv --skip 1 {file} customers"])

    row(title, title, "sqlite3 .import", repeat(work, 3))
    row(title, title, "DB Browser", "by hand only")


def command_rows():
    m365 = Path(NPM) / "node_modules/.bin/m365"
    title = "for comparison: `tenantlink --version`"
    if NPM == "-" or not m365.exists():
        row("a command that says its version", title, "CLI for Microsoft 365", ABSENT)
        return
    home = {"HOME": str(WORK / "home"), "XDG_CONFIG_HOME": "", "CI": "1"}
    run([m365, "cli", "config", "set", "--key", "disableTelemetry", "--value", "true"], home)
    row("a command that says its version", title, "m365 version", repeat(lambda: run([m365, "version"], home), min(RUNS, 5)))
    row("a command that says its version", title, "`node -e 0`, for comparison", repeat(lambda: run(["node", "-e", "0"], home)))


def window_rows():
    browser, measure = shutil.which("sqlitebrowser"), BIN / "bench_start"
    wanted = [("no service", "DB Browser without a file", [])]
    for rows, folder in FILLED:
        wanted.append((f"{int(rows):,} services", "DB Browser, the same file and table",
                       ["-t", "services", f"{folder}/tenantlink.sqlite"]))
    for ours_of, name, arguments in wanted:
        found = {}
        if browser and measure.exists():
            done = subprocess.run([measure, str(min(RUNS, 5)), "peer", browser, *arguments], capture_output=True, text=True, check=False,
                                  env={**os.environ, "HOME": str(WORK / "home"), "XDG_CONFIG_HOME": ""})
            found = {title: (value, float(value.split()[0]))
                     for title, value in re.findall(r"\| (.*), peer \| (.*) \|", done.stdout)}
        for title in ("process start to interactive main window", "processor time then", "memory then, PSS"):
            row(f"{title}, {ours_of}", f"{title}, {ours_of}", name, found.get(title, ABSENT if not browser else "not measured"))


def main():
    print("| what | TenantLink | peer | peer / TenantLink |\n| --- | --- | --- | --- |", flush=True)
    plain = Sandbox(os.environ["TENANTLINK_SANDBOX"])
    (WORK / "home").mkdir(exist_ok=True)
    command_rows()
    window_rows()
    check_rows(plain)
    provision_rows(plain)
    import_rows()
    plain.latency(0)


main()
