// Writes members with where they work, whom they report to, what they know and what they do not want to be asked about.
//
// @param   $rows   map[] {id string, properties map, organisation string?, manager string?, notAbout string[], topics map[]}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (member:Member {id: row.id})
WITH member, row, member.notNow AS said
SET member = row.properties
// What a member said for themselves stands until its day, where the file does not speak of it.
SET member.notNow = coalesce(row.properties.notNow, said)
WITH member, row
CALL (member) {
  MATCH (member)-[owned:WORKS_FOR|REPORTS_TO|NOT_ABOUT|KNOWS_ABOUT]->()
  DELETE owned
}
CALL (member, row) {
  UNWIND row.organisation AS id
  MERGE (organisation:Organisation {id: id})
    ON CREATE SET
      organisation.name = organisation.id,
      organisation.awaited = true,
      organisation.importedFrom = $source
  CREATE (member)-[:WORKS_FOR]->(organisation)
}
CALL (member, row) {
  UNWIND row.manager AS id
  MERGE (manager:Member {id: id})
    ON CREATE SET
      manager.name = manager.id,
      manager.awaited = true,
      manager.importedFrom = $source
  CREATE (member)-[:REPORTS_TO]->(manager)
}
CALL (member, row) {
  UNWIND range(0, size(row.notAbout) - 1) AS position
  MERGE (topic:Topic {id: row.notAbout[position]})
    ON CREATE SET
      topic.label = topic.id,
      topic.awaited = true,
      topic.importedFrom = $source
  CREATE (member)-[:NOT_ABOUT {position: position}]->(topic)
}
CALL (member, row) {
  UNWIND range(0, size(row.topics) - 1) AS position
  MERGE (topic:Topic {id: row.topics[position].topic})
    ON CREATE SET
      topic.label = topic.id,
      topic.awaited = true,
      topic.importedFrom = $source
  CREATE
    (member)-
      [:KNOWS_ABOUT {
          position: position,
          level: toInteger(row.topics[position].level),
          source: row.topics[position].source
        }]->
    (topic)
}
