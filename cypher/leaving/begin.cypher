// Notes that a member leaves, and hides them from everybody else at once; said again, only what becomes of their works changes.
//
// @param   $id     string
// @param   $at     string  instant, ISO 8601
// @param   $due    string  instant on which it is done, ISO 8601
// @param   $works  string  stay or go
// @returns due     string
// @access  write
MATCH (member:Member {id: $id})
MERGE (member)-[:LEAVES]->(leaving:Leaving)
  ON CREATE SET
    leaving.member = $id,
    leaving.at = $at,
    leaving.due = $due,
    leaving.visibility = member.visibility,
    leaving.paused = member.paused
SET leaving.works = $works, member.visibility = 'hidden', member.paused = true
WITH member, leaving
CALL (member) {
  MATCH (member)<-[:PART_OF]-(passage:Passage)
  SET passage: Reserved
}
RETURN leaving.due AS due
