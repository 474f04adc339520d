// Keeps pieces of records that members hold back, each tied to its member and to whomever else it names: it goes with them.
//
// @param   $rows   map[]  {of string, type string, id string, place integer, whole boolean, member string, names string[], piece string, recordHash string, source string}
// @access  write
// @plan    once
UNWIND $rows AS row
MATCH (member:Member {id: row.member})
CREATE
  (member)-[:HOLDS_BACK]->
  (held:HeldBack
    {
      of: row.of,
      type: row.type,
      id: row.id,
      place: row.place,
      whole: row.whole,
      member: row.member,
      piece: row.piece,
      recordHash: row.recordHash,
      source: row.source
    })
WITH held, row
UNWIND row.names AS name
MERGE (named:Member {id: name})
  ON CREATE SET
    named.name = named.id,
    named.awaited = true,
    named.importedFrom = row.source
CREATE (held)-[:NAMES]->(named)
