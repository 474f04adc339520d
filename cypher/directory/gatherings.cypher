// Ids of the gatherings, latest first, with how many there are in all.
//
// @param   $group    string?    of this group
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (g:Gathering)
WHERE
  ($group IS NULL OR EXISTS { (g)-[:OF_GROUP]->(:Group {id: $group}) }) AND
  ($among IS NULL OR g.id IN $among)
WITH g.id AS id
ORDER BY coalesce(g.date, '') DESC, id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
