// Takes away what is a member’s alone, or was said of them, by the relation that ties it to them.
//
// @param   $id     string
// @param   $ties   string[]  TYPE/Label of what goes, such as SAID/OwnWord
// @returns taken   integer
// @access  write
// @plan    once
MATCH (:Member {id: $id})-[r]-(n)
WHERE any(label IN labels(n) WHERE type(r) + '/' + label IN $ties)
WITH DISTINCT n
OPTIONAL MATCH (n)-[:HAS_CHUNK]->(piece)
DETACH DELETE piece, n
RETURN count(DISTINCT n) AS taken
