// The dataset no longer cites these words. What a retraction holds back has ended already: it is
// let go. (The index is over id and since: both
// have to be asked for.)
UNWIND $ids AS id
MATCH (citation:Citation {id: id})
USING INDEX SEEK citation:Citation(id, since)
WHERE citation.since < $epoch AND (citation.until IS NULL OR citation.held)
SET citation.until = coalesce(citation.until, $epoch), citation.released = CASE WHEN citation.held THEN $epoch END
REMOVE citation.held
