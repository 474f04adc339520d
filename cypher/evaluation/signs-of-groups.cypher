// Every sign of a group's life: what was made in it, when it met, and who is in it.
//
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @returns id        string    group
// @returns relation  string    how the item is tied to the group
// @returns itemType  string    record type
// @returns itemId    string
// @returns date      string?   when it was made, met or joined
// @access  read
MATCH (item)-[sign:MADE_IN|OF_GROUP|MEMBER_OF]->(group:Group)
WHERE NOT item:Member OR item.visibility IN $visible OR item.id = $viewerId
RETURN
  group.id AS id,
  type(sign) AS relation,
  toLower(labels(item)[0]) AS itemType,
  item.id AS itemId,
  coalesce(sign.from, item.created, item.date) AS date
ORDER BY id, itemType, itemId, relation, date
