// Shows a member to nobody any more, while they are erased.
//
// @param   $id     string
// @access  write
// @plan    once
MATCH (member:Member {id: $id})
SET member.visibility = 'hidden', member.paused = true
WITH member
OPTIONAL MATCH (member)<-[:PART_OF]-(passage:Passage)
SET passage: Reserved
