// Takes everything out of the graph, some nodes at a time.
//
// @param   $limit   integer
// @returns deleted  integer
// @access  write
MATCH (n)
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
