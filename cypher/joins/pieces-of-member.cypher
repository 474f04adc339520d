// Records whose sources name a member by an id that is gone.
//
// @param   $id     string
// @returns of      string  type/id of a record
// @access  read
// @plan    once
MATCH (:Member {id: $id})-[:HAS_PIECE]->(piece:SourcePiece)
RETURN DISTINCT piece.of AS of
ORDER BY of
