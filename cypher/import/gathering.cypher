// Writes gatherings with their group and who attended.
//
// @param   $rows   map[] {id string, properties map, group string?, attended string[]}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (gathering:Gathering {id: row.id})
SET gathering = row.properties
WITH gathering, row
CALL (gathering) {
  MATCH (gathering)-[owned:OF_GROUP]->()
  DELETE owned
}
CALL (gathering) {
  MATCH (gathering)<-[owned:ATTENDED]-()
  DELETE owned
}
CALL (gathering, row) {
  UNWIND row.group AS id
  MERGE (group:Group {id: id})
    ON CREATE SET
      group.name = group.id,
      group.awaited = true,
      group.importedFrom = $source
  CREATE (gathering)-[:OF_GROUP]->(group)
}
CALL (gathering, row) {
  UNWIND range(0, size(row.attended) - 1) AS position
  MERGE (member:Member {id: row.attended[position]})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:ATTENDED {position: position}]->(gathering)
}
