// Keeps when a member wants to be told by mail. What waits to be mailed waits for the new moment.
//
// @param   $member string
// @param   $mail   string  at-once, daily, weekly or never
// @param   $due    string? instant at which what waits is due now
// @returns mail    string
// @access  write
MATCH (member:Member {id: $member})
MERGE (member)-[:CHOSE]->(choice:NoticeChoice)
SET choice.mail = $mail
WITH member, choice
CALL (member) {
  MATCH (member)<-[:TELLS]-(notice:Notice)
  WHERE notice.due IS NOT NULL
  SET notice.due = $due
}
RETURN choice.mail AS mail
ORDER BY mail
