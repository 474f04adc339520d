// Ties between members, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns from string
// @returns to string
// @access  read
MATCH (from:Member)-[tie:TIE]->(to:Member)
WHERE tie.id > $after
WITH from, tie, to
ORDER BY tie.id
LIMIT $limit
RETURN properties(tie) AS properties, from.id AS from, to.id AS to
ORDER BY tie.id
