// What does a footnote say of a citation? A row for each dataset that describes its source: the first is the one that is shown.
MATCH (this:Citation {id: $id})
MATCH (this)-[:FROM]->(source:Source)<-[description:DESCRIBES]-(:Dataset)
WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
RETURN this.id AS id, this.quote AS quote, this.locator AS locator, this.asStated AS asStated,
  source.id AS source, description.title AS title,
  description.publisher AS publisher, description.publishedOn AS publishedOn, description.url AS url
ORDER BY description.dataset
