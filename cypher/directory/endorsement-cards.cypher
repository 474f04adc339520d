// Each of these endorsements whose two members the viewer may see.
//
// @param   $ids      string[]  endorsements
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @returns id    string
// @returns from  map     {id string, name string}
// @returns to    map     {id string, name string}
// @returns topic map     {id string, name string}
// @returns date  string?
// @access  read
UNWIND $ids AS id
MATCH
  (m:Member)-[:ENDORSED]->(e:Endorsement {id: id})-[:ENDORSES]->(o:Member),
  (e)-[:ABOUT]->(t:Topic)
WHERE
  (m.visibility IN $visible OR m.id = $viewerId) AND
  (o.visibility IN $visible OR o.id = $viewerId)
RETURN
  e.id AS id,
  {id: m.id, name: m.name} AS from,
  {id: o.id, name: o.name} AS to,
  {
    id: t.id,
    name: coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id)
  } AS topic,
  e.date AS date
ORDER BY id
