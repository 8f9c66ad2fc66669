// Claims by the number of their value, whatever its currency or unit; those without a number come last.
MATCH (node:Claim)
WHERE node.id IS NOT NULL
RETURN node
ORDER BY node.amountSort IS NULL, node.amountSort, node.id
