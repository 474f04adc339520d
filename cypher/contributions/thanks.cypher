// Whether a member thanked another on a question already, with their name or without.
//
// @param   $question string
// @param   $member   string  whom they thanked
// @param   $by       string
// @returns id        string  the feedback
// @access  read
MATCH
  (said:Feedback {verdict: 'helped'})-[:ON]->(:Question {id: $question}),
  (said)-[:CONCERNS]->(:Member {id: $member})
WHERE
  EXISTS { (:Member {id: $by})-[:GAVE]->(said) } OR
  EXISTS {
  (:Member {id: $by})-[:OWNS]->(:RecordVersion {key: 'feedback/' + said.id})
  }
RETURN said.id AS id
ORDER BY id
