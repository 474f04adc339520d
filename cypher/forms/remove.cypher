// Takes out a form with all its answers, when it is of the version that was looked at.
//
// @param   $id      string
// @param   $version integer
// @returns removed  integer
// @access  write
MATCH (form:Form {id: $id, version: $version})
DETACH DELETE form
RETURN count(*) AS removed
