// What is shown of a source: the live description of the smallest dataset that has one.
MATCH (this:Source {id: $id})
MATCH (:Dataset)-[description:DESCRIBES]->(this)
WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
RETURN 'Source' AS __typename, this.id AS id, description.title AS title, description.sourceKind AS kind,
  description.publisher AS publisher, description.authors AS authors, description.publishedOn AS publishedOn,
  coalesce(description.publishedOnInferred, false) AS publishedOnInferred, description.url AS url,
  description.language AS language, description.licence AS licence, description.note AS note,
  description.textSha256 AS sha256
ORDER BY description.dataset
LIMIT 1
