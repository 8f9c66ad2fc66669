// The names under which the dataset knows these entities, from this epoch on.
UNWIND $rows AS row
MATCH (entity:Record {id: row.entity})
MERGE (alias:Alias {key: row.key})
SET alias.name = row.name, alias.language = row.language, alias.script = row.script, alias.statedScript = row.statedScript, alias.kind = row.kind,
  alias.normalised = row.normalised, alias.core = row.core, alias.latin = row.latin, alias.joined = row.joined,
  alias.initials = row.initials, alias.keys = row.keys, alias.entityKind = row.entityKind, alias.gone = null
CREATE (alias)-[:NAMES {dataset: $dataset, since: $epoch}]->(entity)
