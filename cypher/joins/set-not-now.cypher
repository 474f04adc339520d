// Sets until when a member is not asked; null: no day.
//
// @param   $id     string
// @param   $notNow string?
// @access  write
// @plan    once
MATCH (member:Member {id: $id})
SET member.notNow = $notNow
