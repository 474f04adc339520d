// Where things stood last in the picture of one look at the network.
//
// The rows stay inside the service: only what a viewer sees takes its place from them.
//
// @param   $key string  names the look
// @returns type string  record type
// @returns id   string
// @returns x    number
// @returns y    number
// @access  read
MATCH (:Layout {key: $key})-[place:DRAWS]->(n)
WHERE NOT n:Alias
WITH
  CASE
    WHEN n:Member THEN 'member'
    WHEN n:Topic THEN 'topic'
    WHEN n:Group THEN 'group'
    ELSE 'challenge'
  END AS type,
  n.id AS id,
  place.x AS x,
  place.y AS y
RETURN type, id, x, y
ORDER BY type, id
