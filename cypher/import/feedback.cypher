// Writes feedback: what a suggested member or artefact did for a question.
//
// @param   $rows   map[] {id string, properties map, question string?, member string?, artefact string?, by string?}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (feedback:Feedback {id: row.id})
SET feedback = row.properties
WITH feedback, row
CALL (feedback) {
  MATCH (feedback)-[owned:ON|CONCERNS]->()
  DELETE owned
}
CALL (feedback) {
  MATCH (feedback)<-[owned:GAVE]-()
  DELETE owned
}
CALL (feedback, row) {
  UNWIND row.question AS id
  MERGE (question:Question {id: id})
    ON CREATE SET
      question.title = question.id,
      question.awaited = true,
      question.importedFrom = $source
  CREATE (feedback)-[:ON]->(question)
}
CALL (feedback, row) {
  UNWIND row.member AS id
  MERGE (member:Member {id: id})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (feedback)-[:CONCERNS]->(member)
}
CALL (feedback, row) {
  UNWIND row.artefact AS id
  MERGE (artefact:Artefact {id: id})
    ON CREATE SET
      artefact.title = artefact.id,
      artefact.awaited = true,
      artefact.importedFrom = $source
  CREATE (feedback)-[:CONCERNS]->(artefact)
}
CALL (feedback, row) {
  UNWIND row.by AS id
  MERGE (member:Member {id: id})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:GAVE]->(feedback)
}
