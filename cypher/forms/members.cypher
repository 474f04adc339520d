// Members whom a table may name, by id and e-mail address, of those whom the viewer may see.
//
// @param   $viewerId string   who is looking; always sees themselves
// @param   $visible  string[] visibilities this viewer may see
// @returns id        string
// @returns email     string?  shown within the community only
// @access  read
MATCH (member:Member)
WHERE
  member.awaited IS NULL AND
  (member.visibility IN $visible OR member.id = $viewerId)
RETURN
  member.id AS id,
  CASE
    WHEN 'community' IN $visible THEN member.email
  END AS email
ORDER BY id
