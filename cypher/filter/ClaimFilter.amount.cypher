// Which claims have an amount of this currency in this range? (For the index, the
// comparison isn't chained and every property of it is named.)
MATCH (node:Claim)
WHERE node.currency = $value.currency AND node.amountSort >= $value.min AND node.amountSort <= $value.max
  AND node.id IS NOT NULL
RETURN node
