#!/usr/bin/env python3
"""Works out the event that the function gets of Step Functions, from the definition of the machine that goes through a bucket.

    batch_event.py DEFINITION TEMPLATE EVENT

DEFINITION is what Terraform made, TEMPLATE that of SAM, which must define the same; EVENT is the file that the function's own
test reads, which must be what comes of it. Needs jsonata-python and PyYAML. Step Functions itself is not here.
"""
import json
import re
import sys
from pathlib import Path

import yaml
from jsonata.jsonata import Jsonata

EXPRESSION = re.compile(r"\{%(.*)%\}", re.DOTALL)
LISTED = [{"Key": "documents/2026/Größe + Preis 41%.html", "Size": 2048}, {"Key": "documents/plain.txt", "Size": 7}]


class Template(yaml.SafeLoader):
    """What is tagged is read without its tag."""


Template.add_multi_constructor("!", lambda loader, tag, node: (
    loader.construct_scalar(node) if isinstance(node, yaml.ScalarNode) else None))


def worked_out(value, states):
    """A value with all its expressions worked out."""
    if isinstance(value, dict):
        return {name: worked_out(member, states) for name, member in value.items()}
    found = EXPRESSION.fullmatch(value) if isinstance(value, str) else None
    if not found:
        return value
    expression = Jsonata(found.group(1))
    frame = expression.create_frame()
    frame.bind("states", states)
    return expression.evaluate({}, frame)


def expect(what, seen, wanted):
    if seen != wanted:
        sys.exit(f"{what}:\n{json.dumps(seen, ensure_ascii=False)}\nand not\n{json.dumps(wanted, ensure_ascii=False)}")


def of_template(template, definition):
    """SAM's definition, with what it refers to as Terraform has it."""
    text = yaml.load(template, Template)["Resources"]["Batch"]["Properties"]["DefinitionString"]
    documents = definition["States"]["Documents"]
    values = {"AWS::Partition": "aws", "StorageInput": "documents/", "Bucket": documents["ItemReader"]["Arguments"]["Bucket"],
              "StorageCopies": documents["MaxConcurrency"],
              "FunctionAliaslive": documents["ItemProcessor"]["States"]["Summarise"]["Arguments"]["FunctionName"]}
    return json.loads(re.sub(r"\$\{([\w:]+)\}", lambda found: str(values[found.group(1)]), text))


def main(definition, template, event):
    expect("SAM's machine", of_template(template, definition), definition)
    documents = definition["States"]["Documents"]
    prefix = documents["ItemReader"]["Arguments"]["Prefix"]
    expect("all documents", worked_out(prefix, {"input": {}}), "documents/")
    expect("a part of them", worked_out(prefix, {"input": {"prefix": "documents/2026/"}}), "documents/2026/")
    items = [worked_out(documents["ItemSelector"], {"context": {"Map": {"Item": {"Value": item}}}}) for item in LISTED]
    task = documents["ItemProcessor"]["States"]["Summarise"]
    for batch in (items, items[:1]):  # One that is alone stays in a list.
        payload = worked_out(task["Arguments"]["Payload"], {"input": {"Items": batch}})
        expect("a batch", payload, {"Records": batch})
    expect("the event", {"Records": items}, event)


if __name__ == "__main__":
    read = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
    main(json.loads(read[0]), read[1], json.loads(read[2]))
