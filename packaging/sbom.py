#!/usr/bin/env python3
"""Writes what a program is made of as SPDX 2.3 (JSON): the libraries that it is linked with, what it loads while it runs,
the headers and the data that are compiled in. Read from the program and from Debian's packages; elsewhere versions are
unknown. What these libraries need in turn is written in their own packages.
   sbom.py PROGRAM VERSION OUTPUT.spdx.json
The same program on the same system gives the same file: the time is SOURCE_DATE_EPOCH, the name comes from the content."""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

QT = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
LICENCES = {  # as upstream declares them for the library
    "libqt6": QT, "qt6-translations": QT, "libqt6keychain": "BSD-3-Clause", "libcurl": "curl", "libzip": "BSD-3-Clause",
    "libsodium": "ISC", "libqrencode": "LGPL-2.1-or-later", "libstdc++": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcc": "GPL-3.0-or-later WITH GCC-exception-3.1", "libc6": "LGPL-2.1-or-later", "libexpected": "CC0-1.0", "qcoro": "MIT",
    "libsecret": "LGPL-2.1-or-later", "libssl": "Apache-2.0"}
# By Qt: the plugins of these packages, OpenSSL for TLS. By QtKeychain: libsecret. (Qt's plugins for displays and TLS are in
# libqt6gui6 and libqt6network6, which are linked.)
LOADED = ("libqt6sql6-sqlite", "libqt6svg6", "libsecret-1-0", "libssl3", "qt6-translations-l10n")
COMPILED_IN = ("libexpected-dev", "qcoro-qt6-dev")
DATA = {"SPDXID": "SPDXRef-cldr-localenames-full", "name": "cldr-localenames-full", "versionInfo": "48.2.0",
        "supplier": "Organization: Unicode, Inc.", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION", "licenseDeclared": "Unicode-3.0", "copyrightText": "2004-2026, Unicode, Inc.",
        "homepage": "https://cldr.unicode.org", "comment": "Names of countries: resources/territories.json",
        "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                          "referenceLocator": "pkg:npm/cldr-localenames-full@48.2.0"}]}
OWN = "SPDXRef-tenantlink"


def run(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=60, env=dict(os.environ, LC_ALL="C")).stdout
    except FileNotFoundError: # not a Debian
        return ""


def needed(program):
    """The libraries that the program names, and where the loader finds them."""
    names = re.findall(r"NEEDED +(\S+)", run("objdump", "-p", program))
    found = {pathlib.Path(path).name: path for path in re.findall(r"(/\S+) \(0x", run("ldd", program))}
    return {name: found.get(name, "") for name in names}


def owners(paths):
    """Debian's package of each file. The system's /lib is /usr/lib; packages may know a file by either name."""
    both = [form for path in paths for form in (path, "/usr" + path, path.removeprefix("/usr"))]
    owner = {}
    for line in run("dpkg", "-S", *sorted(set(both))).splitlines():
        package, _, path = line.partition(": ")
        owner.setdefault(path.removeprefix("/usr"), package.split(",")[0].split(":")[0])
    return owner


def licence(package):
    fitting = [start for start in LICENCES if package.startswith(start)]
    return LICENCES[max(fitting, key=len)] if fitting else "NOASSERTION"


def entry(package, versions, libraries=()):
    version, architecture, source, homepage = versions.get(package, ("", "", "", ""))
    made = {"SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", package), "name": package,
            "versionInfo": version or "NOASSERTION", "supplier": "Organization: Debian" if version else "NOASSERTION",
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": "NOASSERTION",
            "licenseDeclared": licence(package), "copyrightText": "NOASSERTION"}
    if homepage:
        made["homepage"] = homepage
    if source:
        made["sourceInfo"] = f"built from Debian's source package {source}"
    if libraries:
        made["comment"] = "Linked: " + ", ".join(sorted(libraries))
    if version:
        locator = f"pkg:deb/debian/{package}@{version.replace(':', '%3A').replace('+', '%2B')}?arch={architecture}"
        made["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": locator}]
    return made


def main(program, version, output):
    libraries = needed(program)
    owner = owners([path for path in libraries.values() if path])
    linked = {}
    for name, path in libraries.items():
        linked.setdefault(owner.get(path.removeprefix("/usr"), name), []).append(name)
    wanted = sorted({*linked, *LOADED, *COMPILED_IN})
    form = "${Package}\t${Version}\t${Architecture}\t${source:Package}\t${Homepage}\n"
    versions = {}
    for line in run("dpkg-query", "-W", "-f", form, *wanted).splitlines():
        package, *rest = line.split("\t")
        if rest[0]:
            versions[package] = rest

    own = {"SPDXID": OWN, "name": "TenantLink", "versionInfo": version, "supplier": "Organization: TenantLink contributors",
           "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": "Apache-2.0",
           "licenseDeclared": "Apache-2.0", "copyrightText": "2026, TenantLink contributors",
           "primaryPackagePurpose": "APPLICATION",
           "checksums": [{"algorithm": "SHA256", "checksumValue": hashlib.sha256(pathlib.Path(program).read_bytes()).hexdigest()}]}
    packages, relations = [own, DATA], [("SPDXRef-DOCUMENT", "DESCRIBES", OWN), (OWN, "CONTAINS", DATA["SPDXID"])]
    for package in wanted:
        made = entry(package, versions, linked.get(package, ()))
        packages.append(made)
        if package in linked:
            relations.append((OWN, "DYNAMIC_LINK", made["SPDXID"]))
        elif package in COMPILED_IN:
            relations.append((OWN, "STATIC_LINK", made["SPDXID"]))
        if package in LOADED:
            relations.append((made["SPDXID"], "RUNTIME_DEPENDENCY_OF", OWN))
    digest = hashlib.sha256(json.dumps(packages, sort_keys=True).encode()).hexdigest()
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now().timestamp())
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"TenantLink-{version}",
        "documentNamespace": f"https://tenantlink.example/spdx/{version}/{digest}",
        "creationInfo": {"created": datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "creators": ["Organization: TenantLink contributors", f"Tool: tenantlink-sbom-{version}"]},
        "packages": packages,
        "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b} for a, kind, b in relations]}
    path = pathlib.Path(output)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    path.chmod(0o644) # whatever the umask is


if __name__ == "__main__":
    main(*sys.argv[1:])
