// Which claims have a number of this unit in this range? (For the index, the
// comparison isn't chained and every property of it is named.)
MATCH (node:Claim)
WHERE node.unit = $value.unit AND node.amountSort >= $value.min AND node.amountSort <= $value.max
  AND node.id IS NOT NULL
RETURN node
