// Keeps what the columns of a table were taken for, in place of what was kept for the same headings.
//
// @param   $key     string  stands for the headings
// @param   $mapping string  the mapping, as JSON
// @param   $source  string  name that the records were kept under
// @param   $at      string  instant, ISO 8601
// @access  write
// @plan    once
MERGE (kept:KeptMapping {key: $key})
SET kept.mapping = $mapping, kept.source = $source, kept.at = $at
