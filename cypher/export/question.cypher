// Questions with who asked them and what they stand beside, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns askedBy string?
// @returns topics list
// @returns challenge string?
// @returns duplicateOf string?
// @returns related list
// @access  read
MATCH (question:Question)
WHERE question.id > $after AND question.awaited IS NULL
WITH question
ORDER BY question.id
LIMIT $limit
CALL (question) {
  MATCH (question)-[r:ABOUT]->(named:Topic)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS topics
}
CALL (question) {
  MATCH (question)-[r:RELATED_TO]->(named:Question)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS related
}
RETURN
  properties(question) AS properties,
  head([(question)<-[:ASKED]-(named:Member) | named.id ]) AS askedBy,
  topics,
  head([(question)-[:CONCERNS]->(named:Challenge) | named.id ]) AS challenge,
  head([(question)-[:DUPLICATE_OF]->(named:Question) | named.id ]) AS duplicateOf,
  related
ORDER BY question.id
