// Every sign that a member knows something: what they made, took part in making, answered or remarked on.
//
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @returns id        string    member
// @returns relation  string    how the member is tied to the item
// @returns itemType  string    record type
// @returns itemId    string
// @returns date      string?   when the item was made
// @access  read
MATCH (member:Member)-[sign:AUTHORED|CONTRIBUTED|ANSWERED|COMMENTED]->(item)
WHERE member.visibility IN $visible OR member.id = $viewerId
RETURN
  member.id AS id,
  type(sign) AS relation,
  toLower(labels(item)[0]) AS itemType,
  item.id AS itemId,
  item.created AS date
ORDER BY id, itemType, itemId, relation
