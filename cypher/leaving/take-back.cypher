// Takes leaving back: the member is seen again as they were.
//
// @param   $id      string
// @returns id       string
// @access  write
MATCH (member:Member {id: $id})-[:LEAVES]->(leaving:Leaving)
SET member.visibility = leaving.visibility, member.paused = leaving.paused
WITH member, leaving
CALL (member) {
  MATCH (member)<-[:PART_OF]-(passage:Passage)
  WHERE member.visibility = 'everyone'
  REMOVE passage: Reserved
}
DETACH DELETE leaving
RETURN member.id AS id
