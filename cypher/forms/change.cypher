// Changes a form that is of the version that was looked at. Its questions change only while nobody answered.
//
// @param   $id        string
// @param   $version   integer
// @param   $title     string
// @param   $why       string
// @param   $questions string  as JSON
// @param   $closes    string
// @param   $until     string
// @returns version    integer the version that holds now
// @access  write
MATCH (form:Form {id: $id})
// Writing takes the lock.
SET form.touched = $title
WITH form
WHERE
  form.version = $version AND
  (form.questions = $questions OR NOT EXISTS { ()-[:FILLED_IN]->(form) })
SET
  form.title = $title,
  form.why = $why,
  form.questions = $questions,
  form.closes = $closes,
  form.until = $until,
  form.version = $version + 1
RETURN form.version AS version
