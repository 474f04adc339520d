// Writes answers under their question, with who gave them.
//
// @param   $rows   map[] {id string, properties map, question string?, answeredBy string?}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (answer:Answer {id: row.id})
SET answer = row.properties
WITH answer, row
CALL (answer) {
  MATCH (answer)-[owned:ANSWERS]->()
  DELETE owned
}
CALL (answer) {
  MATCH (answer)<-[owned:ANSWERED]-()
  DELETE owned
}
CALL (answer, row) {
  UNWIND row.question AS id
  MERGE (question:Question {id: id})
    ON CREATE SET
      question.title = question.id,
      question.awaited = true,
      question.importedFrom = $source
  CREATE (answer)-[:ANSWERS]->(question)
}
CALL (answer, row) {
  UNWIND row.answeredBy AS id
  MERGE (member:Member {id: id})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:ANSWERED]->(answer)
}
