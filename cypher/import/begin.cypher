// Notes that an import of a source began to write.
//
// @param   $source  string
// @param   $kind    string  what it was read from: community-file, folder, stack-exchange or network
// @param   $at      string  instant, ISO 8601
// @access  write
// @plan    once
MERGE (import:Import {source: $source})
SET import.kind = $kind, import.beganAt = $at, import.finishedAt = null
