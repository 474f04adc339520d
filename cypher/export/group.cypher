// Groups with their members’ parts in them, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns members list
// @returns topics list
// @returns challenge string?
// @returns outcomes list
// @access  read
MATCH (group:Group)
WHERE group.id > $after AND group.awaited IS NULL
WITH group
ORDER BY group.id
LIMIT $limit
CALL (group) {
  MATCH (group)<-[r:MEMBER_OF]-(named:Member)
  WITH named, r
  ORDER BY r.position
  RETURN
    collect({member: named.id, role: r.role, from: r.from, to: r.to}) AS members
}
CALL (group) {
  MATCH (group)-[r:ABOUT]->(named:Topic)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS topics
}
CALL (group) {
  MATCH (group)-[r:OUTCOME]->(named:Artefact)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS outcomes
}
RETURN
  properties(group) AS properties,
  members,
  topics,
  head([(group)-[:ADDRESSES]->(named:Challenge) | named.id ]) AS challenge,
  outcomes
ORDER BY group.id
