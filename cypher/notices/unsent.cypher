// What could not be mailed, by whom it was for: for the keeper. No text, and not what it was about.
//
// @returns member  map     {id string, name string}
// @returns notices integer
// @returns tries   integer
// @returns failed  string  instant of the last try, ISO 8601
// @returns again   string? instant of the next try; null when it was given up
// @access  read
MATCH (notice:Notice)-[:TELLS]->(member:Member)
WHERE notice.failed IS NOT NULL AND notice.mailed IS NULL
WITH
  member,
  count(notice) AS notices,
  max(notice.tries) AS tries,
  max(notice.failed) AS failed,
  min(notice.due) AS again
RETURN
  {id: member.id, name: coalesce(member.name, member.id)} AS member,
  notices,
  tries,
  failed,
  again
ORDER BY member.id
