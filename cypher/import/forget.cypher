// Forgets that a source was imported, once nothing of it is left.
//
// @param   $source string
// @access  write
// @plan    once
MATCH (import:Import {source: $source})
DELETE import
