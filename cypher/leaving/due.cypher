// Members whose day of grace is over.
//
// @param   $now    string  ISO 8601
// @returns id      string
// @returns works   string
// @access  read
MATCH (member:Member)-[:LEAVES]->(leaving:Leaving)
WHERE leaving.due <= $now
RETURN member.id AS id, leaving.works AS works
ORDER BY id
