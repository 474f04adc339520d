// Challenges with who raised and shares them, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns raisedBy string?
// @returns sharedBy list
// @returns topics list
// @access  read
MATCH (challenge:Challenge)
WHERE challenge.id > $after AND challenge.awaited IS NULL
WITH challenge
ORDER BY challenge.id
LIMIT $limit
CALL (challenge) {
  MATCH (challenge)<-[r:SHARES]-(named:Member)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS sharedBy
}
CALL (challenge) {
  MATCH (challenge)-[r:ABOUT]->(named:Topic)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS topics
}
RETURN
  properties(challenge) AS properties,
  head([(challenge)<-[:RAISED]-(named:Member) | named.id ]) AS raisedBy,
  sharedBy,
  topics
ORDER BY challenge.id
