// Each of these ties whose two members the viewer may see.
//
// @param   $ids      string[]  ties
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id     string
// @returns kind   string  advice, information, trust, energy or collaboration
// @returns from   map     {id string, name string}
// @returns to     map     {id string, name string}
// @returns weight number?
// @returns date   string?
// @access  read
UNWIND $ids AS id
MATCH (m:Member)-[t:TIE {id: id}]->(o:Member)
WHERE
  (m.visibility IN $visible OR m.id = $viewerId) AND
  (o.visibility IN $visible OR o.id = $viewerId)
RETURN
  t.id AS id,
  t.kind AS kind,
  {id: m.id, name: m.name} AS from,
  {id: o.id, name: o.name} AS to,
  t.weight AS weight,
  t.date AS date
ORDER BY id
