// Notes which group was made of a proposed one.
//
// @param   $groupId string  proposed group
// @param   $id      string  the group
// @access  write
MATCH (proposed:ProposedGroup {id: $groupId})
WITH proposed
MATCH (group:Group {id: $id})
MERGE (proposed)-[:BECAME]->(group)
