#!/usr/bin/env python3
"""Writes tables/ from the contract and the identifier tables of Microsoft's permissions and roles.

    python3 tools/make_tables.py CONTRACT.yaml FOLDER_WITH_IDENTIFIER_TABLES

Run it again when the contract changes; its result is committed, so that a build needs neither Python nor PyYAML.
"""
import json
import pathlib
import re
import sys

import yaml

METHODS = ("get", "post", "patch", "put", "delete")


def main(contract_file, data_folder):
    contract = yaml.safe_load(pathlib.Path(contract_file).read_text())
    data = pathlib.Path(data_folder)
    authz = json.loads((data / "graph-authz.json").read_text())
    tables = pathlib.Path(__file__).resolve().parent.parent / "tables"
    tables.mkdir(exist_ok=True)
    graph = {"operations": operations(contract, authz), "types": types(contract)}
    (tables / "graph.json").write_text(json.dumps(graph, indent=1) + "\n")

    roles = json.loads((data / "graph-app-roles.json").read_text())
    write_rows(tables / "graph-app-roles.json", roles)
    scopes = json.loads((data / "graph-scopes.json").read_text())
    write_rows(
        tables / "graph-scopes.json",
        [{"value": r["value"], "id": r["id"], "type": r["type"], "displayName": r["adminConsentDisplayName"]}
         for r in scopes],
    )
    rows = json.loads((data / "directory-roles.json").read_text())
    write_rows(
        tables / "directory-roles.json",
        [{"templateId": r[0], "displayName": r[1], "description": r[2]} for r in rows],
    )


# In the Graph reference, though not in the contract.
BESIDE_THE_CONTRACT = [
    {
        "id": "application.removeOwner",
        "method": "DELETE",
        "path": "/applications/{application-id}/owners/{directoryObject-id}/$ref",
        "query": [],
        "application": ["Application.ReadWrite.All", "Application.ReadWrite.OwnedBy", "Directory.ReadWrite.All"],
        "delegated": ["Application.ReadWrite.All", "Directory.ReadWrite.All"],
        "also": [],
        "body": "none",
    }
]


def operations(contract, authz):
    result = []
    for path, item in contract["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            # The permission file itself where it has the route, else what the contract took from it.
            route = authz.get(f"{method.upper()} {route_of(path)}")
            permissions = permissions_of(contract, path, method) if route is None else route
            result.append(
                {
                    "id": operation["operationId"],
                    "method": method.upper(),
                    "path": path,
                    "query": query_options(contract, operation),
                    "application": opening(method, permissions.get("application", permissions.get("app", []))),
                    "delegated": opening(method, permissions.get("delegated", [])),
                    "also": permissions.get("also", []),
                    "body": body_of(operation),
                }
            )
    return result + BESIDE_THE_CONTRACT


def opening(method, permissions):
    """Nothing is written by a permission to read: it is listed where it is needed besides."""
    return sorted(p for p in permissions if method == "get" or ".Read." not in p)


def body_of(operation):
    body = operation.get("requestBody")
    return "none" if body is None else "required" if body.get("required") else "optional"


def route_of(path):
    """The route of the permission file: any key is {id}, casts and $ref are left out."""
    path = re.sub(r"\([^()]*\)", "/{id}", path)
    path = re.sub(r"\{[^}]+\}", "{id}", path)
    return re.sub(r"/(microsoft\.)?graph\.\w+$|/\$ref$", "", path).lower()


def permissions_of(contract, path, method):
    """Any permission of the lists opens the call: which one is called "least" is partly an artefact (/organization)."""
    listed = contract["paths"][path][method].get("x-graph-permissions")
    if listed is None and "/transitiveMemberOf/" in path:
        # The contract has no list for the cast: what opens the list opens its cast.
        return permissions_of(contract, path.rsplit("/", 1)[0], method) if path.rsplit("/", 1)[0] in contract["paths"] else {}
    return {
        kind: sorted(set((listed or {}).get(kind, {}).get("least", []) + (listed or {}).get(kind, {}).get("higher", [])))
        for kind in ("application", "delegated")
    }


def query_options(contract, operation):
    names = []
    for parameter in operation.get("parameters", []):
        if "$ref" in parameter:
            parameter = contract["components"]["parameters"][parameter["$ref"].rsplit("/", 1)[1]]
        if parameter["in"] == "query":
            names.append(parameter["name"])
    return names


def types(contract):
    """Properties of each entity type, base types included, to refuse a $select of what does not exist."""
    schemas = contract["components"]["schemas"]

    def properties(schema):
        if "$ref" in schema:
            return properties(schemas[schema["$ref"].rsplit("/", 1)[1]])
        names = [n for n in schema.get("properties", {}) if not n.startswith("@")]
        for part in schema.get("allOf", []):
            names += properties(part)
        return names

    prefix = "microsoft.graph."
    wanted = ["organization", "application", "servicePrincipal", "appRoleAssignment", "unifiedRoleAssignment",
              "unifiedRoleDefinition", "directoryRole", "directoryObject", "administrativeUnit", "domain",
              "subscribedSku", "user", "oAuth2PermissionGrant", "tenantAppManagementPolicy", "message", "domainDnsRecord",
              "licenseDetails"]
    return {name: sorted(set(properties(schemas[prefix + name]))) for name in wanted}


def write_rows(file, rows):
    file.write_text("[\n" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows) + "\n]\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
