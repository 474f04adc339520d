// What members answered to a form, of those whom the viewer may see; nothing once the answers count no more.
//
// @param   $id       string
// @param   $viewerId string   who is looking; always sees themselves
// @param   $visible  string[] visibilities this viewer may see
// @param   $today    string   ISO 8601
// @returns member    string
// @returns name      string
// @returns answers   string   as JSON
// @returns at        string
// @returns by        string   self or facilitator
// @access  read
MATCH (member:Member)-[filled:FILLED_IN]->(form:Form {id: $id})
WHERE
  form.until >= $today AND
  (member.visibility IN $visible OR member.id = $viewerId)
RETURN
  member.id AS member,
  member.name AS name,
  filled.answers AS answers,
  filled.at AS at,
  filled.by AS by
ORDER BY name, member
