// Claims by the date for which they are said to hold, where all of them have one.
MATCH (node:Claim)
WHERE node.asOf IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.asOf, node.id
