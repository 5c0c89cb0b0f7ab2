#!/usr/bin/env python3
"""Writes tables/ from the contract and the identifier tables of Microsoft's permissions and roles.

    python3 tools/make_tables.py CONTRACT.yaml FOLDER_WITH_IDENTIFIER_TABLES

Run it again when the contract changes; its result is committed, so that a build needs neither Python nor PyYAML.
"""
import json
import pathlib
import sys

import yaml

METHODS = ("get", "post", "patch", "put", "delete")


def main(contract_file, data_folder):
    contract = yaml.safe_load(pathlib.Path(contract_file).read_text())
    tables = pathlib.Path(__file__).resolve().parent.parent / "tables"
    tables.mkdir(exist_ok=True)
    graph = {"operations": operations(contract), "types": types(contract)}
    (tables / "graph.json").write_text(json.dumps(graph, indent=1) + "\n")

    data = pathlib.Path(data_folder)
    roles = json.loads((data / "graph-app-roles.json").read_text())
    write_rows(tables / "graph-app-roles.json", roles)
    rows = json.loads((data / "directory-roles.json").read_text())
    write_rows(
        tables / "directory-roles.json",
        [{"templateId": r[0], "displayName": r[1], "description": r[2]} for r in rows],
    )


def operations(contract):
    result = []
    for path, item in contract["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            permissions = permissions_of(contract, path, method)
            result.append(
                {
                    "id": operation["operationId"],
                    "method": method.upper(),
                    "path": path,
                    "query": query_options(contract, operation),
                    "application": permissions.get("application", []),
                    "delegated": permissions.get("delegated", []),
                }
            )
    return result


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
              "subscribedSku", "user"]
    return {name: sorted(set(properties(schemas[prefix + name]))) for name in wanted}


def write_rows(file, rows):
    file.write_text("[\n" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows) + "\n]\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
