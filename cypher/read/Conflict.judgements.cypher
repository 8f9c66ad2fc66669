// How are the claims of the conflict judged?
MATCH (this:Conflict {id: $id})
MATCH (this)-[:BETWEEN]->(:Claim)<-[:ON]-(node:Judgement)
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN DISTINCT node
ORDER BY node.id
