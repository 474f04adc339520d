// Another member whom the viewer may see and who has this mail address.
//
// @param   $id       string    whose address it is to be
// @param   $mail     string    in small letters
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id        string
// @access  read
MATCH (member:Member)
WHERE
  toLower(trim(member.email)) = $mail AND
  member.id <> $id AND
  (member.visibility IN $visible OR member.id = $viewerId)
RETURN member.id AS id
ORDER BY id
LIMIT 1
