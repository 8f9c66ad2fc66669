// The names under which the dataset knows these entities, from this epoch on.
UNWIND $rows AS row
MATCH (entity:Record {id: row.entity})
MERGE (alias:Alias {key: row.key})
SET alias.name = row.name, alias.normalised = row.normalised, alias.language = row.language, alias.kind = row.kind
CREATE (alias)-[:NAMES {dataset: $dataset, since: $epoch}]->(entity)
