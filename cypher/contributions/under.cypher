// What stands under a question or an answer and goes with it: answers, comments, feedback.
//
// @param   $type   string
// @param   $id     string
// @returns type    string
// @returns id      string
// @access  read
CALL () {
  MATCH (:Question {id: $id})<-[:ANSWERS]-(n:Answer)
  WHERE $type = 'question'
  RETURN n
    UNION
  MATCH (:Question {id: $id})<-[:ON]-(n:Comment|Feedback)
  WHERE $type = 'question'
  RETURN n
    UNION
  MATCH (:Question {id: $id})<-[:ANSWERS]-(:Answer)<-[:ON]-(n:Comment)
  WHERE $type = 'question'
  RETURN n
    UNION
  MATCH (:Answer {id: $id})<-[:ON]-(n:Comment)
  WHERE $type = 'answer'
  RETURN n
    UNION
  MATCH (:Artefact {id: $id})<-[:CONCERNS]-(n:Feedback)
  WHERE $type = 'artefact'
  RETURN n
}
RETURN toLower(labels(n)[0]) AS type, n.id AS id
ORDER BY type, id
