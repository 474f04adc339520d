// Writes challenges with who raised them, who shares them and what they are about.
//
// @param   $rows   map[] {id string, properties map, raisedBy string?, sharedBy string[], topics string[]}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (challenge:Challenge {id: row.id})
SET challenge = row.properties
WITH challenge, row
CALL (challenge) {
  MATCH (challenge)-[owned:ABOUT]->()
  DELETE owned
}
CALL (challenge) {
  MATCH (challenge)<-[owned:RAISED|SHARES]-()
  DELETE owned
}
CALL (challenge, row) {
  UNWIND row.raisedBy AS id
  MERGE (member:Member {id: id})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:RAISED]->(challenge)
}
CALL (challenge, row) {
  UNWIND range(0, size(row.sharedBy) - 1) AS position
  MERGE (member:Member {id: row.sharedBy[position]})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:SHARES {position: position}]->(challenge)
}
CALL (challenge, row) {
  UNWIND range(0, size(row.topics) - 1) AS position
  MERGE (topic:Topic {id: row.topics[position]})
    ON CREATE SET
      topic.label = topic.id,
      topic.awaited = true,
      topic.importedFrom = $source
  CREATE (challenge)-[:ABOUT {position: position}]->(topic)
}
