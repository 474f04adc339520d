// What feedback is to be tied to, where there is such a thing and the viewer may see it.
//
// @param   $question string    a question
// @param   $member   string    a member, or nothing
// @param   $artefact string    an artefact, or nothing
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns question  boolean
// @returns member    boolean
// @returns artefact  boolean
// @returns unnamed   boolean   whether the viewer put the question, without a name
// @access  read
RETURN
  EXISTS { (:Question {id: $question}) } AS question,
  EXISTS {
    MATCH (m:Member {id: $member})
    WHERE m.visibility IN $visible OR m.id = $viewerId
  } AS member,
  EXISTS { (:Artefact {id: $artefact}) } AS artefact,
  EXISTS {
  (:Member {id: $viewerId})-[:ASKED_UNNAMED]->(:Question {id: $question})
  } AS unnamed
ORDER BY question
