// Keeps what the sources of records say otherwise than what stands, each piece tied to the member it is of and to whomever else
// it names: it goes with them.
//
// @param   $rows   map[]  {of string, type string, id string, place integer, whole boolean, member string, names string[], piece string, recordHash string?, source string?}
// @access  write
// @plan    once
UNWIND $rows AS row
MATCH (member:Member {id: row.member})
CREATE
  (member)-[:HAS_PIECE]->
  (piece:SourcePiece
    {
      of: row.of,
      type: row.type,
      id: row.id,
      place: row.place,
      whole: row.whole,
      piece: row.piece,
      recordHash: row.recordHash,
      source: row.source
    })
WITH piece, row
UNWIND row.names AS name
MATCH (named:Member {id: name})
CREATE (piece)-[:NAMES]->(named)
