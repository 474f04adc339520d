// Ties between two of these members that the viewer may see.
//
// @param   $ids      string[]  members
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns from      string
// @returns to        string
// @returns kind      string
// @access  read
MATCH (a:Member)-[tie:TIE]->(b:Member)
WHERE
  a.id IN $ids AND
  b.id IN $ids AND
  (a.visibility IN $visible OR a.id = $viewerId) AND
  (b.visibility IN $visible OR b.id = $viewerId)
RETURN DISTINCT a.id AS from, b.id AS to, tie.kind AS kind
ORDER BY from, to, kind
