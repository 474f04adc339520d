// Records that are held aside whole and came from one source.
//
// @param   $source string
// @returns type    string
// @returns id      string
// @access  read
MATCH (held:SourcePiece {source: $source})
WHERE held.whole
RETURN held.type AS type, held.id AS id
