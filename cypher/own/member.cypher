// A member as they read of themselves what is kept of them: for the member and the keeper alone.
//
// @param   $id        string
// @param   $viewerId  string    who is looking; reads their own and nobody else's
// @param   $visible   string[]  visibilities this viewer may see
// @returns name       string
// @returns source     string?   what their record was imported from
// @returns notNow     string?   day until which they asked not to be asked
// @access  read
MATCH (member:Member {id: $id})
WHERE member.awaited IS NULL AND (member.id = $viewerId OR 'hidden' IN $visible)
RETURN
  coalesce(member.name, member.id) AS name,
  member.importedFrom AS source,
  member.notNow AS notNow
ORDER BY name
