// Takes out asks that were made before a moment, some at a time.
//
// @param   $before string   instant, ISO 8601
// @param   $limit  integer
// @returns removed integer
// @access  write
MATCH (:Member)-[ask:TURNED_TO]->(:Member)
WHERE ask.at < $before
WITH ask
LIMIT $limit
DELETE ask
RETURN count(*) AS removed
