// A company with its names and its description.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
MATCH (company:Record:Company {id: $id})<-[shown:DESCRIBES]-(:Dataset)
WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
WITH epoch, company, shown ORDER BY shown.dataset LIMIT 1
RETURN {
  id: company.id, name: shown.name, description: shown.description,
  aliases: COLLECT {
    MATCH (company)<-[naming:NAMES]-(alias:Alias)
    WHERE naming.since <= epoch < coalesce(naming.until, epoch + 1) AND alias.name <> shown.name
    RETURN DISTINCT alias {.name, .language, .kind} ORDER BY alias.name, alias.kind
  }
} AS answer
