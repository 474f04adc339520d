// Ids of the questions, newest first, with how many there are in all.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $topic    string?    about this topic
// @param   $askedBy  string?    asked by this member, if the viewer may see them
// @param   $language string?    written in this language
// @param   $answered boolean?   with an answer (true) or none (false)
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (q:Question)
WHERE
  ($topic IS NULL OR EXISTS { (q)-[:ABOUT]->(:Topic {id: $topic}) }) AND
  ($askedBy IS NULL OR
    EXISTS {
      MATCH (m:Member {id: $askedBy})-[:ASKED]->(q)
      WHERE m.visibility IN $visible OR m.id = $viewerId
    }) AND
  ($language IS NULL OR q.language = $language) AND
  ($answered IS NULL OR $answered = EXISTS { (:Answer)-[:ANSWERS]->(q) }) AND
  ($among IS NULL OR q.id IN $among)
WITH q.id AS id
ORDER BY coalesce(q.created, '') DESC, id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
