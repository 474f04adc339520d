// Asks that a member made or was made, newest first.
//
// @param   $id     string   member
// @param   $offset integer
// @param   $limit  integer
// @returns total   integer
// @returns ids     string[]
// @access  read
OPTIONAL MATCH (:Member {id: $id})-[ask:TURNED_TO]-(:Member)
WITH ask
ORDER BY ask.at DESC, ask.id
WITH collect(ask.id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
ORDER BY total
