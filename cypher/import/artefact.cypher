// Writes artefacts with who made, helped and used them, what they are about and address, and the group they were made in.
//
// @param   $rows   map[] {id string, properties map, authors string[], contributors map[], topics string[], addresses string[], madeIn string?, usedBy string[]}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (artefact:Artefact {id: row.id})
SET artefact = row.properties
WITH artefact, row
CALL (artefact) {
  MATCH (artefact)-[owned:ABOUT|ADDRESSES|MADE_IN]->()
  DELETE owned
}
CALL (artefact) {
  MATCH (artefact)<-[owned:AUTHORED|CONTRIBUTED|USED]-()
  DELETE owned
}
CALL (artefact, row) {
  UNWIND range(0, size(row.authors) - 1) AS position
  MERGE (member:Member {id: row.authors[position]})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:AUTHORED {position: position}]->(artefact)
}
CALL (artefact, row) {
  UNWIND range(0, size(row.contributors) - 1) AS position
  MERGE (member:Member {id: row.contributors[position].member})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE
    (member)-
      [:CONTRIBUTED {
          position: position,
          role: row.contributors[position].role
        }]->
    (artefact)
}
CALL (artefact, row) {
  UNWIND range(0, size(row.topics) - 1) AS position
  MERGE (topic:Topic {id: row.topics[position]})
    ON CREATE SET
      topic.label = topic.id,
      topic.awaited = true,
      topic.importedFrom = $source
  CREATE (artefact)-[:ABOUT {position: position}]->(topic)
}
CALL (artefact, row) {
  UNWIND range(0, size(row.addresses) - 1) AS position
  MERGE (challenge:Challenge {id: row.addresses[position]})
    ON CREATE SET
      challenge.title = challenge.id,
      challenge.awaited = true,
      challenge.importedFrom = $source
  CREATE (artefact)-[:ADDRESSES {position: position}]->(challenge)
}
CALL (artefact, row) {
  UNWIND row.madeIn AS id
  MERGE (group:Group {id: id})
    ON CREATE SET
      group.name = group.id,
      group.awaited = true,
      group.importedFrom = $source
  CREATE (artefact)-[:MADE_IN]->(group)
}
CALL (artefact, row) {
  UNWIND range(0, size(row.usedBy) - 1) AS position
  MERGE (member:Member {id: row.usedBy[position]})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:USED {position: position}]->(artefact)
}
