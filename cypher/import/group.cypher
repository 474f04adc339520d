// Writes groups with their members’ parts in them, what they are about, the challenge they address and what came out.
//
// @param   $rows   map[] {id string, properties map, members map[], topics string[], challenge string?, outcomes string[]}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (group:Group {id: row.id})
SET group = row.properties
WITH group, row
CALL (group) {
  MATCH (group)-[owned:ABOUT|ADDRESSES|OUTCOME]->()
  DELETE owned
}
CALL (group) {
  MATCH (group)<-[owned:MEMBER_OF]-()
  DELETE owned
}
CALL (group, row) {
  UNWIND range(0, size(row.members) - 1) AS position
  MERGE (member:Member {id: row.members[position].member})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE
    (member)-
      [:MEMBER_OF {
          position: position,
          role: row.members[position].role,
          from: row.members[position].from,
          to: row.members[position].to
        }]->
    (group)
}
CALL (group, row) {
  UNWIND range(0, size(row.topics) - 1) AS position
  MERGE (topic:Topic {id: row.topics[position]})
    ON CREATE SET
      topic.label = topic.id,
      topic.awaited = true,
      topic.importedFrom = $source
  CREATE (group)-[:ABOUT {position: position}]->(topic)
}
CALL (group, row) {
  UNWIND row.challenge AS id
  MERGE (challenge:Challenge {id: id})
    ON CREATE SET
      challenge.title = challenge.id,
      challenge.awaited = true,
      challenge.importedFrom = $source
  CREATE (group)-[:ADDRESSES]->(challenge)
}
CALL (group, row) {
  UNWIND range(0, size(row.outcomes) - 1) AS position
  MERGE (artefact:Artefact {id: row.outcomes[position]})
    ON CREATE SET
      artefact.title = artefact.id,
      artefact.awaited = true,
      artefact.importedFrom = $source
  CREATE (group)-[:OUTCOME {position: position}]->(artefact)
}
