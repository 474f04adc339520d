// Keeps what a member says of their own data, in place of what they said before. Says what stood there, so that of two
// changes at once the second is told.
//
// @param   $id     string
// @param   $at     string    ISO 8601
// @param   $version integer
// @param   $word   string    as JSON
// @returns before  integer?  version that stood there; null for none
// @returns same    boolean   whether just this stood there
// @returns recordHash string? of the member's record
// @access  write
MATCH (member:Member {id: $id})
// Writing takes the lock; what is read before it, as a value to be written back, is what stood before whoever held it.
SET member.held = true
REMOVE member.held
WITH member
OPTIONAL MATCH (member)-[:SAID]->(old:OwnWord)
WITH member, old.version AS before, coalesce(old.word = $word, false) AS same
MERGE (word:OwnWord {member: $id})
MERGE (member)-[:SAID]->(word)
SET word.version = $version, word.at = $at, word.word = $word
RETURN before, same, member.recordHash AS recordHash
