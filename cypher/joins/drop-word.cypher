// Forgets what a member says of their own data: nothing was said before.
//
// @param   $id     string
// @access  write
// @plan    once
MATCH (word:OwnWord {member: $id})
DETACH DELETE word
