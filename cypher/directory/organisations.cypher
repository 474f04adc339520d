// Ids of the organisations, by name, with how many there are in all.
//
// @param   $parent   string?    part of this organisation
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (o:Organisation)
WHERE
  ($parent IS NULL OR
    EXISTS {
    (o)-[:BELONGS_TO]->(:Organisation {id: $parent})
    }) AND
  ($among IS NULL OR o.id IN $among)
WITH o.id AS id
ORDER BY toLower(o.name), id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
