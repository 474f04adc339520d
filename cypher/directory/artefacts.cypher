// Ids of the artefacts, newest first, with how many there are in all.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $kind     string?    tool, method, standard, design, manual, document, recording or story
// @param   $topic    string?    about this topic
// @param   $language string?    written in this language
// @param   $madeBy   string?    written by or with this member, if the viewer may see them
// @param   $madeIn   string?    made in this group
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (a:Artefact)
WHERE
  ($kind IS NULL OR a.kind = $kind) AND
  ($topic IS NULL OR EXISTS { (a)-[:ABOUT]->(:Topic {id: $topic}) }) AND
  ($language IS NULL OR a.language = $language) AND
  ($madeBy IS NULL OR
    EXISTS {
      MATCH (m:Member {id: $madeBy})-[:AUTHORED|CONTRIBUTED]->(a)
      WHERE m.visibility IN $visible OR m.id = $viewerId
    }) AND
  ($madeIn IS NULL OR EXISTS { (a)-[:MADE_IN|OUTCOME]-(:Group {id: $madeIn}) }) AND
  ($among IS NULL OR a.id IN $among)
WITH a.id AS id
ORDER BY coalesce(a.updated, a.created, '') DESC, id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
