// Who there is, by what a file may call them: id, name and e-mail address. Those who are only named by others are left out.
//
// For whoever runs the service: a file that they bring in is matched with everybody.
//
// @returns id    string
// @returns name  string
// @returns email string?
// @access  read
MATCH (member:Member)
WHERE member.awaited IS NULL
RETURN member.id AS id, member.name AS name, member.email AS email
ORDER BY id
