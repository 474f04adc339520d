// What the columns of a table with these headings were taken for the last time.
//
// @param   $key    string  stands for the headings
// @returns mapping string  as JSON
// @returns source  string  name that the records were kept under
// @access  read
// @plan    once
MATCH (kept:KeptMapping {key: $key})
RETURN kept.mapping AS mapping, kept.source AS source
ORDER BY source
