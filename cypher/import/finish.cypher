// Notes what an import of a source did.
//
// @param   $source   string
// @param   $at       string   instant, ISO 8601
// @param   $records  integer  accepted records of the source
// @param   $added    integer
// @param   $changed  integer
// @param   $removed  integer
// @param   $rejected integer
// @access  write
// @plan    once
MATCH (import:Import {source: $source})
SET
  import.finishedAt = $at,
  import.records = $records,
  import.added = $added,
  import.changed = $changed,
  import.removed = $removed,
  import.rejected = $rejected
