// Each of these asks that the viewer may read: whoever made it, whoever was asked, and the keeper. The question is not in it.
//
// @param   $ids      string[]
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id     string
// @returns at     string  instant, ISO 8601
// @returns asker  map?    {id string, name string}; absent when not visible, and to whoever was asked without a name
// @returns member map?    {id string, name string}; absent when not visible
// @access  read
UNWIND $ids AS id
MATCH (asker:Member)-[ask:TURNED_TO {id: id}]->(member:Member)
WHERE 'hidden' IN $visible OR asker.id = $viewerId OR member.id = $viewerId
RETURN
  id,
  ask.at AS at,
  CASE
    WHEN
      asker.id = $viewerId OR
      (asker.visibility IN $visible AND
        (ask.unnamed IS NULL OR 'hidden' IN $visible))
      THEN {id: asker.id, name: coalesce(asker.name, asker.id)}
  END AS asker,
  CASE
    WHEN
      member.visibility IN $visible OR member.id = $viewerId
      THEN {id: member.id, name: coalesce(member.name, member.id)}
  END AS member
ORDER BY id
