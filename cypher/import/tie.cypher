// Writes ties between two members. What stood under their ids must have been cleared before.
//
// @param   $rows   map[] {id string, properties map, from string, to string}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (from:Member {id: row.from})
  ON CREATE SET
    from.name = from.id,
    from.awaited = true,
    from.importedFrom = $source
MERGE (to:Member {id: row.to})
  ON CREATE SET to.name = to.id, to.awaited = true, to.importedFrom = $source
CREATE (from)-[tie:TIE]->(to)
SET tie = row.properties
