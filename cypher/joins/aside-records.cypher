// Records of one type that are held aside whole because they would say something of somebody and themselves, in the order of
// their ids. All of them, whoever may see them: an export is the keeper’s.
//
// @param   $type   string
// @returns id      string
// @returns piece   string  as JSON
// @access  read
MATCH (held:SourcePiece)
WHERE held.type = $type AND held.whole
RETURN held.id AS id, held.piece AS piece
ORDER BY id
