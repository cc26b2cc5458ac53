#!/usr/bin/python3
"""Holds codebooks against codebooks/schema.json: the shipped ones fit, and the broken ones whose fault a schema can see do
not. Skipped (77) where python3-jsonschema or python3-yaml is not installed."""

import sys
from pathlib import Path

try:
    import json

    import jsonschema
    import yaml
except ImportError as absent:
    print(f"skipped: {absent} (python3-jsonschema, python3-yaml)")
    sys.exit(77)

SOURCE = Path(__file__).resolve().parent.parent
BROKEN = SOURCE / "tests/golden/check/broken/broken"
# What is wrong with these is no matter of keys and values: rules are texts to a schema, and words are known to no schema.
OF_RULES = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 47, 48, 49, 50, 51, 52}
# YAML itself refuses these, or loses something before a schema looks: one key of two, a word behind & or !.
OF_YAML = {2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 19}


def findings(validator, path):
    try:
        codebook = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        return [f"no YAML: {error}"]
    return [error.message for error in validator.iter_errors(codebook)]


def codebooks_in(folder):
    found = sorted(folder.rglob("*.yaml"))
    if not found:
        sys.exit(f"{folder.relative_to(SOURCE)}: no codebooks in it")
    return found


def main():
    schema = json.loads((SOURCE / "codebooks/schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    faults = []
    right = codebooks_in(SOURCE / "codebooks") + codebooks_in(SOURCE / "tests/golden/start")
    broken = {int(path.name[:2]): path for path in codebooks_in(BROKEN)}
    for path in right:
        faults += [f"{path.name}: {finding}" for finding in findings(validator, path)]
    for number in sorted((OF_RULES | OF_YAML) - set(broken)):
        faults.append(f"{BROKEN.name}: there is no codebook {number} that a schema cannot judge")
    for number in sorted(set(broken) - OF_RULES - OF_YAML):
        if not findings(validator, broken[number]):
            faults.append(f"{broken[number].name}: the schema sees nothing wrong with it")
    print("\n".join(faults) or f"{len(right)} codebooks fit, and of {len(broken)} broken ones those that a schema can judge do not")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
