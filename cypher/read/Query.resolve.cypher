// Whom may a name mean? They have been found and compared by their names already, the likeliest first.
UNWIND $found AS hit
MATCH (node:Record {id: hit.id})
RETURN node, hit.matchedOn AS matchedOn, hit.score AS score, hit.verdict AS verdict, hit.features AS features
ORDER BY hit.place
