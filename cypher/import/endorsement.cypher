// Writes endorsements: who says that whom knows a topic.
//
// @param   $rows   map[] {id string, properties map, from string?, to string?, topic string?}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (endorsement:Endorsement {id: row.id})
SET endorsement = row.properties
WITH endorsement, row
CALL (endorsement) {
  MATCH (endorsement)-[owned:ENDORSES|ABOUT]->()
  DELETE owned
}
CALL (endorsement) {
  MATCH (endorsement)<-[owned:ENDORSED]-()
  DELETE owned
}
CALL (endorsement, row) {
  UNWIND row.from AS id
  MERGE (member:Member {id: id})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:ENDORSED]->(endorsement)
}
CALL (endorsement, row) {
  UNWIND row.to AS id
  MERGE (endorsed:Member {id: id})
    ON CREATE SET
      endorsed.name = endorsed.id,
      endorsed.awaited = true,
      endorsed.importedFrom = $source
  CREATE (endorsement)-[:ENDORSES]->(endorsed)
}
CALL (endorsement, row) {
  UNWIND row.topic AS id
  MERGE (topic:Topic {id: id})
    ON CREATE SET
      topic.label = topic.id,
      topic.awaited = true,
      topic.importedFrom = $source
  CREATE (endorsement)-[:ABOUT]->(topic)
}
