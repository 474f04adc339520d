// Ids of all members. The rows stay inside the service: they are compared with fingerprints.
//
// @returns id      string
// @access  read
MATCH (member:Member)
RETURN member.id AS id
ORDER BY id
