// What is known of each of these organisations: its parts, its competitors and its people.
//
// @param   $ids      string[]  organisations
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $cap      integer   how many of each relation to give at most
// @returns id          string
// @returns parts       map[]   {id string, name string}
// @returns competitors map[]   {id string, name string}
// @returns members     map[]   {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
CALL (o) {
  MATCH (p:Organisation)-[:BELONGS_TO]->(o)
  WITH p
  ORDER BY toLower(p.name), p.id
  LIMIT $cap
  RETURN collect({id: p.id, name: p.name}) AS parts
}
CALL (o) {
  MATCH (o)-[:COMPETES_WITH]-(p:Organisation)
  WITH DISTINCT p
  ORDER BY toLower(p.name), p.id
  LIMIT $cap
  RETURN collect({id: p.id, name: p.name}) AS competitors
}
CALL (o) {
  MATCH (m:Member)-[:WORKS_FOR]->(o)
  WHERE m.visibility IN $visible OR m.id = $viewerId
  WITH m
  ORDER BY toLower(m.name), m.id
  LIMIT $cap
  RETURN collect({id: m.id, name: m.name}) AS members
}
RETURN o.id AS id, parts, competitors, members
ORDER BY id
