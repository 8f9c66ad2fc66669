// Claims by the date for which they are said to hold, as it is written; those without one come last.
MATCH (node:Claim)
WHERE node.id IS NOT NULL
RETURN node
ORDER BY node.asOf IS NULL, node.asOf, node.id
