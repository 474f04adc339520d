// Topics with their broader topic, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns broader string?
// @access  read
MATCH (topic:Topic)
WHERE topic.id > $after AND topic.awaited IS NULL
WITH topic
ORDER BY topic.id
LIMIT $limit
RETURN
  properties(topic) AS properties,
  head([(topic)-[:BROADER]->(named:Topic) | named.id ]) AS broader
ORDER BY topic.id
