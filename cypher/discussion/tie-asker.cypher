// Ties a question that was put without a name to whoever put it: read by the two who may, themselves and the keeper. Answers that
// they were shown to this question before are forgotten, for these name who asked.
//
// @param   $id           string   question
// @param   $asker        string
// @param   $fingerprints string[] of the question and its asker, as the log of recommendations keeps them
// @access  write
MATCH (asker:Member {id: $asker})
MATCH (question:Question {id: $id})
MERGE (asker)-[:ASKED_UNNAMED]->(question)
WITH asker
MATCH (shown:Recommendation)-[:SHOWN_TO]->(asker)
WHERE shown.question IN $fingerprints
DETACH DELETE shown
