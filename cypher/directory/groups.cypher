// Ids of the groups, by name, with how many there are in all.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $kind     string?    intervision, duo, project, initiative, leadership, circle or plenary
// @param   $topic    string?    about this topic
// @param   $member   string?    with this member, now or before, if the viewer may see them
// @param   $running  boolean?   still running (true) or ended (false); one that will end is running
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (g:Group)
WHERE
  ($kind IS NULL OR g.kind = $kind) AND
  ($topic IS NULL OR EXISTS { (g)-[:ABOUT]->(:Topic {id: $topic}) }) AND
  ($member IS NULL OR
    EXISTS {
      MATCH (m:Member {id: $member})-[:MEMBER_OF]->(g)
      WHERE m.visibility IN $visible OR m.id = $viewerId
    }) AND
  ($running IS NULL OR
    $running = (left(coalesce(g.ended, '9999'), 10) > toString(date()))) AND
  ($among IS NULL OR g.id IN $among)
WITH g.id AS id
ORDER BY toLower(g.name), id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
