// Ids of the answers, newest first, with how many there are in all.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $question string?    given to this question
// @param   $answeredBy string?  given by this member, if the viewer may see them
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (a:Answer)
WHERE
  ($question IS NULL OR EXISTS { (a)-[:ANSWERS]->(:Question {id: $question}) }) AND
  ($answeredBy IS NULL OR
    EXISTS {
      MATCH (m:Member {id: $answeredBy})-[:ANSWERED]->(a)
      WHERE m.visibility IN $visible OR m.id = $viewerId
    }) AND
  ($among IS NULL OR a.id IN $among)
WITH a.id AS id
ORDER BY coalesce(a.created, '') DESC, id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
