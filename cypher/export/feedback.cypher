// Feedback with what it is about and who gave it, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns question string?
// @returns member string?
// @returns artefact string?
// @returns by string?
// @access  read
MATCH (feedback:Feedback)
WHERE feedback.id > $after AND feedback.awaited IS NULL
WITH feedback
ORDER BY feedback.id
LIMIT $limit
RETURN
  properties(feedback) AS properties,
  head([(feedback)-[:ON]->(named:Question) | named.id ]) AS question,
  head([(feedback)-[:CONCERNS]->(named:Member) | named.id ]) AS member,
  head([(feedback)-[:CONCERNS]->(named:Artefact) | named.id ]) AS artefact,
  head([(feedback)<-[:GAVE]-(named:Member) | named.id ]) AS by
ORDER BY feedback.id
