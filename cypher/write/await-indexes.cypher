// Indexes are filled in the background: wait for them, at most five minutes.
CALL db.awaitIndexes(300)
