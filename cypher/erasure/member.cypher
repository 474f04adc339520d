// Whoever is to be erased: what they are called, and by what address.
//
// @param   $id      string
// @returns id       string
// @returns name     string
// @returns email    string?
// @access  read
// @plan    once
MATCH (member:Member {id: $id})
RETURN
  member.id AS id,
  coalesce(member.name, member.id) AS name,
  member.email AS email
ORDER BY id
