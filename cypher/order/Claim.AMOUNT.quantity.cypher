// Claims by their number, where all of them are of one unit. (Named first for the index.)
MATCH (node:Claim)
WHERE node.unit IS NOT NULL AND node.amountSort IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.unit, node.amountSort, node.id
