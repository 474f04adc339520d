// Which of some records are held aside whole, for they would say something of somebody and themselves.
//
// @param   $of         string[]  type/id of records
// @returns id          string
// @returns recordHash  string
// @returns source      string?
// @access  read
// @plan    once
UNWIND $of AS one
MATCH (piece:SourcePiece {of: one})
WHERE piece.whole
RETURN piece.id AS id, piece.recordHash AS recordHash, piece.source AS source
ORDER BY id
