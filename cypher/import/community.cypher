// Writes communities.
//
// @param   $rows   map[] {id string, properties map}
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (community:Community {id: row.id})
SET community = row.properties
