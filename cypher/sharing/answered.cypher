// Whether something came of a challenge: it is resolved, or a question or an artefact of it says what to do.
//
// @param   $challenge string
// @returns answered   boolean
// @access  read
MATCH (challenge:Challenge {id: $challenge})
RETURN
  challenge.status = 'resolved' OR
  EXISTS { (challenge)<-[:CONCERNS]-(:Question)<-[:ANSWERS]-(:Answer) } OR
  EXISTS {
  (challenge)<-[:ADDRESSES]-(:Artefact)
  } AS answered
ORDER BY answered
