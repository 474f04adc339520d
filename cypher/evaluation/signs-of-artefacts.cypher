// Every sign that an artefact serves: who made it, who uses it, what was said of it.
//
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @returns id        string    artefact
// @returns relation  string    how the sign is tied to the artefact
// @returns itemType  string    record type of what is found when the artefact is
// @returns itemId    string
// @returns date      string?   when the artefact was made, or the feedback given
// @access  read
MATCH (sign)-[relation:AUTHORED|CONTRIBUTED|USED|CONCERNS]->(artefact:Artefact)
WHERE NOT sign:Member OR sign.visibility IN $visible OR sign.id = $viewerId
RETURN
  artefact.id AS id,
  type(relation) AS relation,
  'artefact' AS itemType,
  artefact.id AS itemId,
  coalesce(sign.date, artefact.created) AS date
ORDER BY id, relation, date
