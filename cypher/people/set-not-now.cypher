// Keeps until when a member asked not to be asked; null takes it back.
//
// @param   $id    string
// @param   $until string?  day before which they are not asked, ISO 8601
// @returns notNow string?
// @access  write
MATCH (member:Member {id: $id})
SET member.notNow = $until
RETURN member.notNow AS notNow
