// Writes questions with who asked them, what they are about and the questions they stand beside.
//
// @param   $rows   map[] {id string, properties map, askedBy string?, topics string[], challenge string?, duplicateOf string?, related string[]}
// @param   $source string  what they are imported from
// @access  write
// @plan    once
UNWIND $rows AS row
MERGE (question:Question {id: row.id})
SET question = row.properties
WITH question, row
CALL (question) {
  MATCH (question)-[owned:ABOUT|CONCERNS|DUPLICATE_OF|RELATED_TO]->()
  DELETE owned
}
CALL (question) {
  MATCH (question)<-[owned:ASKED]-()
  DELETE owned
}
CALL (question, row) {
  UNWIND row.askedBy AS id
  MERGE (member:Member {id: id})
    ON CREATE SET
      member.name = member.id,
      member.awaited = true,
      member.importedFrom = $source
  CREATE (member)-[:ASKED]->(question)
}
CALL (question, row) {
  UNWIND range(0, size(row.topics) - 1) AS position
  MERGE (topic:Topic {id: row.topics[position]})
    ON CREATE SET
      topic.label = topic.id,
      topic.awaited = true,
      topic.importedFrom = $source
  CREATE (question)-[:ABOUT {position: position}]->(topic)
}
CALL (question, row) {
  UNWIND row.challenge AS id
  MERGE (challenge:Challenge {id: id})
    ON CREATE SET
      challenge.title = challenge.id,
      challenge.awaited = true,
      challenge.importedFrom = $source
  CREATE (question)-[:CONCERNS]->(challenge)
}
CALL (question, row) {
  UNWIND row.duplicateOf AS id
  MERGE (original:Question {id: id})
    ON CREATE SET
      original.title = original.id,
      original.awaited = true,
      original.importedFrom = $source
  CREATE (question)-[:DUPLICATE_OF]->(original)
}
CALL (question, row) {
  UNWIND range(0, size(row.related) - 1) AS position
  MERGE (related:Question {id: row.related[position]})
    ON CREATE SET
      related.title = related.id,
      related.awaited = true,
      related.importedFrom = $source
  CREATE (question)-[:RELATED_TO {position: position}]->(related)
}
// Answers were cut into passages under the title that the question had then.
CALL (question) {
  MATCH (question)<-[:ANSWERS]-(:Answer)<-[:PART_OF]-(passage:Passage)
  SET
    passage.title = question.title,
    passage.content =
      question.title + '\n' + question.title + '\n' + coalesce(passage.text, '')
}
