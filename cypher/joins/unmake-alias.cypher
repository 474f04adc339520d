// Makes a name of somebody a member again, with the names of those who were joined to them before.
//
// @param   $from    string    id that is there again
// @param   $names   string[]  ids that stand for them
// @param   $notNow  string?   day until which they asked not to be asked
// @access  write
// @plan    once
MATCH (:Member)-[known:ALSO_KNOWN_AS]->(again:Alias {id: $from})
DELETE known
REMOVE again: Alias
SET again: Member
SET again = {id: $from, notNow: $notNow}
WITH again
UNWIND $names AS name
MATCH (:Member)-[other:ALSO_KNOWN_AS]->(alias:Alias {id: name})
DELETE other
CREATE (again)-[:ALSO_KNOWN_AS]->(alias)
