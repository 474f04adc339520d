// Groups to suggest, with what a card shows and who has a role in them and can be asked now; members whom the viewer may not see are left out.
//
// @param   $ids      string[]
// @param   $today    string    ISO 8601
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @returns id        string
// @returns name      string
// @returns kind      string?
// @returns purpose   string
// @returns roles     map[]     {id string, name string, role string}
// @access  read
UNWIND $ids AS id
MATCH (group:Group {id: id})
CALL (group) {
  MATCH (member:Member)-[in:MEMBER_OF]->(group)
  WHERE
    in.role IS NOT NULL AND
    (in.to IS NULL OR in.to > $today) AND
    (member.visibility IN $visible OR member.id = $viewerId) AND
    member.visibility <> 'hidden' AND
    (member.until IS NULL OR member.until > $today) AND
    NOT coalesce(member.paused, false) AND
    NOT coalesce(member.notNow > $today, false)
  WITH member, in
  ORDER BY coalesce(in.from, ''), member.id
  LIMIT 40
  RETURN
    collect(
      {id: member.id, name: coalesce(member.name, member.id), role: in.role}
    ) AS roles
}
RETURN
  group.id AS id,
  coalesce(group.name, group.id) AS name,
  group.kind AS kind,
  coalesce(group.purpose, '') AS purpose,
  roles
ORDER BY id
