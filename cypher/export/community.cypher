// Communities, in the order of their ids, a page at a time.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @access  read
MATCH (community:Community)
WHERE community.id > $after AND community.awaited IS NULL
WITH community
ORDER BY community.id
LIMIT $limit
RETURN properties(community) AS properties
ORDER BY community.id
