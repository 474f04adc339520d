// Keeps a form that people fill in, and who made it; kept again under its id, it stays as it is.
//
// @param   $id        string
// @param   $title     string
// @param   $why       string
// @param   $questions string   as JSON
// @param   $closes    string   last day on which it may be filled in, ISO 8601
// @param   $until     string   last day on which its answers count, ISO 8601
// @param   $created   string   ISO 8601
// @param   $maker     string?  the member who made it
// @access  write
MERGE (form:Form {id: $id})
  ON CREATE SET
    form.title = $title,
    form.why = $why,
    form.questions = $questions,
    form.closes = $closes,
    form.until = $until,
    form.created = $created,
    form.version = 1
WITH form
OPTIONAL MATCH (maker:Member {id: $maker})
FOREACH (member IN
CASE
  WHEN maker IS NULL THEN []
  ELSE [maker]
END |
  MERGE (member)-[:KEEPS]->(form)
)
