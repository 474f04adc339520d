// Writes organisations with their parent and those they compete with.
//
// @param   $rows   map[] {id string, properties map, parent string?, competitors string[]}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (organisation:Organisation {id: row.id})
SET organisation = row.properties
WITH organisation, row
CALL (organisation) {
  MATCH (organisation)-[owned:BELONGS_TO|COMPETES_WITH]->()
  DELETE owned
}
CALL (organisation, row) {
  UNWIND row.parent AS id
  MERGE (parent:Organisation {id: id})
    ON CREATE SET
      parent.name = parent.id,
      parent.awaited = true,
      parent.importedFrom = $source
  CREATE (organisation)-[:BELONGS_TO]->(parent)
}
CALL (organisation, row) {
  UNWIND range(0, size(row.competitors) - 1) AS position
  MERGE (competitor:Organisation {id: row.competitors[position]})
    ON CREATE SET
      competitor.name = competitor.id,
      competitor.awaited = true,
      competitor.importedFrom = $source
  CREATE (organisation)-[:COMPETES_WITH {position: position}]->(competitor)
}
