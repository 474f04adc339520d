// Comments with what they stand under and who wrote them, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns question string?
// @returns answer string?
// @returns writtenBy string?
// @access  read
MATCH (comment:Comment)
WHERE comment.id > $after AND comment.awaited IS NULL
WITH comment
ORDER BY comment.id
LIMIT $limit
RETURN
  properties(comment) AS properties,
  head([(comment)-[:ON]->(named:Question) | named.id ]) AS question,
  head([(comment)-[:ON]->(named:Answer) | named.id ]) AS answer,
  head([(comment)<-[:COMMENTED]-(named:Member) | named.id ]) AS writtenBy
ORDER BY comment.id
