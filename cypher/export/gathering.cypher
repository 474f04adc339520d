// Gatherings with their group and who attended, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns group string?
// @returns attended list
// @access  read
MATCH (gathering:Gathering)
WHERE gathering.id > $after AND gathering.awaited IS NULL
WITH gathering
ORDER BY gathering.id
LIMIT $limit
CALL (gathering) {
  MATCH (gathering)<-[r:ATTENDED]-(named:Member)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS attended
}
RETURN
  properties(gathering) AS properties,
  head([(gathering)-[:OF_GROUP]->(named:Group) | named.id ]) AS group,
  attended
ORDER BY gathering.id
