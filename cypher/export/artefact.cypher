// Artefacts with who made, helped and used them, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns authors list
// @returns contributors list
// @returns topics list
// @returns addresses list
// @returns madeIn string?
// @returns usedBy list
// @access  read
MATCH (artefact:Artefact)
WHERE artefact.id > $after AND artefact.awaited IS NULL
WITH artefact
ORDER BY artefact.id
LIMIT $limit
CALL (artefact) {
  MATCH (artefact)<-[r:AUTHORED]-(named:Member)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS authors
}
CALL (artefact) {
  MATCH (artefact)<-[r:CONTRIBUTED]-(named:Member)
  WITH named, r
  ORDER BY r.position
  RETURN collect({member: named.id, role: r.role}) AS contributors
}
CALL (artefact) {
  MATCH (artefact)-[r:ABOUT]->(named:Topic)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS topics
}
CALL (artefact) {
  MATCH (artefact)-[r:ADDRESSES]->(named:Challenge)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS addresses
}
CALL (artefact) {
  MATCH (artefact)<-[r:USED]-(named:Member)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS usedBy
}
RETURN
  properties(artefact) AS properties,
  authors,
  contributors,
  topics,
  addresses,
  head([(artefact)-[:MADE_IN]->(named:Group) | named.id ]) AS madeIn,
  usedBy
ORDER BY artefact.id
