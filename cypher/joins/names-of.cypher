// Other names of a member: ids that are gone, with the pieces of what their sources say.
//
// @param   $id     string
// @returns alias   string
// @returns pieces  string[]  as JSON
// @access  read
// @plan    once
MATCH (:Member {id: $id})-[:ALSO_KNOWN_AS]->(alias:Alias)
RETURN
  alias.id AS alias,
  COLLECT {
    MATCH (piece:SourcePiece {of: 'member/' + alias.id})
    RETURN piece.piece
  } AS pieces
ORDER BY alias
