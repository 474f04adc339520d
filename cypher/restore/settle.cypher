// Takes the marks of restoring off, some nodes at a time.
//
// @param   $limit   integer
// @returns settled  integer
// @access  write
MATCH (n:Restoring)
WITH n
LIMIT $limit
REMOVE n: Restoring, n.restoringKey
RETURN count(n) AS settled
