// Notes what somebody did; noted again under its id, it stays as it is.
//
// @param   $id      string
// @param   $at      string   ISO 8601
// @param   $what    string   such as import, erasure, role
// @param   $by      string   id of the account or member who did it, or of what did
// @param   $about   string?  id of whom or what it was done to
// @param   $details string   numbers and codes, as JSON
// @access  write
MERGE (entry:AuditEntry {id: $id})
  ON CREATE SET
    entry.at = $at,
    entry.what = $what,
    entry.by = $by,
    entry.about = $about,
    entry.details = $details
