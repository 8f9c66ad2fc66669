// Which claims are said to hold at a time that has a day in common with this range? A coarse date has all of its days.
MATCH (node:Claim)
WHERE split(node.asOf, '/')[0] <= $value.last
  AND split(node.asOf, '/')[-1] >= left($value.first, size(split(node.asOf, '/')[-1]))
RETURN node
