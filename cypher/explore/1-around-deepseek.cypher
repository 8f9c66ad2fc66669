// What is DeepSeek connected with? A natural graph: derived edges between entities, with the number of claims behind each.
MATCH (deepseek:Company {id: 'deepseek'})-[edge]-(neighbour:Entity)
WHERE NOT neighbour:Withdrawn
RETURN deepseek, edge, neighbour
LIMIT 100
