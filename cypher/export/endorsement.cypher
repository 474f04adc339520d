// Endorsements with who gives them to whom for what, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns from string?
// @returns to string?
// @returns topic string?
// @access  read
MATCH (endorsement:Endorsement)
WHERE endorsement.id > $after AND endorsement.awaited IS NULL
WITH endorsement
ORDER BY endorsement.id
LIMIT $limit
RETURN
  properties(endorsement) AS properties,
  head([(endorsement)<-[:ENDORSED]-(named:Member) | named.id ]) AS from,
  head([(endorsement)-[:ENDORSES]->(named:Member) | named.id ]) AS to,
  head([(endorsement)-[:ABOUT]->(named:Topic) | named.id ]) AS topic
ORDER BY endorsement.id
