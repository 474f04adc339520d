// Notes answers in the log: who was shown to whom, when, in which place, how surely and for what kinds of reason. What was
// asked is not in it. Members who are gone meanwhile are left out.
//
// @param   $entries map[] {id string, at string, question string, asker string?, shown map[] {member string, rank integer, confidence string, reasons string[]}}
// @access  write
UNWIND $entries AS entry
MERGE (answer:Recommendation {id: entry.id})
  ON CREATE SET answer.at = entry.at, answer.question = entry.question
WITH answer, entry
CALL (answer, entry) {
  MATCH (asker:Member {id: entry.asker})
  MERGE (answer)-[:SHOWN_TO]->(asker)
}
CALL (answer, entry) {
  UNWIND entry.shown AS one
  MATCH (member:Member {id: one.member})
  MERGE (answer)-[shown:SHOWED]->(member)
    ON CREATE SET
      shown.rank = toInteger(one.rank),
      shown.confidence = one.confidence,
      shown.reasons = one.reasons
}
