// Organisations with their parent and competitors, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns parent string?
// @returns competitors list
// @access  read
MATCH (organisation:Organisation)
WHERE organisation.id > $after AND organisation.awaited IS NULL
WITH organisation
ORDER BY organisation.id
LIMIT $limit
CALL (organisation) {
  MATCH (organisation)-[r:COMPETES_WITH]->(named:Organisation)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS competitors
}
RETURN
  properties(organisation) AS properties,
  head([(organisation)-[:BELONGS_TO]->(named:Organisation) | named.id ]) AS parent,
  competitors
ORDER BY organisation.id
