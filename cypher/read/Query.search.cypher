// Which entities bear a name with these words? They have been found by their names already, the best first.
UNWIND $found AS hit
MATCH (node:Record {id: hit.id})
RETURN node, hit.matchedOn AS matchedOn, hit.reason AS reason, hit.score AS score
ORDER BY hit.place
