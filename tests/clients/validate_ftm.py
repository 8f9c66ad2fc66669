"""A model written by others: holds every entity of an export against FollowTheMoney's own schemata.

validate_ftm.py FILE
"""

import collections
import json
import sys

from followthemoney import model, registry


def fault(number, message):
    print(f"line {number}: {message}")
    sys.exit(1)


def validated(number, data):
    """The entity, if its schema is one that can be used, and takes each of its values as it stands."""
    schema = model.get(data["schema"])
    if schema is None or schema.abstract:
        fault(number, f"{data['id']} has no usable schema: {data['schema']}")
    if not registry.entity.validate(data["id"]):
        fault(number, f"{data['id']} is no id")
    schema.validate(data)
    entity = model.get_proxy(data, cleaned=False)
    for name, values in data["properties"].items():
        if name not in schema.properties or schema.properties[name].stub:
            fault(number, f"{data['id']}: {schema.name} has no property {name}")
        if schema.properties[name].deprecated:
            fault(number, f"{data['id']}: {schema.name}.{name} is deprecated")
        # The model tidies words; what has a form has to be in its form already.
        has_form = schema.properties[name].type.name in ("date", "number", "language", "entity")
        found = entity.get(name)
        if found != values if has_form else len(found) != len(values):
            fault(number, f"{data['id']}: {name} {values} was read as {found}")
    missing = [name for name in schema.required if not entity.has(name)]
    if missing:
        fault(number, f"{data['id']}: {schema.name} requires {missing}")
    return entity


entities, lines = {}, {}
with open(sys.argv[1], encoding="utf-8") as file:
    for number, line in enumerate(file, 1):
        try:
            entity = validated(number, json.loads(line))
        except Exception as error:
            fault(number, f"{error} {getattr(error, 'errors', '')}")
        if entity.id in entities:
            fault(number, f"{entity.id} was there before, on line {lines[entity.id]}")
        entities[entity.id], lines[entity.id] = entity, number

for entity in entities.values():
    for prop, value in entity.itervalues():
        if prop.type.name != "entity":
            continue
        other = entities.get(value)
        if other is None:
            fault(lines[entity.id], f"{entity.id}: {prop.name} names {value}, which is not in the file")
        if not other.schema.is_a(prop.range):
            fault(lines[entity.id], f"{entity.id}: {prop.name} takes a {prop.range.name}, but {value} is a {other.schema.name}")

counts = collections.Counter(entity.schema.name for entity in entities.values())
print(f"{len(entities)} entities are valid:", ", ".join(f"{count} {name}" for name, count in sorted(counts.items())))
sys.exit(0 if entities else 1)
