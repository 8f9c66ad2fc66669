// How is the claim judged?
MATCH (this:Claim {id: $id})
MATCH (this)<-[:ON]-(node:Judgement)
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN node
ORDER BY node.dataset, node.id
