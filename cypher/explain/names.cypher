// What things that are said in reasons are called: titles and names, of an answer or a comment that of the question it stands under.
//
// @param   $questions   string[]
// @param   $challenges  string[]
// @param   $artefacts   string[]
// @param   $groups      string[]
// @param   $answers     string[]
// @param   $comments    string[]
// @returns type         string
// @returns id           string
// @returns name         string
// @access  read
// @plan    once
CALL () {
  UNWIND $questions AS id
  MATCH (question:Question {id: id})
  RETURN 'question' AS type, id, question.title AS name
    UNION ALL
  UNWIND $challenges AS id
  MATCH (challenge:Challenge {id: id})
  RETURN 'challenge' AS type, id, challenge.title AS name
    UNION ALL
  UNWIND $artefacts AS id
  MATCH (artefact:Artefact {id: id})
  RETURN 'artefact' AS type, id, artefact.title AS name
    UNION ALL
  UNWIND $groups AS id
  MATCH (group:Group {id: id})
  RETURN 'group' AS type, id, group.name AS name
    UNION ALL
  UNWIND $answers AS id
  MATCH (:Answer {id: id})-[:ANSWERS]->(question:Question)
  RETURN 'answer' AS type, id, question.title AS name
    UNION ALL
  UNWIND $comments AS id
  MATCH (:Comment {id: id})-[:ON|ANSWERS*1..2]->(question:Question)
  RETURN 'comment' AS type, id, question.title AS name
}
WITH type, id, name
WHERE name IS NOT NULL
RETURN type, id, name
ORDER BY type, id
