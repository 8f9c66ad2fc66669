// Which entities were judged to be one? Each with the one that it became, and the judgements on the two.
MATCH path = (member:Entity)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.until IS NULL
OPTIONAL MATCH judged = (member)<-[:ON]-(judgement:Judgement)
WHERE judgement.until IS NULL
RETURN path, judged
LIMIT 100
