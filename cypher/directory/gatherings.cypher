// Ids of the gatherings, latest first, with how many there are in all.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $group    string?    of this group
// @param   $member   string?    attended by this member, if the viewer may see them
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (g:Gathering)
WHERE
  ($group IS NULL OR EXISTS { (g)-[:OF_GROUP]->(:Group {id: $group}) }) AND
  ($member IS NULL OR
    EXISTS {
      MATCH (m:Member {id: $member})-[:ATTENDED]->(g)
      WHERE m.visibility IN $visible OR m.id = $viewerId
    }) AND
  ($among IS NULL OR g.id IN $among)
WITH g.id AS id
ORDER BY coalesce(g.date, '') DESC, id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
