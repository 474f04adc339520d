// Takes a word of feedback back: whoever gave it may, and of a pass also whom it is about.
//
// @param   $id       string
// @param   $viewerId string  who takes it back
// @returns withdrawn integer
// @access  write
MATCH (said:Feedback {id: $id})
WHERE
  EXISTS { (said)<-[:GAVE]-(:Member {id: $viewerId}) } OR
  (said.verdict = 'passed' AND
    EXISTS {
    (said)-[:CONCERNS]->(:Member {id: $viewerId})
    })
DETACH DELETE said
RETURN count(*) AS withdrawn
