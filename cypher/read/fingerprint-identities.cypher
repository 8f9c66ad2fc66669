// Which entities became which others, for the fingerprint of what is derived.
MATCH (member:Entity)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
RETURN {member: member.id, canonical: canonical.id} AS record
