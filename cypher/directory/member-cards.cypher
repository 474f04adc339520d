// What stands on a member's card, for each of these members that the viewer may see.
//
// @param   $ids      string[]  members
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id            string
// @returns name          string
// @returns function      string?
// @returns organisation  map?      {id string, name string}
// @returns languages     string[]
// @returns external      boolean
// @returns participation string?
// @returns since         string?
// @returns until         string?
// @returns paused        boolean   asked for no questions for now
// @access  read
UNWIND $ids AS id
MATCH (m:Member {id: id})
WHERE m.visibility IN $visible OR m.id = $viewerId
RETURN
  m.id AS id,
  m.name AS name,
  m.function AS function,
  head([(m)-[:WORKS_FOR]->(o:Organisation) | {id: o.id, name: o.name} ]) AS organisation,
  coalesce(m.languages, []) AS languages,
  coalesce(m.external, false) AS external,
  m.participation AS participation,
  m.since AS since,
  m.until AS until,
  coalesce(m.paused, false) AS paused
ORDER BY id
