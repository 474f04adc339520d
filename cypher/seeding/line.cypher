// Who reports to whom, of the whole community: a line of management goes through people outside a pool as well, and
// through those whom a viewer may not see. It says nothing by itself, and is kept to the people of a pool by whoever reads it.
//
// @returns member  string
// @returns manager string
// @access  read
MATCH (member:Member)-[:REPORTS_TO]->(manager:Member)
RETURN member.id AS member, manager.id AS manager
ORDER BY member, manager
