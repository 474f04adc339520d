// Writes topics under their broader topic.
//
// @param   $rows   map[] {id string, properties map, broader string?}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic = row.properties
WITH topic, row
CALL (topic) {
  MATCH (topic)-[owned:BROADER]->()
  DELETE owned
}
CALL (topic, row) {
  UNWIND row.broader AS id
  MERGE (broader:Topic {id: id})
    ON CREATE SET
      broader.label = broader.id,
      broader.awaited = true,
      broader.importedFrom = $source
  CREATE (topic)-[:BROADER]->(broader)
}
