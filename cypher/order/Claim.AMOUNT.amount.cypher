// Claims by their amount, where all of them are of one currency. (Named first for the index.)
MATCH (node:Claim)
WHERE node.currency IS NOT NULL AND node.amountSort IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.currency, node.amountSort, node.id
