// Answers with their question and who gave them, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns question string?
// @returns answeredBy string?
// @access  read
MATCH (answer:Answer)
WHERE answer.id > $after AND answer.awaited IS NULL
WITH answer
ORDER BY answer.id
LIMIT $limit
RETURN
  properties(answer) AS properties,
  head([(answer)-[:ANSWERS]->(named:Question) | named.id ]) AS question,
  head([(answer)<-[:ANSWERED]-(named:Member) | named.id ]) AS answeredBy
ORDER BY answer.id
