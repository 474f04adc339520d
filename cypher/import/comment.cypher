// Writes comments under their question or answer, with who wrote them.
//
// @param   $rows   map[] {id string, properties map, question string?, answer string?, writtenBy string?}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (comment:Comment {id: row.id})
SET comment = row.properties
WITH comment, row
CALL (comment) {
  MATCH (comment)-[owned:ON]->()
  DELETE owned
}
CALL (comment) {
  MATCH (comment)<-[owned:COMMENTED]-()
  DELETE owned
}
CALL (comment, row) {
  UNWIND row.question AS id
  MERGE (question:Question {id: id})
    ON CREATE SET
      question.title = question.id,
      question.awaited = true,
      question.importedFrom = $source
  CREATE (comment)-[:ON]->(question)
}
CALL (comment, row) {
  UNWIND row.answer AS id
  MERGE (answer:Answer {id: id})
    ON CREATE SET answer.awaited = true, answer.importedFrom = $source
  CREATE (comment)-[:ON]->(answer)
}
CALL (comment, row) {
  UNWIND row.writtenBy AS id
  MERGE (member:Member {id: id})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:COMMENTED]->(comment)
}
