// Entities that are new to the graph. What is said of them stands in descriptions.
UNWIND $rows AS row
MERGE (entity:Record {id: row.id})
  ON CREATE SET entity:Entity, entity:$(row.kind), entity.kind = row.kind
