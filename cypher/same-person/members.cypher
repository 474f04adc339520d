// Every member with what two of them are compared by: for the keeper alone, who sees them all.
//
// @param   $visible         string[]  visibilities that this viewer may see
// @param   $viewerId        string
// @returns id               string
// @returns name             string
// @returns email            string?
// @returns organisation     string?
// @returns organisationName string?
// @returns texts            string[]  what they say of themselves: bio, offers, needs
// @returns records          integer   records that name them
// @access  read
MATCH (member:Member)
WHERE
  member.recordHash IS NOT NULL AND
  (member.visibility IN $visible OR member.id = $viewerId)
OPTIONAL MATCH (member)-[:WORKS_FOR]->(organisation:Organisation)
RETURN
  member.id AS id,
  member.name AS name,
  member.email AS email,
  organisation.id AS organisation,
  coalesce(organisation.name, organisation.id) AS organisationName,
  [
    text IN
    [member.bio] + coalesce(member.offers, []) + coalesce(member.needs, [])
    WHERE text IS NOT NULL
  ] AS texts,
  COUNT {
  (member)-
    [:ASKED
      |ANSWERED
      |COMMENTED
      |AUTHORED
      |CONTRIBUTED
      |USED
      |RAISED
      |SHARES
      |MEMBER_OF
      |ATTENDED
      |TIE
      |ENDORSED
      |ENDORSES]-
  ()
  } AS records
ORDER BY id
