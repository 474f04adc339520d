// Forms, those that close last first, with what whoever looks answered. Only whoever keeps a form learns how many answered,
// and only of members whom they may see; answers that count no more are nobody’s.
//
// @param   $id       string?  this form only; every form when null
// @param   $viewerId string   who is looking; always sees themselves
// @param   $visible  string[] visibilities this viewer may see
// @param   $all      boolean  whether the viewer keeps every form
// @param   $today    string   ISO 8601
// @param   $limit    integer
// @returns id        string
// @returns title     string
// @returns why       string
// @returns questions string   as JSON
// @returns closes    string
// @returns until     string
// @returns created   string
// @returns version   integer
// @returns keeps     boolean  whether the viewer keeps it
// @returns answered  integer? people who answered
// @returns own       string?  what the viewer answered, as JSON
// @returns ownAt     string?
// @access  read
MATCH (form:Form)
WHERE $id IS NULL OR form.id = $id
OPTIONAL MATCH (:Member {id: $viewerId})-[own:FILLED_IN]->(form)
WHERE form.until >= $today
WITH
  form,
  own,
  $all OR EXISTS { (:Member {id: $viewerId})-[:KEEPS]->(form) } AS keeps
RETURN
  form.id AS id,
  form.title AS title,
  form.why AS why,
  form.questions AS questions,
  form.closes AS closes,
  form.until AS until,
  form.created AS created,
  form.version AS version,
  keeps,
  CASE
    WHEN
      keeps
      THEN
        COUNT {
          MATCH (member:Member)-[:FILLED_IN]->(form)
          WHERE
            form.until >= $today AND
            (member.visibility IN $visible OR member.id = $viewerId)
        }
  END AS answered,
  own.answers AS own,
  own.at AS ownAt
ORDER BY closes DESC, id
LIMIT $limit
