// Ids of the challenges, newest first, with how many there are in all.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $topic    string?    about this topic
// @param   $status   string?    open, worked-on or resolved
// @param   $member   string?    raised or shared by this member, if the viewer may see them
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (c:Challenge)
WHERE
  ($topic IS NULL OR EXISTS { (c)-[:ABOUT]->(:Topic {id: $topic}) }) AND
  ($status IS NULL OR c.status = $status) AND
  ($member IS NULL OR
    EXISTS {
      MATCH (m:Member {id: $member})-[:RAISED|SHARES]->(c)
      WHERE m.visibility IN $visible OR m.id = $viewerId
    }) AND
  ($among IS NULL OR c.id IN $among)
WITH c.id AS id
ORDER BY coalesce(c.created, '') DESC, id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
