// Who attended each of these gatherings, as far as the viewer may see.
//
// @param   $ids      string[]  gatherings
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $cap      integer   how many of each relation to give at most
// @returns id       string
// @returns attended map[]   {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (e:Gathering {id: id})
CALL (e) {
  MATCH (m:Member)-[:ATTENDED]->(e)
  WHERE m.visibility IN $visible OR m.id = $viewerId
  WITH m
  ORDER BY toLower(m.name), m.id
  LIMIT $cap
  RETURN collect({id: m.id, name: m.name}) AS attended
}
RETURN e.id AS id, attended
ORDER BY id
